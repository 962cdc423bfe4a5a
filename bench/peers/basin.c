// Where descent on Himmelblau's function ends from each of 512 x 512 starts after 100 steps: the
// index of the nearest of its minima, -1 where none is nearer than 1e-4 of the way. Walks, and nothing
// else.
#include "answer.h"
#include <math.h>
#include <stdlib.h>

enum { N = 512, STEPS = 100 };

static double axis[N];
static const double minima[4][2] = {{3, 2},
                                    {-2.805118086952745, 3.131312518250573},
                                    {-3.779310253377747, -3.2831859912861696},
                                    {3.5844283403304917, -1.8481265269644036}};

static inline double f(const double *x) {
  double a = x[0] * x[0] + x[1] - 11, b = x[0] + x[1] * x[1] - 7;
  return a * a + b * b;
}

static inline void numerical(double *x, double h, double *g) {
  for (int i = 0; i < 2; i++) {
    double kept = x[i];
    x[i] = kept + h;
    double ahead = f(x);
    x[i] = kept - h;
    double behind = f(x);
    g[i] = (ahead - behind) / (2 * h);
    x[i] = kept;
  }
}

static double map(void) {
  signed char *reached = malloc(N * N);
  double *value = malloc(N * N * sizeof(double));
  for (int j = 0; j < N; j++)
    for (int i = 0; i < N; i++) {
      double x[2] = {axis[i], axis[j]}, g[2];
      for (int step = 0; step < STEPS; step++) {
        numerical(x, 1e-4, g);
        for (int k = 0; k < 2; k++) x[k] -= 0.01 * g[k];
      }
      int nearest = -1;
      double moved = sqrt((x[0] - axis[i]) * (x[0] - axis[i]) + (x[1] - axis[j]) * (x[1] - axis[j]));
      double least = 1e-4 * moved;
      for (int k = 0; k < 4; k++) {
        double away = sqrt((x[0] - minima[k][0]) * (x[0] - minima[k][0]) +
                           (x[1] - minima[k][1]) * (x[1] - minima[k][1]));
        if (away < least) least = away, nearest = k;
      }
      reached[j * N + i] = nearest;
      value[j * N + i] = f(x);
    }
  double sum = 0;
  for (int i = 0; i < N * N; i++) sum += reached[i];
  free(reached);
  free(value);
  return sum;
}

int main(void) {
  for (int i = 0; i < N; i++) axis[i] = -6 + 12.0 * i / (N - 1);
  return answer(map);
}
