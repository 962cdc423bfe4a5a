// English sentences that are only heard: what happens to the run, the frame and the lesson.

export const speechTexts = {
  step: 'Step {step}: x = {x}, f = {f}.',
  ended: 'The play has ended at step {step}: x = {x}, f = {f}. {verdict}.',
  frame: 'The frame is {width} wide.',
  power: '10 to the power {exponent}',
  times: '{mantissa} times {power}',
  minus: 'minus {value}',
  ownLessonOpened: 'Lesson: {title}. Step {step} of {steps}. {ask}',
  lessonOpened: 'Lesson {number}: {title}. Step {step} of {steps}. {ask}',
  lessonStep: 'Step {step} of {steps} in the lesson. {ask}',
};
