// The questions at the end of the course; marks as in the texts of a lesson.

export const courseReviewTexts = {
  limit: {
    question: 'On $f = 5x_0^2 + x_1^2$, from which lr on does the point run away?',
    choices: ['0.2', '0.6', '1'],
    replies: [
      null,
      'That is the mean of the two limits, 0.2 and 1. One direction that diverges is enough.',
      '1 is the limit along $x_1$, $2 / 2$. Along $x_0$ the function is curved more.',
    ],
    because:
      'The second derivatives are 10 and 2, and the larger one sets the limit: $2 / 10 = 0.2$.',
  },
  direction: {
    question: 'At (2, 1) on $f = x_0^2 + 3x_1^2$, in which direction does f fall fastest?',
    choices: ['(−2, −1), towards the minimum', '(−4, −6)', '(4, 6)'],
    replies: [
      '−∇f stands at a right angle to the contour; nothing makes it point at the minimum.',
      null,
      'That is ∇f, the way in which f grows fastest.',
    ],
    because: '$\\nabla f = (2x_0,\\ 6x_1) = (4, 6)$, so −∇f is (−4, −6).',
  },
  cost: {
    question:
      'With 100 weights, how often is the loss computed for one gradient by central differences?',
    choices: ['Once', '100 times', '200 times'],
    replies: [
      'Once tells the loss where we are, and nothing of what a weight would change.',
      'A central difference takes two for each weight: h more and h less.',
      null,
    ],
    because: '$2 \\cdot 100 = 200$ times. Hence backpropagation, in chapter 5.',
  },
  step: {
    question: 'On $f = x_0^2 + x_1^2$, where does one step with lr = 0.25 lead from (4, −8)?',
    choices: ['(3, −6)', '(2, −4)', '(0, 0)'],
    replies: [
      'There lr was multiplied by the point and not by its gradient, (8, −16).',
      null,
      'One step leads to (0, 0) with lr = 0.5.',
    ],
    because: '$4 - 0.25 \\cdot 8 = 2$ and $-8 - 0.25 \\cdot (-16) = -4$.',
  },
  flat: {
    question: 'A run has ended where the gradient is 0. What is certain by that alone?',
    choices: [
      'The point is the lowest',
      'The point is a local minimum',
      'It is flat there, no more',
    ],
    replies: [
      'There may be something deeper elsewhere; going downhill does not tell.',
      'At a saddle the gradient is 0 as well.',
      null,
    ],
    because:
      'The gradient is 0 at a minimum and at a saddle; very far out, rounding makes it 0, too.',
  },
  shared: {
    question:
      'Two runs with different rates print the same point, to the last digit. What is to be looked at first?',
    choices: [
      'Whether both use one array',
      'Whether a rate is too small',
      'Whether h is too large',
    ],
    replies: [
      null,
      'With a rate too small a run stays near its start. That does not end two runs at one point.',
      'h changes the error of the gradient. It does not make two runs agree to the last digit.',
    ],
    because:
      '`x = init_x` is no copy. The first run changes the array, and the second begins with what is left in it. `init_x.copy()` mends it.',
  },
} as const;
