import { expect, test } from 'vitest';
import { silentLab } from '../model/lab.fixture';
import { noUpkeep } from '../model/upkeep';
import type { CommandSources } from './command';
import { createCommands } from './commands';
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

test('a view has all the room, or gives it back, or another one takes it', () => {
  const { lab, commands } = presenting();
  const { looks } = lab;
  for (const [id, alone] of [
    ['fieldAlone', 'field'],
    ['chartAlone', 'chart'],
    ['figureAlone', 'figure'],
    ['figureAlone', null],
  ] as const) {
    commands[id].run();
    expect(looks.alone.value).toBe(alone);
  }
  commands.figureAlone.run();
  commands.otherView.run();
  expect([looks.second.value, looks.alone.value]).toEqual(['chart', null]);
  commands.otherView.run();
  expect(looks.second.value).toBe('field');
});

test('Escape closes what is open one by one, and leaves at last', () => {
  const { lab, commands } = presenting();
  const { looks } = lab;
  const open = () =>
    [looks.pointer, looks.numbers, looks.reasons, looks.alone, looks.presenter].filter(
      ({ value }) => value !== null && value !== false,
    ).length;
  for (const id of ['laser', 'numbers', 'reasons', 'fieldAlone'] as const) commands[id].run();
  for (const left of [4, 3, 2, 1, 0]) {
    commands.stepOut.run();
    expect(open()).toBe(left);
    expect(looks.presenter.value).toBe(left > 0);
  }
});

test('leaving takes along what only a projector shows', () => {
  const { lab } = presenting();
  const { commands } = createCommands({ lab, upkeep: noUpkeep } as unknown as CommandSources);
  for (const id of ['laser', 'numbers', 'fieldAlone'] as const) commands[id]();
  commands.presenter();
  const { pointer, numbers, alone, presenter } = lab.looks;
  const left = [pointer, numbers, alone, presenter].map(({ value }) => value);
  expect(left).toEqual([null, false, null, false]);
});
