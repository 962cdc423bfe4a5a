import { expect, test } from 'vitest';
import { said } from '../../i18n/said.fixture';
import { unusualSwitches } from './chromium-switches';

test.each([
  ['--enable-dark-mode', ['--enable-dark-mode']],
  ['--lr 10 --no-grid --steps 3', ['--no-grid']],
  ['--use-language=ko', ['--use-language']],
  ['-r loader.js --lr 10', ['-r']],
  ['--require=loader.js', ['--require']],
  // Tools use these.
  ['--no-sandbox --use-gl=angle --use-angle=swiftshader --enable-unsafe-swiftshader', []],
  ['--disable-gpu-compositing --inspect=0 --remote-debugging-port=0 --remote-debugging-pipe', []],
  ['--user-data-dir=/tmp/x --lang=en --ozone-platform=wayland --js-flags=--expose-gc', []],
  ['--force-device-scale-factor=2 --lr 10 --function book --start=-3,4 class.json -psn_0_123', []],
])('of what is left to Chromium that is told which nobody may have meant: %s', (line, told) => {
  expect(unusualSwitches(line.split(' '))).toEqual(told);
});

test('it is told in one short line', () => {
  const name = `--no-${'x'.repeat(1000)}\u001b`;
  for (const sentence of Object.values(said({ code: 'leftToChromium', name }))) {
    expect(sentence.length).toBeLessThan(120);
    expect(sentence).not.toMatch(/\p{Cc}/u);
  }
});
