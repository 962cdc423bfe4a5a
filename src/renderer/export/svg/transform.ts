// Where a pen's coordinates lie on the picture. Pens turn, move and scale both ways alike, so that a
// circle stays one.

/** (x, y) → (a x + c y + e, b x + d y + f) */
export interface Transform {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const identity: Transform = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** First `inner`, then `outer`. */
export const combined = (outer: Transform, inner: Transform): Transform => ({
  a: outer.a * inner.a + outer.c * inner.b,
  b: outer.b * inner.a + outer.d * inner.b,
  c: outer.a * inner.c + outer.c * inner.d,
  d: outer.b * inner.c + outer.d * inner.d,
  e: outer.a * inner.e + outer.c * inner.f + outer.e,
  f: outer.b * inner.e + outer.d * inner.f + outer.f,
});

export const placed = (t: Transform, x: number, y: number): readonly [number, number] => [
  t.a * x + t.c * y + t.e,
  t.b * x + t.d * y + t.f,
];

/** How long a length of 1 is. */
export const scaleOf = ({ a, b, c, d }: Transform): number => Math.sqrt(Math.abs(a * d - b * c));

/** How far it turns, clockwise on the screen, in radians. */
export const turnOf = ({ a, b }: Transform): number => Math.atan2(b, a);

export const isUpright = ({ b, c }: Transform): boolean => b === 0 && c === 0;
