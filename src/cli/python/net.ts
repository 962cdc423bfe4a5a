// simpleNet as the notebook has it, with W as the array that is descended.

/** The loss as `f`, and its gradient from the formula. */
export const net = {
  f: [
    'def softmax(a):',
    '    e = np.exp(a - np.max(a))',
    '    return e / np.sum(e)',
    '',
    '',
    'def predict(W):',
    '    return np.dot(np.array([0.6, 0.9]), W.reshape(2, 3))',
    '',
    '',
    'def f(W):',
    '    y = softmax(predict(W))',
    '    return -np.log(y[2] + 1e-7)',
  ],
  gradient: [
    'def gradient(W):',
    '    y = softmax(predict(W))',
    '    share = y[2] / (y[2] + 1e-7)',
    '    return np.outer(np.array([0.6, 0.9]), share * (y - np.array([0, 0, 1]))).reshape(6)',
  ],
} as const;
