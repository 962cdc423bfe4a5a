// Sessions of every kind, for laws that hold for all of them.

import fc from 'fast-check';
import { objectives } from '../../core/objectives';
import { optimizers } from '../../core/optimizers';
import { schedules } from '../../core/schedules';
import { controlIds, screenParts } from '../pane-ids';
import { chartKinds, parseSession, scaleModes, themes, type Session } from '../session/session';
import { languages } from '../languages';
import { hasPicture } from '../session/set-up';

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

const schedule = fc.constantFrom(...schedules).map(({ id, params }) => ({
  id,
  params: Object.fromEntries(params.map((param) => [param.id, param.default])),
}));

const own = (dimension: number) => ({
  start: fc.array(finite, { minLength: dimension, maxLength: dimension }),
  lr: rate,
  steps: fc.integer({ min: 1, max: 1_000_000 }),
  optimizer,
  schedule,
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
  title: fc.string({ unit: 'binary', maxLength: 40 }),
  note: fc.string({ maxLength: 200 }),
  locked: fc.subarray([...controlIds]),
  shown: fc.subarray([...screenParts]).filter(hasPicture),
};

const objective = fc.oneof(
  fc.constantFrom(...objectives).map(({ id, start }) => ({ ref: { id }, dimension: start.length })),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 100 })
    .map((expression) => ({ ref: { expression }, dimension: 2 })),
);

/** As a file may have them, and as they are read. */
export const sessions: fc.Arbitrary<Session> = objective
  .chain(({ ref, dimension }) => {
    const run = optional({ ...own(dimension), hidden: fc.boolean() });
    const runs = fc.array(run, { minLength: 1, maxLength: 8 });
    const said = fc.oneof(
      optional({ ...shared, ...own(dimension) }),
      optional({ ...shared, runs }),
    );
    return said.map((fields) => ({ ...fields, objective: ref }));
  })
  .map((said) => JSON.stringify({ format: 'descent-lab', version: 2, ...said }))
  .map((text) => parseSession(JSON.parse(text)))
  .filter((read) => read.ok)
  .map(({ value }) => value);
