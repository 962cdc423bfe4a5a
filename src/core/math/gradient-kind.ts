/** How the gradient is had: by central difference, as in the notebook, or from the formula. */
export type GradientKind = 'numerical' | 'analytic';
