// The settings on the disk: read at the start, each key believed by itself, and written whole.

import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { readText } from '../../node/read-text';
import type { Problem } from '../../shared/problem';
import { defaultSettings, keptSettingsSchema, type Settings } from '../../shared/settings/settings';
import { setAside } from './set-aside';
import { writeWholeSync } from '../../node/write-whole';

export interface KeptSettings {
  readonly settings: Settings;
  readonly notice: Problem | null;
}

/** @param now when this is, for the name under which an unreadable file is kept */
export function loadSettings(file: string, now: Date): KeptSettings {
  if (!existsSync(file)) return { settings: defaultSettings, notice: null };
  const settings = readSettings(file);
  if (settings) return { settings, notice: null };
  return {
    settings: defaultSettings,
    notice: { code: 'settingsLost', file: setAside(file, now) },
  };
}

/** Far more than all settings need. */
const MOST_BYTES = 100_000;

/** null for what is no file of settings at all. */
function readSettings(file: string): Settings | null {
  try {
    const read = readText(file, MOST_BYTES);
    const data: unknown = read.ok ? JSON.parse(read.text.replace(/^\uFEFF/, '')) : null;
    const parsed = v.safeParse(keptSettingsSchema, data);
    return parsed.success && !Array.isArray(data) ? parsed.output : null;
  } catch {
    return null;
  }
}

/** @throws when the file cannot be written; the one before stays */
export const writeSettings = (file: string, settings: Settings): void =>
  writeWholeSync(file, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`));
