// What stands on paper: worksheets and reports, and the form that makes them. What a lesson asks stands
// in its folder; the words here are those of the worksheets in docs/lessons, too.

export const sheetTexts = {
  sheet: {
    worksheet: 'Worksheet',
    report: 'Report',
    teachersCopy: 'Teacher’s copy',
    numbered: (number: number, title: string) => `${number}. ${title}`,
    /** Lines to write on. */
    name: 'Name',
    number: 'Number',
    class: 'Class',
    date: 'Date',
    aim: 'Aim',
    /** What the worksheet of a lesson calls its function. */
    function: 'Function',
    setUp: 'Set-up',
    minutes: (minutes: number) => `${minutes} minutes`,
    figure: 'Figure',
    drawHere: 'Draw the first steps into the field before you run them.',
    prediction: 'Prediction',
    predictionLead:
      'Choose an answer and say why before you change anything. Being wrong does no harm.',
    observation: 'Observation',
    observationLead: 'Do this in turn, and write down whether it was as you had said.',
    table: 'Table',
    questions: 'Questions',
    reflection: 'Reflection',
    reflectionLead: 'What came out otherwise than you had thought, and what would you try next?',
    stepOf: (step: number) => `(Step ${step})`,
    why: 'Why',
    answer: 'Answer',
    seen: 'Seen',
    rightAnswer: 'Right answer',
    steps: 'Step by step',
    stepsLead: 'Fill in the empty cells by hand. The given value of f is there to check with.',
    /** Of the worksheet of a set-up. */
    ask: {
      first: 'Where is the point after the first step? Work it out by hand.',
      outcome: (steps: number) =>
        steps === 1
          ? 'What becomes of the run in 1 step?'
          : `What becomes of the run in ${steps} steps?`,
      outcomes: {
        arrives: 'It arrives at a minimum',
        swings: 'It jumps to and fro without arriving',
        away: 'It runs away, or leaves where f is defined',
        short: 'It stops elsewhere, or is still on its way',
      },
      half: 'After how many steps is f for the first time at or below half way from its first value to its last?',
      limit: 'Beyond which lr does the run no longer settle? How can it be found?',
      other: (lr: string) => `What becomes of the run with lr = ${lr}? Say why you think so.`,
    },
    reply: {
      first: (point: string, f: string) => `${point}, f = ${f}`,
      half: (step: number) => `At step ${step}.`,
      curvature: (limit: string, lambda: string) =>
        `lr = ${limit}: 2/λ, where λ = ${lambda} is the largest second derivative where the run is to arrive.`,
      newton: (limit: string) =>
        `lr = ${limit}: a step of Newton’s method leaves 1 − lr of what remains, whatever the curvature.`,
    },
    /** Of the report. */
    mine: 'My answer',
    notPredicted: 'not predicted',
    wasShown: 'The answer was shown before anything was predicted.',
    tasks: 'Tasks',
    taskDone: 'done',
    taskOpen: 'not done yet',
    happened: 'What happened',
    lastRows: 'The last steps',
    noReflection: 'Nothing written yet.',
  },
  sheetForm: {
    title: 'Worksheet and report',
    what: 'What',
    about: 'About',
    present: 'This set-up',
    answers: 'Teacher’s copy, with answers',
    bilingual: 'In both languages',
    person: 'Goes onto this report only and is forgotten when the app is closed.',
    reflection: 'What you think of it now',
    reflectionKept: 'Kept with your progress. Up to 2000 characters.',
    preview: 'As it is printed',
    drawing: 'The figure is being drawn …',
    /** In a browser. */
    print: 'Print or save as PDF…',
    printHow:
      'The browser makes the PDF: in its print dialog, choose “Save as PDF” as the destination.',
    /** The name of the file. */
    file: { worksheet: 'worksheet', report: 'report', answers: 'answers' },
  },
};
