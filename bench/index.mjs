// index.mjs WORK …: one work in JavaScript, ours or a peer's, repeated when asked (see program.mjs).
import { compile } from 'mathjs';
import { compileObjective } from '../src/core/objectives/compile-objective';
import { objectiveById } from '../src/core/objectives';
import { withKernels } from '../src/core/objectives/with-kernels';
import { answer } from './answer.mjs';
import { formulas } from './formulas.mjs';
import { memory } from './memory.mjs';
import {
  basin,
  hundredSteps,
  millionSteps,
  sample,
  sampleLoop,
  sweep,
  wholeCall,
} from './ours.mjs';

const [work, formula, by] = process.argv.slice(2);

const fromCatalogue = (/** @type {string} */ id) => withKernels(objectiveById(id));

async function typed() {
  const read = await compileObjective(
    formulas[/** @type {keyof typeof formulas} */ (formula)].typed,
  );
  if (!read.ok) throw new Error(read.problem.words.en);
  return read.objective;
}

/** f over 1024 points, one call each. */
async function evaluate() {
  const { typed: text, byHand } = formulas[/** @type {keyof typeof formulas} */ (formula)];
  const code = compile(text);
  const scope = { x0: 0, x1: 0 };
  const f = {
    typed: (await typed()).f,
    'by-hand': byHand,
    mathjs: (/** @type {Float64Array} */ x) => {
      [scope.x0, scope.x1] = x;
      return /** @type {number} */ (code.evaluate(scope));
    },
  }[by];
  if (!f) throw new Error(`Nobody evaluates ${by}.`);
  const x = new Float64Array(2);
  return () => {
    let sum = 0;
    for (let i = 0; i < 1024; i++) {
      x[0] = i / 256 - 2;
      x[1] = 1.5 - i / 512;
      sum += f(x);
    }
    return sum;
  };
}

/** @type {Record<string, () => Promise<() => number>>} */
const works = {
  'descend-numerical': async () => hundredSteps(await fromCatalogue('book'), 'numerical'),
  'descend-analytic': async () => hundredSteps(await fromCatalogue('book'), 'analytic'),
  'descend-call': async () => wholeCall(await fromCatalogue('book')),
  'descend-million': async () => millionSteps(await fromCatalogue('book')),
  'sample-loop': async () => sampleLoop(await typed()),
  sample: async () => sample(await typed()),
  evaluate,
  basin: async () => basin(await fromCatalogue('himmelblau')),
  sweep: async () => sweep(await fromCatalogue('book')),
};

if (work === 'memory') process.stdout.write(`${memory(await fromCatalogue('book'))}\n`);
else await answer(await works[work]());
