// The frame around a lesson. What a lesson says stands in its folder.

import { cardinal } from './cardinals';

export const lessonTexts = {
  lesson: {
    free: 'Free lab',
    section: '§ {section}',
    back: 'Back',
    next: 'Next',
    nextLesson: 'Next lesson',
    again: 'Show this step again',
    againHint: 'Sets the lab as the step began',
    done: 'done',
    predict: 'Predict',
    task: 'Do',
    why: 'Why',
    hint: 'Hint',
    check: 'Check',
    right: 'Right.',
    wrong: 'Not quite.',
    rightAnswer: 'Right answer: {answer}',
    isRight: '(right answer)',
    isYours: '(your answer)',
    thenTry: 'Opens when you have tried it.',
    whyLater: 'Opens after your prediction.',
    explain: 'Show the explanation',
    /** To whoever has predicted and not yet tried: nothing is judged before. */
    noted: 'Noted. Now try it, and see.',
    seeFirst: 'Try it first, and see.',
    showAnswer: 'Show the answer',
    showAnswerHint: 'For whoever is stuck',
    doForMe: 'Do it for me',
    doForMeHint: 'For whoever is stuck',
    openPrediction: 'prediction left',
    openTask: 'task left',
    finish: 'Finish',
    end: (lessons: number) => `The end of the ${cardinal(lessons)} lessons`,
    learnt:
      'You can now get a slope from two values of f, and say from lr and the number of steps whether gradient descent arrives, creeps or runs away, and where it goes astray. A network learns in the same way; the other methods go about it differently, each with its own strengths and limits.',
    review: 'Six questions on lessons 3 to 8. Nothing on the screen helps: what do you remember?',
    question: 'Question',
    shownIn: (lesson: number, step: string) => `Where it is shown: lesson ${lesson}, ${step}`,
    ownExperiment: 'Back to my experiment',
    glossary: 'Glossary',
    openMystery: 'Replay the cells of the notebook',
    minutes: (minutes: number) => `${minutes} min`,
    stepNamed: (number: number, title: string | null, done: boolean) =>
      `Step ${number}${title === null ? '' : `: ${title}`}${done ? ', done' : ''}`,
    course: 'Course map',
    stepsDone: (done: number, steps: number) => `${done} of ${steps} steps done`,
    score: (right: number, made: number) =>
      made === 0
        ? 'nothing predicted yet'
        : `${right} of ${made} ${made === 1 ? 'prediction' : 'predictions'} right`,
    openLesson: 'Open',
    openNamed: (title: string) => `Open ${title}`,
    startAgain: 'Forget my progress',
    sureToStart: 'Every answer and every tick will be gone.',
    keepProgress: 'Keep it',
    backToLesson: 'Back to the lesson',
    covered: 'After your prediction',
    predictFirst: 'Predict first.',
  },
};
