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

function typed() {
  const read = compileObjective(formulas[/** @type {keyof typeof formulas} */ (formula)].typed);
  if (!read.ok) throw new Error(read.problem.code);
  return read.objective;
}

/** f over 1024 points, one call each. */
function evaluate() {
  const { typed: text, byHand } = formulas[/** @type {keyof typeof formulas} */ (formula)];
  const code = compile(text);
  const scope = { x0: 0, x1: 0 };
  const f = {
    typed: typed().f,
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

/** @type {Record<string, () => () => number>} */
const works = {
  'descend-numerical': () => hundredSteps(fromCatalogue('book'), 'numerical'),
  'descend-analytic': () => hundredSteps(fromCatalogue('book'), 'analytic'),
  'descend-call': () => wholeCall(fromCatalogue('book')),
  'descend-million': () => millionSteps(fromCatalogue('book')),
  'sample-loop': () => sampleLoop(typed()),
  sample: () => sample(typed()),
  evaluate,
  basin: () => basin(fromCatalogue('himmelblau')),
  sweep: () => sweep(fromCatalogue('book')),
};

if (work === 'memory') process.stdout.write(`${memory(fromCatalogue('book'))}\n`);
else await answer(works[work]());
