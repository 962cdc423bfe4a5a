// A small system of linear equations, by elimination with partial pivoting (Golub & Van Loan,
// Matrix Computations, 3.4), always in the same order: the same bits everywhere.

/**
 * Solves A·z = b in place. Nothing is clamped: without an inverse z is not finite.
 *
 * @param a A, row-major, n × n; used up
 * @param b b, length n; afterwards z
 * @returns false where a pivot is 0 or not finite: A has no inverse in float64
 */
export function solve(a: Float64Array, b: Float64Array): boolean {
  const n = b.length;
  let regular = true;
  for (let k = 0; k < n; k++) {
    bringUp(a, b, k);
    const pivot = a[k * n + k];
    regular &&= pivot !== 0 && Number.isFinite(pivot);
    for (let i = k + 1; i < n; i++) {
      const part = a[i * n + k] / pivot;
      for (let j = k + 1; j < n; j++) a[i * n + j] -= part * a[k * n + j];
      b[i] -= part * b[k];
    }
  }
  for (let k = n - 1; k >= 0; k--) {
    for (let j = k + 1; j < n; j++) b[k] -= a[k * n + j] * b[j];
    b[k] /= a[k * n + k];
  }
  return regular;
}

/** Exchanges row k for that with the largest entry in column k, from the diagonal down. */
function bringUp(a: Float64Array, b: Float64Array, k: number): void {
  const n = b.length;
  let from = k;
  for (let i = k + 1; i < n; i++) if (Math.abs(a[i * n + k]) > Math.abs(a[from * n + k])) from = i;
  if (from === k) return;
  for (let j = k; j < n; j++) {
    const kept = a[k * n + j];
    a[k * n + j] = a[from * n + j];
    a[from * n + j] = kept;
  }
  const kept = b[k];
  b[k] = b[from];
  b[from] = kept;
}
