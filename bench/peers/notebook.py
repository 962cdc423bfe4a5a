"""notebook.py descend | himmelblau | waves: the work as a course's notebook does it, with numpy.

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
across, along = axis, axis[:, np.newaxis]


def himmelblau():
    values = (across**2 + along - 11) ** 2 + (across + along**2 - 7) ** 2
    return values[512 // 3, 512 // 5]


def waves():
    values = np.sin(across) * np.exp(-(across**2 + along**2) / 10) + np.cos(across * along)
    return values[512 // 3, 512 // 5]


work = {"descend": descend, "himmelblau": himmelblau, "waves": waves}[sys.argv[1]]
for line in sys.stdin:
    begin = time.process_time_ns()
    for _ in range(int(line)):
        check = work()
    print(time.process_time_ns() - begin, repr(float(check)), flush=True)
