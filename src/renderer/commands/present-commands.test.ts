import { expect, test } from 'vitest';
import { silentLab } from '../model/lab.fixture';
import { presentCommands } from './present-commands';

function presenting() {
  const { lab } = silentLab();
  lab.looks.set({ presenter: true });
  return { lab, commands: presentCommands({ lab }) };
}

test('the rate goes by 1, 3 and 10, each a step back', () => {
  const { lab, commands } = presenting();
  const rates: number[] = [];
  for (const id of ['lrUp', 'lrUp', 'lrUp', 'lrDown'] as const) {
    commands[id].run();
    rates.push(lab.session.value.lr);
  }
  expect(rates).toEqual([0.3, 1, 3, 1]);
  lab.store.undo();
  expect(lab.session.value.lr).toBe(3);
});

test('the pointer is one thing at a time', () => {
  const { lab, commands } = presenting();
  commands.laser.run();
  expect(commands.laser.pressed?.value).toBe(true);
  commands.spotlight.run();
  expect(lab.looks.pointer.value).toBe('spotlight');
  expect(commands.laser.pressed?.value).toBe(false);
  commands.spotlight.run();
  expect(lab.looks.pointer.value).toBeNull();
});

test('the spotlight grows and shrinks within what is of use', () => {
  const { lab, commands } = presenting();
  expect(commands.spotWider.enabled?.value).toBe(false);
  commands.spotlight.run();
  expect(commands.spotWider.enabled?.value).toBe(true);
  const before = lab.looks.spot.value;
  commands.spotWider.run();
  expect(lab.looks.spot.value).toBeGreaterThan(before);
  for (let i = 0; i < 30; i++) commands.spotNarrower.run();
  expect(lab.looks.spot.value).toBeGreaterThan(5);
  for (let i = 0; i < 30; i++) commands.spotWider.run();
  expect(lab.looks.spot.value).toBeLessThan(100);
});

test('Escape closes what is open, and leaves at last', () => {
  const { lab, commands } = presenting();
  commands.laser.run();
  commands.stepOut.run();
  expect(lab.looks.pointer.value).toBeNull();
  expect(lab.looks.presenter.value).toBe(true);
  commands.stepOut.run();
  expect(lab.looks.presenter.value).toBe(false);
});
