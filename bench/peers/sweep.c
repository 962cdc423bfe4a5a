// The book's run for 200 learning rates from 1e-10 to 0.9, even on a logarithmic scale: the rows of
// each and its last f. Walks and nothing more.
#include "answer.h"
#include "walk.h"
#include <math.h>

enum { RATES = 200, STEPS = 100 };

static double sweep(void) {
  double *rows = malloc((STEPS + 1) * 5 * sizeof(double)), sum = 0;
  double low = log10(1e-10), high = log10(0.9);
  for (int k = 0; k < RATES; k++) {
    double lr = pow(10, low + (high - low) * k / (RATES - 1));
    double x[2] = {-3, 4}, g[2], *row = rows;
    for (int step = 0; step <= STEPS; step++, row += 5) {
      if (step > 0)
        for (int i = 0; i < 2; i++) x[i] -= lr * g[i];
      row[0] = x[0];
      row[1] = x[1];
      row[2] = f(x);
      numerical(x, 1e-4, g);
      row[3] = g[0];
      row[4] = g[1];
    }
    sum += rows[5 * STEPS + 2];
  }
  free(rows);
  return sum;
}

int main(void) { return answer(sweep); }
