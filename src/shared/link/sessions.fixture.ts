// Sessions of every kind, for laws that hold for all of them.

import fc from 'fast-check';
import { objectives } from '../../core/objectives';
import { optimizers } from '../../core/optimizers';
import { chartKinds, parseSession, scaleModes, themes, type Session } from '../session/session';
import { languages } from '../languages';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const rate = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
const optional = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields, { requiredKeys: [] });

const optimizer = fc.constantFrom(...optimizers).chain(({ id, params }) => {
  const ranges = params.map(
    ({ id: name, min, max }) => [name, fc.double({ min, max, noNaN: true })] as const,
  );
  return fc.record({ id: fc.constant(id), params: optional(Object.fromEntries(ranges)) });
});

const own = (dimension: number) => ({
  start: fc.array(finite, { minLength: dimension, maxLength: dimension }),
  lr: rate,
  steps: fc.integer({ min: 1, max: 1_000_000 }),
  optimizer,
  gradient: fc.constantFrom('numerical', 'analytic'),
  h: fc.double({ min: 1e-12, max: 1, noNaN: true }),
  noise: fc.record({ sigma: fc.constantFrom(0, 0.5), seed: fc.nat() }),
  name: fc.string({ unit: 'grapheme', maxLength: 20 }),
});

const shared = {
  scale: fc.constantFrom(...scaleModes),
  chart: fc.constantFrom(...chartKinds),
  theme: fc.constantFrom(...themes),
  language: fc.constantFrom('system', ...languages),
  multiples: fc.boolean(),
};

const ONE_TO_EIGHT = { minLength: 1, maxLength: 8 };

const objective = fc.oneof(
  fc.constantFrom(...objectives).map(({ id, start }) => ({ ref: { id }, dimension: start.length })),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 100 })
    .map((expression) => ({ ref: { expression }, dimension: 2 })),
);

/** As a file may have them, and as they are read. */
export const sessions: fc.Arbitrary<Session> = objective
  .chain(({ ref, dimension }) =>
    fc.oneof(
      optional({ ...shared, ...own(dimension) }).map((said) => ({ ref, said })),
      optional({
        ...shared,
        runs: fc.array(optional({ ...own(dimension), hidden: fc.boolean() }), ONE_TO_EIGHT),
      }).map((said) => ({ ref, said })),
    ),
  )
  .map(({ ref, said }) =>
    parseSession(
      JSON.parse(JSON.stringify({ format: 'descent-lab', version: 2, objective: ref, ...said })),
    ),
  )
  .filter((read) => read.ok)
  .map(({ value }) => value);
