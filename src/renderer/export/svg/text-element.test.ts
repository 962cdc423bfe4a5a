import { expect, it } from 'vitest';
import { elements, fileOf, first, parsed } from './drawn.fixture';

it('is text in fonts that systems have, where the pen stood', () => {
  const file = fileOf((pen) => {
    pen.font = "italic 600 12px 'Lab Math', serif";
    pen.textAlign = 'right';
    pen.translate(50, 40);
    pen.rotate(-Math.PI / 2);
    pen.fillText('x₀', 0, 0);
  });
  expect(first(file, 'text')).toEqual({
    x: '50',
    y: '40',
    'font-family': 'Cambria, STIX Two Text, Times New Roman, serif',
    'font-size': '12',
    'font-weight': '600',
    'font-style': 'italic',
    'text-anchor': 'end',
    transform: 'rotate(-90 50 40)',
    fill: '#000000',
  });
});

it('stands on its line where it is placed by its middle: few programs know that', () => {
  const file = fileOf((pen) => {
    pen.font = "20px 'Pretendard Variable'";
    pen.textBaseline = 'middle';
    pen.fillText('lr', 10, 30);
  });
  // Half of its height above the line less what lies below it: (0.8 − 0.3) · 20.
  expect(first(file, 'text')).toMatchObject({ x: '10', y: '40' });
});

const hostile = [
  '<script>alert(1)</script>',
  `"' onload="alert(1)`,
  'a & b &lt; c ]]>',
  '\u202Eevil\u202C\u200F',
  'line\u2028break',
  '경사 하강 🏔️ é',
  '<!-- -->',
  '<![CDATA[x]]>',
];
it.each(hostile)('%j comes out as it went in', (text) => {
  const file = fileOf((pen) => pen.fillText(text, 0, 0), { title: text, description: text });
  const root = parsed(file);
  expect(elements(root, '*').map(({ nodeName }) => nodeName)).toEqual(['title', 'desc', 'text']);
  for (const name of ['title', 'desc', 'text'])
    expect(elements(root, name)[0]?.textContent).toBe(text);
});

it('loses what XML has no place for, and nothing else', () => {
  const text = 'a\u0000b\u0007c\u001bd\ud83de\uffff\u0085f';
  const root = parsed(fileOf((pen) => pen.fillText(text, 0, 0)));
  expect(elements(root, 'text')[0]?.textContent).toBe('abcdef');
});

it('keeps the pieces of a line as one text, so that other fonts set them one after another', () => {
  const file = fileOf((pen) => {
    pen.font = "20px 'Pretendard Variable'";
    pen.fillText('step', 10, 30);
    // 4 letters of 10 pixels, and a gap of half a letter.
    pen.font = "600 20px 'Pretendard Variable'";
    pen.fillText('40', 55, 30);
    pen.font = "10px 'Pretendard Variable'";
    pen.fillText('0', 75, 35);
    pen.fillText('far away', 120, 30);
  });
  const [line, other] = elements(parsed(file), 'text');
  expect(line?.textContent).toBe('step 400');
  expect(other?.textContent).toBe('far away');
  const pieces = elements(parsed(file), 'tspan').map((piece) => [
    piece.textContent,
    piece.getAttribute('font-weight'),
    piece.getAttribute('dy'),
  ]);
  expect(pieces).toEqual([
    [' 40', '600', null],
    ['0', null, '5'],
  ]);
});

it('ends a line where its last piece ends, if it is set from the right', () => {
  const file = fileOf((pen) => {
    pen.font = "20px 'JetBrains Mono'";
    pen.textAlign = 'right';
    pen.fillText('2.67', 50, 30);
    pen.fillText('42', 70, 30);
  });
  const [line] = elements(parsed(file), 'text');
  expect([line?.getAttribute('x'), line?.textContent]).toEqual(['70', '2.6742']);
});
