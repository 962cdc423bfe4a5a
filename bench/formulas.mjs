// The formulas that the bench types, and the same functions as somebody would write them by hand.

export const formulas =
  /** @satisfies {Record<string, { typed: string, byHand: import('../src/core/math/differentiable').Value }>} */ ({
    himmelblau: {
      typed: '(x0^2 + x1 - 11)^2 + (x0 + x1^2 - 7)^2',
      byHand: (x) => {
        const a = x[0] * x[0] + x[1] - 11;
        const b = x[0] + x[1] * x[1] - 7;
        return a * a + b * b;
      },
    },
    waves: {
      typed: 'sin(x0)*exp(-(x0^2 + x1^2)/10) + cos(x0*x1)',
      byHand: (x) =>
        Math.sin(x[0]) * Math.exp(-(x[0] * x[0] + x[1] * x[1]) / 10) + Math.cos(x[0] * x[1]),
    },
  });
