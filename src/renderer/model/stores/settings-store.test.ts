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
  lab.store.set({ lr: 10 });
  chooseAppearance(lab, { language: 'ko', theme: 'dark' });
  expect(lab.language.value).toBe('ko');
  lab.store.undo();
  expect(lab.session.value.lr).not.toBe(10);
  expect([lab.language.value, lab.theme.value]).toEqual(['ko', 'dark']);
  // A session that chooses nothing.
  lab.store.set({ language: 'system', theme: 'system' });
  expect([lab.language.value, lab.theme.value]).toEqual(['ko', 'dark']);
  // And one that does.
  lab.store.set({ language: 'en', theme: 'light' });
  expect([lab.language.value, lab.theme.value]).toEqual(['en', 'light']);
});

test('left to the computer again, it is the computer that decides', () => {
  const { lab } = silentLab();
  chooseAppearance(lab, { language: 'ko', theme: 'dark' });
  chooseAppearance(lab, { language: 'system', theme: 'system' });
  expect([lab.language.value, lab.theme.value]).toEqual(['en', 'light']);
  expect(lab.store.canUndo.value).toBe(false);
});

test('the speed that was chosen is played, and remembered', () => {
  const { lab } = silentLab();
  chooseSpeed(lab, 8);
  expect(lab.playback.speed.value).toBe(8);
  expect(lab.settings.now.value.speed).toBe(8);
});
