import { expect, test } from 'vitest';
import { withoutLog } from './unattended.mjs';

test('of what a start says only the sentence of the lab is told', () => {
  const said = [
    '[24726:1126/061053.594477:ERROR:bus.cc(407)] Failed to connect to the bus: no such file',
    'The lab could not write lr10.png (ENOSPC).',
    '[24755:1126/061054.4:VERBOSE1:gl_utils.cc(426)] [.WebGL-0x1] GPU stall due to ReadPixels',
    '[note] a sentence of ours may begin with a bracket',
    '',
  ].join('\n');
  expect(withoutLog(said)).toBe(
    'The lab could not write lr10.png (ENOSPC).\n[note] a sentence of ours may begin with a bracket\n',
  );
});
