# The optimizers of the catalogue in numpy, written from the formulas alone: 50 steps of each on two
# functions, for src/core/optimizers/optimizers.test.ts. Needs numpy. To write optimizers.json anew:
#
#   python3 src/core/optimizers/optimizers.py && npx prettier --write src/core/optimizers
#
# Rows are [x0, x1, f], step 0 first; numbers are the shortest decimals that read back the same.

import json
import pathlib

import numpy as np


def gradient_descent(lr):
    def step(x, g):
        return x - lr * g

    return step


def momentum(lr, beta=0.9):
    v = 0.0

    def step(x, g):
        nonlocal v
        v = beta * v - lr * g
        return x + v

    return step


def nesterov(lr, beta=0.9):
    # In the terms of Sutskever et al.: theta and v, with the gradient at theta + beta * v, which is
    # the x that is recorded. At first v = 0, so that x = theta.
    theta, v = None, 0.0

    def step(x, g):
        nonlocal theta, v
        if theta is None:
            theta = x
        v = beta * v - lr * g
        theta = theta + v
        return theta + beta * v

    return step


def adagrad(lr, epsilon=1e-7):
    h = 0.0

    def step(x, g):
        nonlocal h
        h = h + g**2
        return x - lr * g / (np.sqrt(h) + epsilon)

    return step


def rmsprop(lr, decay=0.99, epsilon=1e-7):
    h = 0.0

    def step(x, g):
        nonlocal h
        h = h * decay + (1 - decay) * g * g
        return x - lr * g / (np.sqrt(h) + epsilon)

    return step


def adam(lr, beta1=0.9, beta2=0.999, epsilon=1e-7):
    m, v, t = 0.0, 0.0, 0

    def step(x, g):
        nonlocal m, v, t
        t += 1
        m = m + (1 - beta1) * (g - m)
        v = v + (1 - beta2) * (g**2 - v)
        rate = lr * np.sqrt(1.0 - beta2**t) / (1.0 - beta1**t)
        return x - rate * m / (np.sqrt(v) + epsilon)

    return step


FUNCTIONS = {
    "book": (
        lambda x: x[0] ** 2 + x[1] ** 2,
        lambda x: 2 * x,
        [-3.0, 4.0],
    ),
    "ravine": (
        lambda x: (x[0] ** 2 + 1000 * x[1] ** 2) / 2,
        lambda x: np.array([1.0, 1000.0]) * x,
        [-4.0, 1.0],
    ),
}

# (method, its id, rate on book, rate on ravine, parameters other than the defaults)
CASES = [
    (gradient_descent, "gradient-descent", 0.1, 0.0019, {}),
    (momentum, "momentum", 0.1, 0.0011, {}),
    (momentum, "momentum", 0.05, 0.0015, {"beta": 0.5}),
    (nesterov, "nesterov", 0.1, 0.0011, {}),
    (nesterov, "nesterov", 0.05, 0.0005, {"beta": 0.5}),
    (adagrad, "adagrad", 1.5, 1.5, {}),
    (adagrad, "adagrad", 0.5, 0.5, {"epsilon": 1e-3}),
    (rmsprop, "rmsprop", 0.05, 0.05, {}),
    (rmsprop, "rmsprop", 0.05, 0.05, {"decay": 0.9, "epsilon": 1e-8}),
    (adam, "adam", 0.3, 0.3, {}),
    (adam, "adam", 0.1, 0.1, {"beta1": 0.8, "beta2": 0.99, "epsilon": 1e-8}),
]


def walk(method, name, lr, params):
    f, gradient, start = FUNCTIONS[name]
    step = method(lr, **params)
    x = np.array(start)
    rows = [[*x.tolist(), float(f(x))]]
    for _ in range(50):
        x = step(x, gradient(x))
        rows.append([*x.tolist(), float(f(x))])
    return rows


walks = [
    {
        "objective": name,
        "optimizer": {"id": id, "params": params},
        "lr": lr,
        "rows": walk(method, name, lr, params),
    }
    for method, id, on_book, on_ravine, params in CASES
    for name, lr in (("book", on_book), ("ravine", on_ravine))
]

target = pathlib.Path(__file__).with_suffix(".json")
target.write_text(json.dumps(walks))
