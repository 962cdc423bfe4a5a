import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  defaultSettings,
  digitChoices,
  keptSettingsSchema,
  nextSpeed,
  settingsSchema,
  speeds,
  type Settings,
} from './settings';

const kept = (data: object): Settings => v.parse(keptSettingsSchema, data);

const good: fc.Arbitrary<Settings> = fc.record({
  language: fc.constantFrom('system', 'ko', 'en'),
  theme: fc.constantFrom('system', 'light', 'dark'),
  textSize: fc.double({ min: 1, max: 2, noNaN: true }),
  speed: fc.constantFrom(...speeds),
  decimals: fc.constantFrom(...digitChoices),
  sound: fc.boolean(),
  more: fc.boolean(),
});
const keys = Object.keys(defaultSettings) as (keyof Settings)[];

/** What nobody can have set, in any of the keys. */
const bad = fc.oneof(
  fc.constantFrom(null, Number.NaN, Infinity, -1, 0, 2.0001, 18, '', 'SYSTEM', 'true', 1n, {}),
  fc.array(fc.anything()),
);

test('what was written comes back; bad keys and missing ones fall back, and no other', () => {
  const some = fc.subarray(keys);
  fc.assert(
    fc.property(good, some, some, bad, (settings, broken, missing, value) => {
      expect(v.parse(settingsSchema, settings)).toEqual(settings);
      const data: Record<string, unknown> = JSON.parse(JSON.stringify(settings));
      const expected: Record<string, unknown> = { ...settings };
      for (const key of broken) data[key] = value;
      for (const key of missing) delete data[key];
      for (const key of [...broken, ...missing]) expected[key] = defaultSettings[key];
      expect(kept(data)).toEqual(expected);
    }),
  );
});

test('an unknown key is dropped, whatever its name', () => {
  const data: unknown = JSON.parse('{"textSize":1.5,"__proto__":{"sound":true},"colour":"red"}');
  expect(kept(data as object)).toEqual({ ...defaultSettings, textSize: 1.5 });
});

test.each(keys)('what crosses a border is whole: without %s it is refused', (key) => {
  const { [key]: _, ...others } = defaultSettings;
  expect(v.safeParse(settingsSchema, others).success).toBe(false);
});

test('the speeds halve and double from 0.5 to 64, and end there', () => {
  expect(speeds).toEqual([0.5, 1, 2, 4, 8, 16, 32, 64]);
  for (const [k, speed] of speeds.entries()) {
    expect(nextSpeed(speed, 1)).toBe(speeds[k + 1] ?? 64);
    expect(nextSpeed(speed, -1)).toBe(speeds[k - 1] ?? 0.5);
  }
});
