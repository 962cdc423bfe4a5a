// sample.c himmelblau | waves: f over 512 x 512 points, row by row, into memory that is there.
#include "answer.h"
#include <math.h>
#include <string.h>

enum { N = 512 };

static inline double himmelblau(double x, double y) {
  double a = x * x + y - 11, b = x + y * y - 7;
  return a * a + b * b;
}

static inline double waves(double x, double y) {
  return sin(x) * exp(-(x * x + y * y) / 10) + cos(x * y);
}

static double axis[N];
// Visible from outside, so that no compiler may leave out what is stored here.
double values[N * N];

#define SAMPLE(NAME, F)                                     \
  static double NAME(void) {                                \
    for (int j = 0; j < N; j++)                             \
      for (int i = 0; i < N; i++)                           \
        values[j * N + i] = F(axis[i], axis[j]);            \
    return values[N / 3 * N + N / 5];                       \
  }

SAMPLE(sample_himmelblau, himmelblau)
SAMPLE(sample_waves, waves)

int main(int count, char **words) {
  (void)count;
  for (int i = 0; i < N; i++) axis[i] = -6 + 12.0 * i / (N - 1);
  return answer(strcmp(words[1], "waves") == 0 ? sample_waves : sample_himmelblau);
}
