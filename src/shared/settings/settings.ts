// What a person has chosen once for the whole app, whatever is descended: kept beside the session
// and in no file of it. What is left out or cannot be used has its default, each key by itself.

import * as v from 'valibot';
import { parseJson } from '../session/session-file';
import { languageChoices, themes } from '../session/session';
import { bounds } from '../bounds';

/** How fast it is played; 1 is slow enough to follow with the eye: 4 steps a second. */
export const speeds = [0.5, 1, 2, 4, 8, 16, 32, 64] as const;
export type Speed = (typeof speeds)[number];

/** The next slower or faster one; the slowest and the fastest stay. */
export const nextSpeed = (speed: Speed, direction: 1 | -1): Speed =>
  speeds[speeds.indexOf(speed) + direction] ?? speed;

/** How many significant digits are shown of a number: all that a float64 has, or a few. */
export const digitChoices = ['all', 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;
export type DigitsShown = (typeof digitChoices)[number];

/** The size of type as a multiple of that at first; a file may have others between them. */
export const textSizes = [1, 1.25, 1.5, 1.75, 2] as const;

const entries = {
  language: v.picklist(languageChoices),
  theme: v.picklist(themes),
  textSize: v.pipe(
    v.number(),
    v.minValue(Math.min(...textSizes)),
    v.maxValue(Math.max(...textSizes)),
  ),
  speed: v.picklist(speeds),
  decimals: v.picklist(digitChoices),
  /** Whether each step is heard. */
  sound: v.boolean(),
  /** Whether the lab is unfolded. */
  more: v.boolean(),
};

/** All of them, each as it must be: what crosses a border. */
export const settingsSchema = v.strictObject(entries);

/** Immutable. `system` means: what the computer is set to. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  textSize: 1,
  speed: 1,
  decimals: 'all',
  sound: false,
  more: false,
};

/** What a session leaves to the settings, they decide. */
export const effective = <T extends string>(inSession: T, set: T): T =>
  inSession === 'system' ? set : inSession;

/** Of what somebody may have written by hand: a bad key falls back alone, an unknown one is dropped. */
export const keptSettingsSchema = v.object({
  language: v.fallback(entries.language, defaultSettings.language),
  theme: v.fallback(entries.theme, defaultSettings.theme),
  textSize: v.fallback(entries.textSize, defaultSettings.textSize),
  speed: v.fallback(entries.speed, defaultSettings.speed),
  decimals: v.fallback(entries.decimals, defaultSettings.decimals),
  sound: v.fallback(entries.sound, defaultSettings.sound),
  more: v.fallback(entries.more, defaultSettings.more),
});

export const settingsText = (settings: Settings): string =>
  `${JSON.stringify(settings, null, 2)}\n`;

/** null for what is no text of settings at all. */
export function readSettings(text: string): Settings | null {
  if (text.length > bounds.settingsBytes) return null;
  const data = parseJson(text);
  if (!data.ok || Array.isArray(data.value)) return null;
  const parsed = v.safeParse(keptSettingsSchema, data.value);
  return parsed.success ? parsed.output : null;
}
