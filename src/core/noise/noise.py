# The noise on the gradient as numpy has it, for src/core/noise/noise.test.ts. Needs numpy. To write
# noise.json anew:
#
#   python3 src/core/noise/noise.py && npx prettier --write src/core/noise
#
# `uniform` are the first numbers of np.random.rand, `normal` those of np.random.randn after the
# same seed. A run's rows are [x0, x1, f, g0, g1] of f = x0² + x1² from (−3, 4) with lr = 0.1, step
# 0 first; its gradient has noise. Numbers are the shortest decimals that read back the same.

import json
import pathlib

import numpy as np

SEEDS = [0, 1, 42, 2**31, 2**32 - 1]


def walk(seed, sigma, steps):
    np.random.seed(seed)
    x = np.array([-3.0, 4.0])
    rows = []
    for step in range(steps + 1):
        g = 2 * x + sigma * np.random.randn(2)
        rows.append([*x.tolist(), float(x[0] ** 2 + x[1] ** 2), *g.tolist()])
        x = x - 0.1 * g
    return rows


def numbers(seed):
    np.random.seed(seed)
    uniform = np.random.rand(1400).tolist()
    np.random.seed(seed)
    return {"seed": seed, "uniform": uniform[:20] + uniform[-20:], "normal": np.random.randn(60).tolist()}


answer = {
    "numbers": [numbers(seed) for seed in SEEDS],
    "runs": [
        {"sigma": sigma, "seed": seed, "rows": walk(seed, sigma, 40)}
        for sigma, seed in ((1.0, 1), (0.25, 42))
    ],
}

target = pathlib.Path(__file__).with_suffix(".json")
target.write_text(json.dumps(answer))
