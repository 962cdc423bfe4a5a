// Lesson (c): both partial derivatives as one vector, and where that vector points.

import type { Lesson, LiveFacts } from './lesson';

/** Whether −∇f points from the start at the minimum (0, 0) of x0²/20 + x1², to within 2.5°. */
function pointsAtOrigin({ session: { start } }: LiveFacts): boolean {
  const [x0 = 0, x1 = 0] = start;
  const [g0, g1] = [x0 / 10, 2 * x1];
  const lengths = Math.hypot(x0, x1) * Math.hypot(g0, g1);
  return lengths > 0 && (x0 * g0 + x1 * g1) / lengths > 0.999;
}

export const gradient = {
  id: 'gradient',
  title: { en: 'The gradient', ko: '기울기' },
  section: '4.4',
  aim: {
    en: 'You can write the gradient at a point, draw it, and say what it points at and what it does not.',
    ko: '한 점의 기울기를 구해 화살표로 그리고, 그 화살표가 어디를 가리키고 어디를 가리키지 않는지 말할 수 있습니다.',
  },
  minutes: 12,
  steps: [
    {
      id: 'vector',
      title: { en: 'Two numbers, one arrow', ko: '두 수를 화살표 하나로' },
      text: {
        en: 'Put both partial derivatives into one vector, and you have the [[gradient]] $\\nabla f = (\\partial f / \\partial x_0,\\ \\partial f / \\partial x_1)$. At (3, 4) it is (6, 8). The notebook prints `array([6., 8.])`; the numbers inside are 6.00000000000378 and 7.999999999999119.',
        ko: '두 편미분을 한 벡터로 묶으면 [[gradient]] $\\nabla f = (\\partial f / \\partial x_0,\\ \\partial f / \\partial x_1)$이 됩니다. 점 (3, 4)에서는 (6, 8)입니다. 노트북은 `array([6., 8.])`로 줄여서 출력하지만 실제로 들어 있는 값은 6.00000000000378과 7.999999999999119입니다.',
      },
      session: { start: [3, 4], steps: 1, arrows: 'uphill' },
      prediction: {
        kind: 'number',
        question: {
          en: 'How long is the vector (6, 8)? Its length says how steep f is at (3, 4).',
          ko: '벡터 (6, 8)의 크기는 얼마일까요? 이 크기가 (3, 4)에서 f가 얼마나 가파른지를 나타냅니다.',
        },
        answer: 10,
        tolerance: 0.01,
        because: {
          en: '$\\sqrt{6^2 + 8^2} = 10$. Go a little way in that direction, and f rises by about 10 times that way.',
          ko: '$\\sqrt{6^2 + 8^2} = 10$입니다. 그 방향으로 조금 가면 f는 간 거리의 약 10배만큼 커집니다.',
        },
      },
    },
    {
      id: 'points',
      title: { en: 'Another point, another arrow', ko: '점이 다르면 화살표도 다르다' },
      text: {
        en: 'Every point has a gradient of its own. At (3, 0) it is (6, 0): numerically 6.000000000012662 and exactly 0, because f(3, +h) and f(3, −h) are the very same number.',
        ko: '기울기는 점마다 다릅니다. 점 (3, 0)에서는 (6, 0)입니다. 수치 미분으로는 6.000000000012662와 정확한 0이 나옵니다. f(3, +h)와 f(3, −h)가 똑같은 수이기 때문입니다.',
      },
      session: { start: [3, 0], steps: 1, arrows: 'uphill' },
      prediction: {
        kind: 'choice',
        question: {
          en: 'What is the gradient at (0, 2)?',
          ko: '점 (0, 2)에서 기울기는 무엇일까요?',
        },
        choices: [
          { en: '(0, 2)', ko: '(0, 2)' },
          { en: '(4, 0)', ko: '(4, 0)' },
          { en: '(0, 4)', ko: '(0, 4)' },
        ],
        answer: 2,
        because: {
          en: '$(2x_0, 2x_1) = (0, 4)$; the central difference says 4.000000000004. The gradient is not the point itself, although on this bowl it points the same way.',
          ko: '$(2x_0, 2x_1) = (0, 4)$이고, 중심 차분으로는 4.000000000004입니다. 이 함수에서는 점의 위치와 방향이 같지만, 기울기가 점의 좌표 자체는 아닙니다.',
        },
      },
      task: { en: 'Set the start to (0, 2).', ko: '시작점을 (0, 2)로 바꾸어 보십시오.' },
      done: ({ session }) => session.start[0] === 0 && session.start[1] === 2,
      hint: {
        en: 'Type 0 and 2, or drag the start in the field and correct the numbers.',
        ko: '0과 2를 입력합니다. 기울기 장에서 시작점을 끈 뒤 수를 고쳐도 됩니다.',
      },
    },
    {
      id: 'field',
      title: { en: 'A field of arrows', ko: '기울기 장' },
      text: {
        en: 'The field draws −∇f at many points. Each arrow stands square on its [[contour]] line and points to where f falls fastest. A small step $-\\eta \\nabla f$ changes f by about $-\\eta\\, |\\nabla f|^2$, and that is never positive: this is why −∇f leads downhill.',
        ko: '기울기 장에는 여러 점에서의 −∇f가 그려져 있습니다. 화살표는 [[contour]]과 직각을 이루며 f가 가장 빨리 줄어드는 쪽을 가리킵니다. $-\\eta \\nabla f$만큼 조금 움직이면 f는 약 $-\\eta\\, |\\nabla f|^2$만큼 변하고, 이 값은 결코 양수가 아닙니다. 그래서 −∇f를 따라가면 내리막입니다.',
      },
      session: { start: [3, 4], steps: 1, arrows: 'downhill' },
      prediction: {
        kind: 'choice',
        question: {
          en: 'And ∇f without the minus?',
          ko: '마이너스가 없는 ∇f는 어디를 가리킬까요?',
        },
        choices: [
          { en: 'To where f rises fastest', ko: 'f가 가장 빨리 커지는 쪽' },
          { en: 'To where f falls fastest', ko: 'f가 가장 빨리 줄어드는 쪽' },
          { en: 'Along the contour line', ko: '등고선을 따라가는 쪽' },
        ],
        answer: 0,
        because: {
          en: '∇f points uphill, and −∇f downhill. “The gradient shows the way down” is said of −∇f; the minus in $x - \\eta \\nabla f$ is there for that.',
          ko: '∇f는 오르막, −∇f는 내리막입니다. “기울기가 가리키는 쪽으로 가면 f가 줄어든다”는 말은 −∇f를 두고 하는 말입니다. $x - \\eta \\nabla f$의 마이너스가 그 역할을 합니다.',
        },
      },
      task: {
        en: 'Turn the arrows uphill.',
        ko: '화살표를 오르막으로 바꾸어 보십시오.',
      },
      done: ({ session }) => session.arrows === 'uphill',
      hint: {
        en: 'The switch stands above the field: −∇f is downhill, ∇f uphill.',
        ko: '기울기 장 위쪽에서 고릅니다. −∇f가 내리막, ∇f가 오르막입니다.',
      },
    },
    {
      id: 'not-at-minimum',
      title: { en: 'Downhill is not “to the minimum”', ko: '내리막이 곧 최솟값 쪽은 아니다' },
      text: {
        en: 'On the round bowl every arrow pointed at the [[minimum]]. Here is $f = \\frac{x_0^2}{20} + x_1^2$, with the point at (−7, 2) and the minimum at (0, 0).',
        ko: '둥근 그릇에서는 모든 화살표가 [[minimum|최솟값]] 쪽을 가리켰습니다. 이번에는 $f = \\frac{x_0^2}{20} + x_1^2$입니다. 점은 (−7, 2)에 있고 최솟값은 (0, 0)에 있습니다.',
      },
      session: { objective: { id: 'ellipse' }, start: [-7, 2], lr: 0.1, steps: 100 },
      prediction: {
        kind: 'choice',
        question: {
          en: 'Where does −∇f point at (−7, 2)?',
          ko: '(−7, 2)에서 −∇f는 어디를 가리킬까요?',
        },
        choices: [
          { en: 'At the minimum (0, 0)', ko: '최솟값이 있는 (0, 0)' },
          {
            en: 'Almost straight across the valley, along x1',
            ko: '골짜기를 거의 가로지르는 x1 방향',
          },
          { en: 'Along the valley, along x0', ko: '골짜기를 따라가는 x0 방향' },
        ],
        answer: 1,
        because: {
          en: '−∇f = (0.7, −4), but the way to the minimum is (7, −2): 64° apart. Still, going along −∇f lowers f, so the path bends and gets there by and by.',
          ko: '−∇f = (0.7, −4)이지만 최솟값으로 가는 방향은 (7, −2)입니다. 두 방향은 64°나 벌어져 있습니다. 그래도 −∇f를 따라가면 f는 줄어들고, 길은 휘어지며 차츰 최솟값에 다가갑니다.',
        },
      },
    },
    {
      id: 'where-it-does',
      title: { en: 'Where it does point there', ko: '최솟값을 가리키는 곳도 있다' },
      text: {
        en: 'A few points of this valley are different: from them −∇f does point at (0, 0). The [[gradient]] knows only the slope underfoot, not where the minimum lies; there the two happen to agree.',
        ko: '이 골짜기에도 −∇f가 (0, 0)을 똑바로 가리키는 점이 있습니다. [[gradient]]는 발밑의 경사만 알 뿐 최솟값이 어디인지는 모릅니다. 그런 점에서는 둘이 우연히 맞아떨어집니다.',
      },
      session: { objective: { id: 'ellipse' }, start: [-7, 2], lr: 0.1, steps: 100 },
      task: {
        en: 'Move the start to a point from which −∇f points at the minimum.',
        ko: '−∇f가 최솟값을 똑바로 가리키는 점으로 시작점을 옮겨 보십시오.',
      },
      done: pointsAtOrigin,
      hint: {
        en: 'Look at the symmetry: what happens where x0 = 0 or x1 = 0?',
        ko: '대칭을 생각해 보십시오. x0 = 0이거나 x1 = 0인 곳에서는 어떨까요?',
      },
    },
  ],
} as const satisfies Lesson;
