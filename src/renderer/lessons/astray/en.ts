// Lesson (g), in English.

import type { LessonTexts } from '../lesson-texts';

export const astrayTexts = {
  title: 'Where it goes astray',
  aim: 'You can tell a saddle, a plateau and a local minimum apart, and say what the start has to do with it.',
  steps: {
    saddle: {
      title: 'A saddle',
      text: 'On $f = x_0^2 - x_1^2$ the gradient is 0 at (0, 0), but that is a [[saddle-point]]: lowest along $x_0$, highest along $x_1$. From (−3, 0.01) the point comes near it, lingers, and slides off along $x_1$, where each step makes $x_1$ 1.2 times as large.',
      prediction: {
        question: 'What happens from (−3, 0), exactly on the ridge?',
        choices: [
          'It slides off as before',
          'It comes to rest at the saddle point',
          'It finds a minimum',
        ],
        replies: [
          'From (−3, 0.01) it slid off because 0.01 grew 1.2-fold a step. 0 stays 0.',
          null,
          'This function has no minimum: along $x_1$ it falls without end.',
        ],
        because:
          'With $x_1 = 0$ the slope $-2x_1$ is exactly 0, so the point never leaves the ridge and [[convergence|converges]] to the saddle. A gradient of 0 says “level”, not “lowest”. Any small nudge sets it free.',
      },
      task: 'Set the start x1 to 0.',
    },
    plateau: {
      title: 'A plateau',
      text: 'At (−3, 4) this [[plateau]] is so flat that the gradient is only 0.0048 long. With lr = 1.2 the point creeps for a long time, then drops into the hollow and arrives just before step 100.',
      prediction: {
        question: 'Where is it after 100 steps with lr = 0.1, which was right for the bowl?',
        choices: ['In the hollow', 'Half way there', 'Almost where it began'],
        replies: [
          'With lr = 1.2 it took almost all of the 100 steps; a twelfth of that rate is far too little.',
          'The gradient is only 0.0048 long here: the first step covers less than 0.0005.',
          null,
        ],
        because:
          'At (−2.97, 3.96). The gradient says which way and how steep, not how far. A faint slope makes small steps even where the way is long.',
      },
      task: 'Set lr to 0.1.',
    },
    himmelblau: {
      title: 'Four minima',
      text: 'Himmelblau’s function takes its [[minimum]] 0 at four points. From (0, 0) the run arrives at (3, 2).',
      prediction: {
        question: 'Move the start a little, to (−1, 0). Where does it arrive?',
        choices: ['At (3, 2) again', 'At (−2.81, 3.13)', 'In the middle of the four'],
        replies: [
          'From the two starts −∇f points different ways: compare them in the field.',
          null,
          'About the middle of the four there is a hilltop, and −∇f leads away from it.',
        ],
        because:
          'There is a watershed between the two starts. Which minimum is found depends on the [[initial-point|start]], and that is why people try several.',
      },
      task: 'Set the start to (−1, 0).',
    },
    hollows: {
      title: 'Not the deepest hollow',
      text: 'Four hollows again, but of different depths: the deepest has f = −78.3. From (0.1, 0.3) the run ends in another, at f = −64.2, a [[local-minimum]].',
      prediction: {
        question: 'Why does it not go on to the deepest hollow?',
        choices: [
          'There were too few steps',
          'lr is too small',
          'It would have to go uphill first',
        ],
        replies: [
          'On the bottom of the hollow the gradient is 0: more steps do not move the point.',
          'On the bottom the gradient is 0, and a somewhat larger lr times 0 is 0.',
          null,
        ],
        because:
          'In the hollow the gradient is 0, so neither more steps nor a somewhat larger lr moves the point. Between the hollows lies a ridge, and −∇f never leads up.',
      },
      task: 'Find a start from which it ends in the deepest hollow.',
      hint: 'Try where both coordinates are negative.',
    },
    dents: {
      title: 'A hundred dents',
      text: 'Rastrigin’s function has 121 dents in the square shown (both coordinates from −5.12 to 5.12), and only the one at (0, 0) has f = 0. From (2.3, −1.6) the run ends at f = 7.96, with a gradient of 0.',
      prediction: {
        question: 'From what part of the square does a run reach (0, 0)?',
        choices: ['About half', 'About a tenth', 'About a hundredth'],
        replies: [
          'There are 121 dents, and each draws in the starts around it.',
          'A tenth would be the share of twelve dents. (0, 0) is one of 121.',
          null,
        ],
        because:
          'One start in a hundred: those beside (0, 0). The loss of a network is rarely that bad, but nobody can see all of it, and what is found need not be the lowest.',
      },
      task: 'Find a start from which the run reaches (0, 0).',
      hint: 'Both coordinates between −0.5 and 0.5. The button “Where runs end” above the field, a hill, shows where each start ends.',
    },
  },
} as const satisfies LessonTexts;
