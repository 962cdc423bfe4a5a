// The frame around a lesson. What a lesson says stands in its folder.

import { cardinal } from './cardinals';

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
    covered: 'After your prediction',
    predictFirst: 'Predict first.',
  },
};
