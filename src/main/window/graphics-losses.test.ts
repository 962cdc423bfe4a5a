import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { outliveLosses, type GraphicsApp } from './graphics-losses';

/** @returns to end a process that lived for so many ms; it gives the switches that are set then */
function losses(webgl: string) {
  const switches = new Set<string>();
  const app = Object.assign(new EventEmitter(), {
    getGPUFeatureStatus: () => ({ webgl }),
    commandLine: {
      appendSwitch: (name: string) => switches.add(name),
      removeSwitch: (name: string) => switches.delete(name),
    },
  });
  let time = 0;
  outliveLosses(app as unknown as GraphicsApp, () => time);
  return (after: number, type = 'GPU') => {
    time += after;
    app.emit('child-process-gone', {}, { type });
    return [...switches];
  };
}

const UNLIMITED = ['disable-gpu-process-crash-limit'];

test('in software the process may be lost without end, while each of them lives', () => {
  const lose = losses('unavailable_software');
  expect([lose(5000), lose(1000), lose(60_000)]).toEqual([UNLIMITED, UNLIMITED, UNLIMITED]);
});

test('one that ends as soon as it begins leaves it to Chromium, and so until one lives', () => {
  const lose = losses('unavailable_software');
  expect([lose(5000), lose(10), lose(10), lose(5000)]).toEqual([UNLIMITED, [], [], UNLIMITED]);
});

test.each([
  ['enabled', 'GPU'],
  ['enabled_readback', 'GPU'],
  ['disabled_off', 'GPU'],
  ['unavailable_software', 'Utility'],
])('where WebGL is %s, the end of a process, %s, changes nothing', (webgl, type) => {
  expect(losses(webgl)(60_000, type)).toEqual([]);
});
