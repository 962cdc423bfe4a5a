// Lesson (g): level places that are no minimum, slopes too faint to follow, minima not the lowest.

import type { Lesson } from '../lesson';

export const astray = {
  id: 'astray',
  title: { en: 'Where it goes astray', ko: '길을 잃는 곳' },
  section: '4.4.1',
  aim: {
    en: 'You can tell a saddle, a plateau and a local minimum apart, and say what the start has to do with it.',
    ko: '안장점, 고원, 극소점을 구별하고, 시작점이 결과에 어떤 영향을 주는지 말할 수 있습니다.',
  },
  minutes: 15,
  steps: [
    {
      id: 'saddle',
      title: { en: 'A saddle', ko: '안장점' },
      text: {
        en: 'On $f = x_0^2 - x_1^2$ the gradient is 0 at (0, 0), but that is a [[saddle-point]]: lowest along $x_0$, highest along $x_1$. From (−3, 0.01) the point comes near it, lingers, and slides off along $x_1$, where each step makes $x_1$ 1.2 times as large.',
        ko: '$f = x_0^2 - x_1^2$의 기울기는 (0, 0)에서 0이지만 그곳은 [[saddle-point]]입니다. $x_0$ 방향으로는 가장 낮고 $x_1$ 방향으로는 가장 높습니다. (−3, 0.01)에서 시작한 점은 그 근처에서 머뭇거리다가 $x_1$ 방향으로 미끄러집니다. $x_1$이 한 걸음마다 1.2배가 되기 때문입니다.',
      },
      session: { objective: { id: 'saddle' } },
      at: 14,
      prediction: {
        kind: 'choice',
        question: {
          en: 'What happens from (−3, 0), exactly on the ridge?',
          ko: '정확히 능선 위인 (−3, 0)에서 시작하면 어떻게 될까요?',
        },
        choices: [
          { en: 'It slides off as before', ko: '마찬가지로 미끄러져 내려간다' },
          { en: 'It comes to rest at the saddle point', ko: '안장점에서 멈춘다' },
          { en: 'It finds a minimum', ko: '최소점을 찾는다' },
        ],
        answer: 1,
        because: {
          en: 'With $x_1 = 0$ the slope $-2x_1$ is exactly 0, so the point never leaves the ridge and [[convergence|converges]] to the saddle. A gradient of 0 says “level”, not “lowest”. Any small nudge sets it free.',
          ko: '$x_1 = 0$이면 기울기 $-2x_1$도 정확히 0이므로 점은 능선을 벗어나지 못하고 안장점으로 [[convergence]]합니다. 기울기가 0이라는 것은 “평평하다”는 뜻이지 “가장 낮다”는 뜻이 아닙니다. 조금만 건드려도 다시 미끄러집니다.',
        },
      },
      task: { en: 'Set the start x1 to 0.', ko: '시작점의 x1을 0으로 바꾸어 보십시오.' },
      done: ({ session, outcome }) => session.start[1] === 0 && outcome === 'converged',
    },
    {
      id: 'plateau',
      title: { en: 'A plateau', ko: '고원' },
      text: {
        en: 'At (−3, 4) this [[plateau]] is so flat that the gradient is only 0.0048 long. With lr = 1.2 the point creeps for a long time, then drops into the hollow and arrives just before step 100.',
        ko: '이 [[plateau]]에서 (−3, 4)는 아주 평평한 곳이어서 기울기의 크기가 0.0048밖에 되지 않습니다. lr = 1.2이면 점은 한참을 기어가다가 웅덩이로 떨어져 100걸음 직전에 도착합니다.',
      },
      session: { objective: { id: 'plateau' } },
      prediction: {
        kind: 'choice',
        question: {
          en: 'Where is it after 100 steps with lr = 0.1, which was right for the bowl?',
          ko: '둥근 그릇에 알맞았던 lr = 0.1이면 100걸음 뒤 어디에 있을까요?',
        },
        choices: [
          { en: 'In the hollow', ko: '웅덩이 안' },
          { en: 'Half way there', ko: '절반쯤 간 곳' },
          { en: 'Almost where it began', ko: '시작점에서 거의 그대로' },
        ],
        answer: 2,
        because: {
          en: 'At (−2.97, 3.96). The gradient says which way and how steep, not how far. A faint slope makes small steps even where the way is long.',
          ko: '(−2.97, 3.96)에 있습니다. 기울기는 방향과 가파른 정도를 알려 줄 뿐 거리는 알려 주지 않습니다. 갈 길이 멀어도 경사가 완만하면 걸음도 작습니다.',
        },
      },
      task: { en: 'Set lr to 0.1.', ko: 'lr을 0.1로 바꾸어 보십시오.' },
      done: ({ session, outcome }) => session.lr === 0.1 && outcome === 'still-moving',
    },
    {
      id: 'himmelblau',
      title: { en: 'Four minima', ko: '네 개의 최소점' },
      text: {
        en: 'Himmelblau’s function takes its [[minimum]] 0 at four points. From (0, 0) the run arrives at (3, 2).',
        ko: '힘멜블라우(Himmelblau) 함수는 네 점에서 [[minimum]] 0을 가집니다. (0, 0)에서 시작하면 (3, 2)에 도착합니다.',
      },
      session: { objective: { id: 'himmelblau' } },
      at: 'last',
      prediction: {
        kind: 'choice',
        question: {
          en: 'Move the start a little, to (−1, 0). Where does it arrive?',
          ko: '시작점을 (−1, 0)으로 조금 옮기면 어디에 도착할까요?',
        },
        choices: [
          { en: 'At (3, 2) again', ko: '똑같이 (3, 2)' },
          { en: 'At (−2.81, 3.13)', ko: '(−2.81, 3.13)' },
          { en: 'In the middle of the four', ko: '네 점의 한가운데' },
        ],
        answer: 1,
        because: {
          en: 'There is a watershed between the two starts. Which minimum is found depends on the [[initial-point|start]], and that is why people try several.',
          ko: '두 시작점 사이에 분수령이 있습니다. 어느 최소점에 도착하는지는 [[initial-point]]에 달려 있으므로, 여러 곳에서 시작해 보기도 합니다.',
        },
      },
      task: {
        en: 'Set the start to (−1, 0).',
        ko: '시작점을 (−1, 0)으로 바꾸어 보십시오.',
      },
      done: ({ end, endF }) => endF < 1e-6 && Math.hypot((end[0] ?? 3) - 3, (end[1] ?? 2) - 2) > 1,
    },
    {
      id: 'hollows',
      title: { en: 'Not the deepest hollow', ko: '더 깊은 웅덩이가 있어도' },
      text: {
        en: 'Four hollows again, but of different depths: the deepest has f = −78.3. From (0.1, 0.3) the run ends in another, at f = −64.2, a [[local-minimum]].',
        ko: '이번에도 웅덩이가 네 개이지만 깊이가 다릅니다. 가장 깊은 곳에서는 f = −78.3입니다. (0.1, 0.3)에서 시작하면 f = −64.2인 다른 웅덩이에서 끝납니다. 이 값은 [[local-minimum]]입니다.',
      },
      session: { objective: { id: 'styblinski-tang' } },
      at: 'last',
      prediction: {
        kind: 'choice',
        question: {
          en: 'Why does it not go on to the deepest hollow?',
          ko: '왜 가장 깊은 웅덩이까지 가지 않을까요?',
        },
        choices: [
          { en: 'There were too few steps', ko: '걸음 수가 모자라기 때문' },
          { en: 'lr is too small', ko: '학습률이 너무 작기 때문' },
          {
            en: 'It would have to go uphill first',
            ko: '먼저 올라가야 하는데 내려가기만 하기 때문',
          },
        ],
        answer: 2,
        because: {
          en: 'In the hollow the gradient is 0, so neither more steps nor a somewhat larger lr moves the point. Between the hollows lies a ridge, and −∇f never leads up.',
          ko: '웅덩이 바닥에서는 기울기가 0이므로 걸음 수를 늘리거나 학습률을 조금 키워도 점은 움직이지 않습니다. 웅덩이 사이에는 능선이 있고, −∇f는 결코 오르막을 가리키지 않습니다.',
        },
      },
      task: {
        en: 'Find a start from which it ends in the deepest hollow.',
        ko: '가장 깊은 웅덩이에 도착하는 시작점을 찾아보십시오.',
      },
      done: ({ endF, outcome }) => endF < -78.3 && outcome === 'converged',
      hint: {
        en: 'Try where both coordinates are negative.',
        ko: '두 좌표가 모두 음수인 곳을 찾아보십시오.',
      },
    },
    {
      id: 'dents',
      title: { en: 'A hundred dents', ko: '움푹한 곳이 백 군데라면' },
      text: {
        en: 'Rastrigin’s function has 121 dents in this square, and only the one at (0, 0) has f = 0. From (2.3, −1.6) the run ends at f = 7.96, with a gradient of 0.',
        ko: '라스트리긴(Rastrigin) 함수에는 이 정사각형 안에 움푹한 곳이 121군데 있고, f = 0인 곳은 (0, 0)뿐입니다. (2.3, −1.6)에서 시작하면 f = 7.96에서 끝나고 그곳의 기울기는 0입니다.',
      },
      session: { objective: { id: 'rastrigin' } },
      at: 'last',
      prediction: {
        kind: 'choice',
        question: {
          en: 'From what part of the square does a run reach (0, 0)?',
          ko: '이 정사각형 안의 시작점 가운데 (0, 0)에 도착하는 것은 얼마나 될까요?',
        },
        choices: [
          { en: 'About half', ko: '절반쯤' },
          { en: 'About a tenth', ko: '10분의 1쯤' },
          { en: 'About a hundredth', ko: '100분의 1쯤' },
        ],
        answer: 2,
        because: {
          en: 'One start in a hundred: those beside (0, 0). The loss of a network is rarely that bad, but nobody can see all of it, and what is found need not be the lowest.',
          ko: '100곳 가운데 한 곳, 곧 (0, 0) 바로 옆뿐입니다. 신경망의 손실 함수가 이렇게 험한 경우는 드물지만, 전체를 내려다볼 수 없으므로 찾은 값이 가장 작다는 보장은 없습니다.',
        },
      },
      task: {
        en: 'Find a start from which the run reaches (0, 0).',
        ko: '(0, 0)에 도착하는 시작점을 찾아보십시오.',
      },
      done: ({ endF, outcome }) => endF < 1e-6 && outcome === 'converged',
      hint: {
        en: 'Both coordinates between −0.5 and 0.5. The hill button above the field shows where each start ends.',
        ko: '두 좌표를 −0.5와 0.5 사이로 해 보십시오. 기울기 장 위쪽의 봉우리 단추를 누르면 시작점마다 도착하는 곳이 색으로 보입니다.',
      },
    },
  ],
} as const satisfies Lesson;
