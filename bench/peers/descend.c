// descend.c numerical | analytic | million: 100 or 1 000 000 steps from (-3, 4), the rows into memory
// that is there already. descend.c call: 100 steps, the memory for the rows included.
#include "answer.h"
#include "walk.h"
#include <string.h>

#define WALK(NAME, GRADIENT)                                                         \
  static double NAME(double lr, int steps, double *rows) {                           \
    double x[2] = {-3, 4}, g[2], *row = rows;                                        \
    for (int step = 0; step <= steps; step++, row += 5) {                            \
      if (step > 0)                                                                  \
        for (int i = 0; i < 2; i++) x[i] -= lr * g[i];                               \
      row[0] = x[0];                                                                 \
      row[1] = x[1];                                                                 \
      row[2] = f(x);                                                                 \
      GRADIENT(x, 1e-4, g);                                                          \
      row[3] = g[0];                                                                 \
      row[4] = g[1];                                                                 \
    }                                                                                \
    return rows[5 * steps];                                                          \
  }

WALK(walk_numerical, numerical)
WALK(walk_analytic, analytic)

// Visible from outside, so that no compiler may leave out what is stored here.
double kept[1000001 * 5];

static double with_numerical(void) { return walk_numerical(0.1, 100, kept); }
static double with_analytic(void) { return walk_analytic(0.1, 100, kept); }
static double million(void) { return walk_numerical(1e-6, 1000000, kept); }

static double call(void) {
  double *rows = malloc(101 * 5 * sizeof(double));
  double check = walk_numerical(0.1, 100, rows);
  free(rows);
  return check;
}

int main(int count, char **words) {
  (void)count;
  if (strcmp(words[1], "numerical") == 0) return answer(with_numerical);
  if (strcmp(words[1], "analytic") == 0) return answer(with_analytic);
  return answer(strcmp(words[1], "call") == 0 ? call : million);
}
