// What a notebook says around its code.

export const notebookTexts = {
  notebook: {
    title: 'Gradient descent',
    made: 'Made with Descent Lab. The numbers below the cells are those of the lab; run the cells, and Python computes them anew. They need numpy, the pictures also matplotlib.',
    predictFirst: 'First predict',
    whereDoesItGo:
      'Where does the point end: near a minimum, almost where it started, or far away? Write down what you expect, and why, before you read on.',
    whichArrives:
      'Which run arrives first at a minimum, and does one never arrive? Write down what you expect, and why, before you read on.',
    prediction: 'My prediction:',
    happened: 'What happened',
    why: 'Why',
    reflect:
      'Compare this with your prediction. Which number above shows the reason? Change lr in a cell, and run it again.',
    comments: {
      lastRows: 'The last row of each run: name, step, x, f(x)',
      pictures: 'f by step, and the path over the contours',
    },
  },
};
