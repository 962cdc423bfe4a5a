// Eigenvalues and eigenvectors of a small symmetric matrix, by cyclic Jacobi rotations
// (Golub & Van Loan, Matrix Computations, 8.5): simple, and accurate for the few variables here.

export interface Eigen {
  /** λ, in no particular order. */
  readonly values: Float64Array;
  /** Column k, at [i * n + k], is the unit eigenvector of values[k]. */
  readonly vectors: Float64Array;
}

const SWEEPS = 30;

/**
 * @param matrix symmetric, row-major, n × n; left as it is
 * @returns NaN values for a matrix with non-finite entries
 */
export function eigen(matrix: Float64Array, n: number): Eigen {
  const a = matrix.slice();
  const vectors = new Float64Array(n * n);
  diagonalise(a, vectors, n);
  return { values: Float64Array.from({ length: n }, (_, i) => a[i * n + i]), vectors };
}

/**
 * The same in place, without allocating.
 *
 * @param a symmetric, row-major, n × n; afterwards its diagonal holds the eigenvalues
 * @param vectors n × n, for the eigenvectors
 */
export function diagonalise(a: Float64Array, vectors: Float64Array, n: number): void {
  vectors.fill(0);
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let rotated = false;
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) rotated = rotate(a, vectors, n, p, q) || rotated;
    }
    if (!rotated) break;
  }
}

/** Turns the plane of axes p and q so that a[p][q] becomes 0; says whether there was anything to do. */
function rotate(a: Float64Array, vectors: Float64Array, n: number, p: number, q: number): boolean {
  const off = a[p * n + q];
  const difference = a[q * n + q] - a[p * n + p];
  if (off === 0 || Math.abs(off) < Number.EPSILON * 1e-3 * Math.abs(difference)) return false;
  const theta = difference / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let k = 0; k < n; k++) turn(a, k * n + p, k * n + q, c, s);
  for (let k = 0; k < n; k++) turn(a, p * n + k, q * n + k, c, s);
  for (let k = 0; k < n; k++) turn(vectors, k * n + p, k * n + q, c, s);
  a[p * n + q] = 0;
  a[q * n + p] = 0;
  return true;
}

function turn(m: Float64Array, at: number, bt: number, c: number, s: number): void {
  const a = m[at];
  const b = m[bt];
  m[at] = c * a - s * b;
  m[bt] = s * a + c * b;
}
