// The frame around a lesson, and the welcome. What a lesson says stands in its folder.

import { capitalized, cardinal } from './cardinals';

export const lessonTexts = {
  lesson: {
    free: 'Free lab',
    section: '§ {section}',
    back: 'Back',
    next: 'Next',
    nextLesson: 'Next lesson',
    again: 'Show this step again as it was',
    done: 'done',
    task: 'Do',
    hint: 'Hint',
    check: 'Check',
    right: 'Right.',
    wrong: 'Not quite.',
    rightAnswer: 'Right answer: {answer}',
    isRight: '(right answer)',
    isYours: '(your answer)',
    thenTry: 'Now try it: the explanation follows.',
    explain: 'Show the explanation',
    openPrediction: 'prediction left',
    openTask: 'task left',
    finish: 'Finish',
    end: (lessons: number) => `The end of the ${cardinal(lessons)} lessons`,
    learnt:
      'You can now get a slope from two values of f, and say from lr and the number of steps whether gradient descent arrives, creeps or runs away, and where it goes astray. A network learns in the same way; the other methods go about it differently, each with its own strengths and limits.',
    ownExperiment: 'Back to my experiment',
    glossary: 'Glossary',
    openMystery: 'Replay the cells of the notebook',
  },
  welcome: {
    title: 'Welcome',
    see: 'On the left is the surface of f; beside it, the same seen from above, with arrows that point downhill. The ball starts at the ring; drag the ring anywhere.',
    walk: 'Press Play or the arrow keys to walk down step by step. The learning rate lr says how far one step goes: try 10 and 1e-10.',
    choose: (lessons: number) =>
      `${capitalized(cardinal(lessons))} short lessons around section 4.4 are waiting. Or play freely; the lessons stay in the menu at the top.`,
    repeat: 'Show the first steps again',
    skip: 'Skip',
    free: 'Play freely',
    lesson: 'Lesson 1',
  },
};
