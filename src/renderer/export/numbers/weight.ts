// How many bytes a file will have, without writing it: a few steps stand for those around them.

import { fileText } from '../../../formats/file-text';
import type { Recording } from '../../../formats/recorded-run';
import type { StepRange } from '../../../formats/step-range';
import type { Texts } from '../../../i18n/texts';
import type { Parsed } from '../../../shared/session/fields';
import { hasSteps, rowCount, type NumberChoices } from './recording';

const SAMPLES = 8;
const SAMPLED_STEPS = 8;

/** @returns the number, and whether it is exact; or why there is no such file */
export function weightOf(
  recording: Recording,
  { kind, steps }: NumberChoices,
  t: Texts,
): Parsed<{ readonly bytes: number; readonly exact: boolean }> {
  const of = (range: StepRange): Parsed<number> => {
    const parts = fileText(kind, recording, t, range);
    return parts.ok ? { ok: true, value: byteLength(parts.value) } : parts;
  };
  const rows = rowCount(recording, steps);
  const exact = !hasSteps(kind) || rows <= SAMPLES * SAMPLED_STEPS;
  const whole = exact ? of(steps) : of({ from: 0, to: -1 });
  if (!whole.ok || exact) return whole.ok ? exactly(whole.value) : whole;
  let sampled = 0;
  for (let k = 0; k < SAMPLES; k++) {
    const from = steps.from + Math.floor(((rows - SAMPLED_STEPS) * k) / (SAMPLES - 1));
    const part = of({ from, to: from + SAMPLED_STEPS - 1 });
    if (part.ok) sampled += part.value - whole.value;
  }
  const bytes = whole.value + (sampled / (SAMPLES * SAMPLED_STEPS)) * rows;
  return { ok: true, value: { bytes, exact: false } };
}

const exactly = (bytes: number) => ({ ok: true, value: { bytes, exact: true } }) as const;

function byteLength(parts: Iterable<string>): number {
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const part of parts) bytes += encoder.encode(part).length;
  return bytes;
}

/** 0.4 kB, 79.9 MB. */
export const sizeText = (bytes: number): string =>
  bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
