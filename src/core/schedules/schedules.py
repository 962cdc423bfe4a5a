# The schedules of the catalogue in plain Python, written from the formulas alone, and a descent with
# each in numpy, for src/core/schedules/schedules.test.ts. Needs numpy. To write schedules.json anew:
#
#   python3 src/core/schedules/schedules.py && npx prettier --write src/core/schedules
#
# `rates` are those of updates 1 … steps. Rows are [x0, x1, f] of f = x0² + x1² from (−3, 4), step 0
# first. Numbers are the shortest decimals that read back the same.

import json
import math
import pathlib

import numpy as np


def constant(lr, t, steps):
    return lr


def step_decay(lr, t, steps, factor=0.5, every=20):
    return lr * factor ** ((t - 1) // every)


def exponential(lr, t, steps, factor=0.95):
    return lr * factor ** (t - 1)


def cosine(lr, t, steps, end=0.0):
    # As the paper has it, with eta_min = end * lr.
    least = end * lr
    return least + (lr - least) * (1 + math.cos(math.pi * (t - 1) / steps)) / 2


def warm_up(lr, t, steps, over=10):
    return lr * (t / over) if t < over else lr


def inverse_sqrt(lr, t, steps):
    return lr / math.sqrt(t)


CASES = [
    (constant, "constant", {}),
    (step_decay, "step-decay", {}),
    (step_decay, "step-decay", {"factor": 0.1, "every": 30}),
    (step_decay, "step-decay", {"factor": 1.0, "every": 1}),
    (exponential, "exponential", {}),
    (exponential, "exponential", {"factor": 1.05}),
    (exponential, "exponential", {"factor": 0.5}),
    (cosine, "cosine", {}),
    (cosine, "cosine", {"end": 0.1}),
    (cosine, "cosine", {"end": 1.0}),
    (warm_up, "warm-up", {}),
    (warm_up, "warm-up", {"over": 1}),
    (warm_up, "warm-up", {"over": 1000}),
    (inverse_sqrt, "inverse-sqrt", {}),
]


def walk(rates):
    x = np.array([-3.0, 4.0])
    rows = [[*x.tolist(), float(x[0] ** 2 + x[1] ** 2)]]
    for rate in rates:
        x = x - rate * (2 * x)
        rows.append([*x.tolist(), float(x[0] ** 2 + x[1] ** 2)])
    return rows


def case(rule, id, params, lr, steps):
    rates = [rule(lr, t, steps, **params) for t in range(1, steps + 1)]
    return {
        "schedule": {"id": id, "params": params},
        "lr": lr,
        "rates": rates,
        "rows": walk(rates),
    }


cases = [
    case(rule, id, params, lr, steps)
    for rule, id, params in CASES
    for lr, steps in ((0.1, 50), (0.3, 7))
]

target = pathlib.Path(__file__).with_suffix(".json")
target.write_text(json.dumps(cases))
