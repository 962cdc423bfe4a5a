// Gradient descent on the book's f in plain C: the central difference perturbs x in place and
// restores it, and every step leaves a row x0, x1, f, g0, g1.
#include <stdlib.h>

static inline double f(const double *x) { return x[0] * x[0] + x[1] * x[1]; }

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

static inline void analytic(double *x, double h, double *g) {
  (void)h;
  g[0] = 2 * x[0];
  g[1] = 2 * x[1];
}
