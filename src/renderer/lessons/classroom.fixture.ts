// Lessons in a lab where a run arrives when the test says so: what a lesson sets is what is tested.

import { vi } from 'vitest';
import { silentLab } from '../model/lab.fixture';
import { lessons as catalogue } from './index';
import { Lessons } from './open-lesson';
import { Progress } from './progress';

export function classroom(lessons = catalogue, kept = new Map<string, string>()) {
  // Frames are not drawn here.
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const { lab } = silentLab();
  return { lab, kept, lessons: new Lessons(lab, new Progress(storage), lessons) };
}
