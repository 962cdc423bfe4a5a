import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { outliveLosses, type GraphicsApp } from './graphics-losses';

/** An app whose processes end when a test says so, and whether Chromium may give up. */
function fakes(webgl: string) {
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
  const lose = (after: number, type = 'GPU') => {
    time += after;
    app.emit('child-process-gone', {}, { type });
    return [...switches];
  };
  return { lose };
}

const UNLIMITED = ['disable-gpu-process-crash-limit'];

test('in software the process may be lost without end, while each of them lives', () => {
  const { lose } = fakes('unavailable_software');
  expect([lose(5000), lose(1000), lose(60_000)]).toEqual([UNLIMITED, UNLIMITED, UNLIMITED]);
});

test('one that ends as soon as it begins leaves it to Chromium, and so until one lives', () => {
  const { lose } = fakes('unavailable_software');
  expect([lose(5000), lose(10), lose(10), lose(5000)]).toEqual([UNLIMITED, [], [], UNLIMITED]);
});

test.each(['enabled', 'enabled_readback', 'disabled_off'])(
  'with a graphics card that is %s it is left to Chromium to draw in software',
  (webgl) => expect(fakes(webgl).lose(60_000)).toEqual([]),
);

test('the end of another process is none of a graphics card', () => {
  expect(fakes('unavailable_software').lose(60_000, 'Utility')).toEqual([]);
});
