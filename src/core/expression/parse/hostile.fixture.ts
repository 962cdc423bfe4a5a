// For tests: texts that nobody should type, the same ones for the same seed.

import { choices } from './random-texts.fixture';

const names =
  'x0 x1 x y x[0] x[1] x_0 pi e sin cos tan sqrt exp log max min atan2 where sum pow np.sin np.sum ' +
  'math.pi abs round and or not mod to in xor true null undefined NaN Infinity i end';
const hostile =
  'constructor __proto__ prototype toString valueOf hasOwnProperty __defineGetter__ eval import ' +
  'export require process globalThis window self this Function Object Reflect Math Math.constructor ' +
  'parse evaluate simplify createUnit config typed expression help arguments new return await yield ' +
  'np.constructor x.constructor np.__proto__ t0 out f Symbol.iterator';
const signs =
  '+ - * / ^ ** ( ) , ? : < > <= >= == != && || ! % = ; [ ] { } . .. ?. ?? => // /* */ #';
const odd =
  "' \" ` \\ ${x} \\u0028 $ @ & | ~ ' \n \r \t \0 \u2028 \uFEFF \u202E \uD800 ² ⁻ ½ π ∞ Ⅷ １ （ 안 😀";
const numbers = '0 1 2 .5 3. 1e5 1e-400 1e400 0x1F 0b11 1_000 1n 5e 9'.concat('9'.repeat(60));

const words = [names, names, hostile, signs, signs, odd, numbers].map((list) => list.split(' '));

/** Soup of these is often nearly a formula, and sometimes one. */
const ordinary =
  'x0 x0 x1 x 2 .5 ( ( ) ) ( ) + - * / ^ - , ? : < >= and not sin( max( sum( where( x[0]';

const wholes = [
  'constructor.constructor("return process")()',
  'x0.constructor.constructor("return globalThis")()',
  'cos.constructor("return 1")()',
  '__proto__[0]',
  'import("node:fs")',
  'eval("1")',
  'f(x) = x^2; f(2)',
  '(x => x)(x0)',
  'x0; process.exit()',
  'x0*/ process.exit() /*',
  'x0\n});process.exit();({',
  'x0`${process}`',
  'cos({toString: 1})',
  '[x0, x1][1]',
  'parse("x0")',
  'createUnit("a")',
  'x0</script><script>',
  ' '.repeat(299),
  `0.${'0'.repeat(280)}1`,
  `${'not '.repeat(30)}(x<1)?1:2`,
];

const good = [
  'x0^2 + x1^2',
  '20 + x0^2 - 10cos(2pi x0) + x1^2 - 10cos(2pi x1)',
  'np.where(x[0] < 1, np.exp(x[1]), -np.sqrt(np.abs(x[0])))',
  'x0 < 0 and x1 != 2 ? max(x0, x1, 3) : atan2(x1, x0)^3',
  'np.sum(x**4 - 16*x**2 + 5*x)/2',
  'x0^x1 + floor(3x0)(x1 - 1)^-2',
];

/** What is repeated, or what is on both sides of an x. */
const deep =
  '(…) | -… | x^… | sin(…) | x<1?…:1 | x<1?1:… | x/… | 1/2… | not … | sum(…) | …² | ' +
  '( | ) | [ | 9 | x | x0 | a';

export function* hostileTexts(count: number, seed: number): Generator<string> {
  const { below, one } = choices(seed);
  const soup = () =>
    Array.from({ length: 1 + below(24) }, () => one(one(words))).join(one(['', '', ' ']));
  const orderly = () =>
    Array.from({ length: 1 + below(9) }, () => one(ordinary.split(' '))).join(' ');
  const noise = () =>
    String.fromCharCode(
      ...Array.from({ length: 1 + below(40) }, () => below(one([128, 128, 0x2100, 0x10000]))),
    );
  const damaged = () => {
    let text = one(good);
    for (let times = 1 + below(3); times > 0; times--) {
      const at = below(text.length + 1);
      const kept = text.slice(at + below(3));
      text = text.slice(0, at) + one([one(one(words)), '', one(one(words))]) + kept;
    }
    return text;
  };
  const nested = () => {
    const n = 1 + below(one([10, 45, 120, 400]));
    const [before = '', after] = one(deep.split(' | ')).split('…');
    return before.repeat(n) + (after === undefined ? '' : `x${after.repeat(n)}`);
  };
  const whole = () => one(wholes) + one(['', soup()]);

  const makers = [soup, orderly, orderly, noise, damaged, damaged, nested, whole];
  for (let i = 0; i < count; i++) yield one(makers)();
}
