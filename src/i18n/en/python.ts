// What the Python script says, in its comments.

import type { CommentId } from '../../shared/python/script';

export const pythonTexts = {
  python: {
    title: 'A run of Descent Lab, in the manner of the notebook. Needs numpy.',
    f: 'The function',
    numerical: 'The gradient by central difference',
    ahead: 'f(x+h)',
    behind: 'f(x-h)',
    restore: 'put the value back',
    analytic: 'The gradient from the formula',
    hessian: 'The second derivatives, by central differences of the exact gradient',
    copy: 'a copy: x -= ... would change init_x itself',
    seed: 'the same noise every time',
    slope: 'the gradient at this point',
    rows: 'One row a step: step, x, f(x), gradient',
  } satisfies Record<CommentId, string>,
};
