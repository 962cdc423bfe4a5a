# The optimizers of the catalogue in numpy, written from the formulas alone: 50 steps of each on two
# functions, and of some on a third, for src/core/optimizers/optimizers.test.ts. Needs numpy. To write optimizers.json anew:
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


def adamw(lr, beta1=0.9, beta2=0.999, epsilon=1e-7, weightDecay=0.01):
    towards = adam(lr, beta1, beta2, epsilon)

    def step(x, g):
        # Decoupled: the decay is of x as it was before Adam's own step.
        return towards(x, g) - lr * weightDecay * x

    return step


def hessian(gradient, x):
    # Central differences of the gradient, a column each; then the mean with the transpose.
    width = np.cbrt(np.finfo(float).eps) * np.maximum(1.0, np.abs(x))
    rows = []
    for i in range(x.size):
        ahead, behind = x.copy(), x.copy()
        ahead[i] = x[i] + width[i]
        behind[i] = x[i] - width[i]
        rows.append((gradient(ahead) - gradient(behind)) / (ahead[i] - behind[i]))
    h = np.array(rows)
    return (h + h.T) / 2


def solve(a, b):
    # Elimination with partial pivoting, in this order whatever LAPACK would do.
    a, b = a.copy(), b.copy()
    n = b.size
    for k in range(n):
        pivot = k + int(np.argmax(np.abs(a[k:, k])))
        a[[k, pivot]] = a[[pivot, k]]
        b[[k, pivot]] = b[[pivot, k]]
        for i in range(k + 1, n):
            part = a[i, k] / a[k, k]
            a[i] -= part * a[k]
            b[i] -= part * b[k]
    for k in reversed(range(n)):
        for j in range(k + 1, n):
            b[k] -= a[k, j] * b[j]
        b[k] /= a[k, k]
    return b


def newton(lr, gradient):
    def step(x, g):
        h = hessian(gradient, x)
        p = solve(h, g)
        assert np.linalg.norm(p - np.linalg.solve(h, g)) <= 1e-12 * np.linalg.norm(p)
        return x - lr * p

    return step


def backtracking(lr, f, armijo=1e-4, shrink=0.5):
    def step(x, g):
        t = lr
        while not f(x - t * g) <= f(x) - armijo * t * (g[0] * g[0] + g[1] * g[1]):
            t *= shrink
        return x - t * g

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
    "rosenbrock": (
        lambda x: (1 - x[0]) * (1 - x[0])
        + 100 * ((x[1] - x[0] * x[0]) * (x[1] - x[0] * x[0])),
        lambda x: np.array(
            [
                -2 * (1 - x[0]) - 400 * x[0] * (x[1] - x[0] * x[0]),
                200 * (x[1] - x[0] * x[0]),
            ]
        ),
        [-1.2, 1.0],
    ),
}

# What a method asks of f beside the gradient at x.
NEEDS = {
    "newton": lambda f, gradient: {"gradient": gradient},
    "backtracking": lambda f, gradient: {"f": f},
}

# (method, its id, rate on book, on ravine and on rosenbrock, parameters other than the defaults)
CASES = [
    (gradient_descent, "gradient-descent", 0.1, 0.0019, None, {}),
    (momentum, "momentum", 0.1, 0.0011, None, {}),
    (momentum, "momentum", 0.05, 0.0015, None, {"beta": 0.5}),
    (nesterov, "nesterov", 0.1, 0.0011, None, {}),
    (nesterov, "nesterov", 0.05, 0.0005, None, {"beta": 0.5}),
    (adagrad, "adagrad", 1.5, 1.5, None, {}),
    (adagrad, "adagrad", 0.5, 0.5, None, {"epsilon": 1e-3}),
    (rmsprop, "rmsprop", 0.05, 0.05, None, {}),
    (rmsprop, "rmsprop", 0.05, 0.05, None, {"decay": 0.9, "epsilon": 1e-8}),
    (adam, "adam", 0.3, 0.3, None, {}),
    (adam, "adam", 0.1, 0.1, None, {"beta1": 0.8, "beta2": 0.99, "epsilon": 1e-8}),
    (adamw, "adamw", 0.3, 0.3, None, {}),
    (adamw, "adamw", 0.1, 0.1, None, {"weightDecay": 0.5, "epsilon": 1e-8}),
    (newton, "newton", 0.5, 1.5, 1.0, {}),
    (newton, "newton", 1.0, 0.1, 0.3, {}),
    (backtracking, "backtracking", 10.0, 1.0, 1.0, {}),
    (backtracking, "backtracking", 0.9, 100.0, 3.0, {"armijo": 0.3, "shrink": 0.8}),
]


def walk(method, name, lr, params):
    f, gradient, start = FUNCTIONS[name]
    needs = NEEDS.get(method.__name__, lambda *_: {})
    step = method(lr, **needs(f, gradient), **params)
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
    for method, id, on_book, on_ravine, on_rosenbrock, params in CASES
    for name, lr in (("book", on_book), ("ravine", on_ravine), ("rosenbrock", on_rosenbrock))
    if lr is not None
]

target = pathlib.Path(__file__).with_suffix(".json")
target.write_text(json.dumps(walks))
