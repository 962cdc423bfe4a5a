"""notebook.py descend: gradient descent as a course's notebook does it, with numpy.

notebook.py himmelblau | waves, meshgrid | broadcast: f over 512 x 512 points without a loop, on
coordinates spread out as the notebook spreads them, or on one row and one column.

Reads how often from each line, answers how long (ns of processor time) and what came out.
"""

import sys
import time

import numpy as np


def bowl(x):
    return x[0] ** 2 + x[1] ** 2


def slope(f, x):
    h = 1e-4
    result = np.zeros_like(x)
    for i in range(x.size):
        kept = x[i]
        x[i] = kept + h
        ahead = f(x)
        x[i] = kept - h
        behind = f(x)
        result[i] = (ahead - behind) / (2 * h)
        x[i] = kept
    return result


def descend():
    x = np.array([-3.0, 4.0])
    for _ in range(100):
        x -= 0.1 * slope(bowl, x)
    return x[0]


axis = -6 + 12.0 * np.arange(512) / 511


def himmelblau(x, y):
    return (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2


def waves(x, y):
    return np.sin(x) * np.exp(-(x**2 + y**2) / 10) + np.cos(x * y)


def on_meshgrid(f):
    x, y = np.meshgrid(axis, axis)
    return f(x, y)[512 // 3, 512 // 5]


def by_broadcasting(f):
    return f(axis, axis[:, np.newaxis])[512 // 3, 512 // 5]


work = {
    "descend": descend,
    "himmelblau meshgrid": lambda: on_meshgrid(himmelblau),
    "himmelblau broadcast": lambda: by_broadcasting(himmelblau),
    "waves meshgrid": lambda: on_meshgrid(waves),
    "waves broadcast": lambda: by_broadcasting(waves),
}[" ".join(sys.argv[1:])]
for line in sys.stdin:
    begin = time.process_time_ns()
    for _ in range(int(line)):
        check = work()
    print(time.process_time_ns() - begin, repr(float(check)), flush=True)
