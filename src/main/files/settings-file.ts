// The settings on the disk: read at the start, each key believed by itself, and written whole.

import { existsSync } from 'node:fs';
import { readText } from '../../node/read-text';
import type { Problem } from '../../shared/problem';
import {
  defaultSettings,
  readSettings,
  settingsText,
  type Settings,
} from '../../shared/settings/settings';
import { setAside } from './set-aside';
import { writeWholeSync } from '../../node/write-whole';
import { bounds } from '../../shared/bounds';

export interface KeptSettings {
  readonly settings: Settings;
  readonly notice: Problem | null;
}

/** @param now when this is, for the name under which an unreadable file is kept */
export function loadSettings(file: string, now: Date): KeptSettings {
  if (!existsSync(file)) return { settings: defaultSettings, notice: null };
  const settings = settingsIn(file);
  if (settings) return { settings, notice: null };
  return {
    settings: defaultSettings,
    notice: { code: 'settingsLost', file: setAside(file, now) },
  };
}

/** null for what is no file of settings at all. */
function settingsIn(file: string): Settings | null {
  try {
    const read = readText(file, bounds.settingsBytes);
    return read.ok ? readSettings(read.text) : null;
  } catch {
    return null;
  }
}

/** @throws when the file cannot be written; the one before stays */
export const writeSettings = (file: string, settings: Settings): void =>
  writeWholeSync(file, Buffer.from(settingsText(settings)));
