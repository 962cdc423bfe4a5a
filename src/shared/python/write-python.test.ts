import { expect, test } from 'vitest';
import { hostileTexts } from '../../core/expression/parse/hostile.fixture';
import { defaultSession, runOf } from '../session/session';
import { objectiveInfo } from '../session/objective-info';
import { writePython } from './write-python';
import { scriptText } from '../../i18n/python-script';
import { texts } from '../../i18n/texts';

/** Everything that some program takes for the end of a line. */
const ENDS = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\0\n'];
const LINE = /\r\n|[\p{Cc}\p{Zl}\p{Zp}]/u;

function scriptOf(expression: string): string | null {
  const objective = { expression };
  const run = { ...runOf(defaultSession), objective };
  const written = writePython({ run, subject: objectiveInfo(objective) });
  return written.ok ? scriptText(texts.en, written.value) : null;
}

const linesOf = (expression: string) => scriptOf(expression)?.split(LINE);

/** What stays the same whatever the formula is. */
const frame = (lines: readonly string[] | undefined) =>
  lines?.filter((line) => !/^# .*: |^ {4}return /.test(line));

test('a formula of several lines is one expression and one comment', () => {
  const plain = linesOf('x0');
  for (const end of ENDS) {
    const lines = linesOf(`x0^2 + 0*${end}pow(10,2)*x1`);
    // Not all of them may stand in a formula.
    if (!lines) continue;
    expect(lines, JSON.stringify(end)).toHaveLength(plain!.length);
    expect(frame(lines)).toEqual(frame(plain));
    expect(lines.filter((line) => line.includes('pow'))).toHaveLength(1);
  }
  expect(linesOf('x0^2 + 0*\npow(10,2)*x1')).toBeDefined();
});

test('no hostile formula puts a statement of its own into the script', () => {
  const plain = linesOf('x0');
  let written = 0;
  for (const text of hostileTexts(800, 7)) {
    for (const hostile of [text, `x0 + 0*\n${text}`, `${text}\nimport os`, `\n\n${text}\r\n`]) {
      const lines = linesOf(hostile);
      if (!lines) continue;
      written++;
      expect(frame(lines), JSON.stringify(hostile)).toEqual(frame(plain));
      expect(lines, JSON.stringify(hostile)).toHaveLength(plain!.length);
    }
  }
  expect(written).toBeGreaterThan(100);
});
