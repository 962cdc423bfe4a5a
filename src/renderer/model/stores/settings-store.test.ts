import { effect } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../shared/settings/settings';
import { silentLab } from '../lab.fixture';
import { chooseAppearance, chooseSpeed } from '../operations';
import { SettingsStore } from './settings-store';

test('a setting is changed by itself, and who listens hears only of changes', () => {
  const store = new SettingsStore(defaultSettings);
  const heard: number[] = [];
  effect(() => void heard.push(store.now.value.textSize));
  store.set({ textSize: 1.5 });
  store.set({ textSize: 1.5 });
  store.set({ textSize: 2, sound: true });
  expect(heard).toEqual([1, 1.5, 2]);
  expect(store.now.value).toEqual({ ...defaultSettings, textSize: 2, sound: true });
});

test('a language or theme that was chosen holds for what is undone, opened anew and started anew', () => {
  const { lab } = silentLab();
  const appearance = () => ({ language: lab.language.value, theme: lab.theme.value });
  const korean = { language: 'ko', theme: 'dark' } as const;
  const english = { language: 'en', theme: 'light' } as const;
  const system = { language: 'system', theme: 'system' } as const;
  lab.store.set({ lr: 10 });
  chooseAppearance(lab, korean);
  lab.store.undo();
  expect(lab.session.value.lr).not.toBe(10);
  expect(appearance()).toEqual(korean);
  // A session that chooses nothing, and one that does.
  lab.store.set(system);
  expect(appearance()).toEqual(korean);
  lab.store.set(english);
  expect(appearance()).toEqual(english);

  // Left to the computer again, it is the computer that decides.
  const other = silentLab().lab;
  chooseAppearance(other, korean);
  chooseAppearance(other, system);
  expect([other.language.value, other.theme.value]).toEqual(['en', 'light']);
  expect(other.store.canUndo.value).toBe(false);
  // The speed that was chosen is played, and remembered.
  chooseSpeed(other, 8);
  expect([other.playback.speed.value, other.settings.now.value.speed]).toEqual([8, 8]);
});
