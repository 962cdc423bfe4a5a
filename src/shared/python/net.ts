// simpleNet as the notebook has it, with W as the array that is descended.

import { oneHot, type Net } from '../../core/objectives/simplenet';

/** The loss as `f`, and its gradient from the formula. */
export const net = ({ x, t }: Net) => ({
  f: [
    'def softmax(a):',
    '    e = np.exp(a - np.max(a))',
    '    return e / np.sum(e)',
    '',
    '',
    'def predict(W):',
    `    return np.dot(np.array([${x.join(', ')}]), W.reshape(2, 3))`,
    '',
    '',
    'def f(W):',
    '    y = softmax(predict(W))',
    `    return -np.log(y[${t}] + 1e-7)`,
  ],
  gradient: [
    'def gradient(W):',
    '    y = softmax(predict(W))',
    `    share = y[${t}] / (y[${t}] + 1e-7)`,
    `    return np.outer(np.array([${x.join(', ')}]), share * (y - np.array([${oneHot(t).join(', ')}]))).reshape(6)`,
  ],
});
