// Lesson (c): both partial derivatives as one vector, and where that vector points.

import type { Lesson, LiveFacts } from '../lesson';

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
        en: 'So far a [[slope|slope]] was one number, along one direction. Put both partial derivatives into one vector, and you have the [[gradient]] $\\nabla f = (\\partial f / \\partial x_0,\\ \\partial f / \\partial x_1)$. At (3, 4) it is (6, 8). The notebook prints `array([6., 8.])`; the numbers inside are 6.00000000000378 and 7.999999999999119.',
        ko: '지금까지 [[slope|기울기]]는 한 방향에 대한 수 하나였습니다. 책에서는 편미분을 모두 묶은 벡터 $\\nabla f = (\\partial f / \\partial x_0,\\ \\partial f / \\partial x_1)$도 [[gradient]](gradient)라고 부릅니다. 점 (3, 4)에서는 (6, 8)입니다. 노트북은 `array([6., 8.])`로 줄여서 출력하지만 실제로 들어 있는 값은 6.00000000000378과 7.999999999999119입니다.',
      },
      session: { start: [3, 4], steps: 1, arrows: 'uphill' },
      prediction: {
        kind: 'number',
        question: {
          en: 'At (2, 1.5) the gradient is (4, 3). How long is that vector? Its length says how steep f is there.',
          ko: '점 (2, 1.5)에서 기울기는 (4, 3)입니다. 이 벡터의 크기는 얼마일까요? 크기는 그곳이 얼마나 가파른지를 나타냅니다.',
        },
        answer: 5,
        tolerance: 0.01,
        because: {
          en: '$\\sqrt{4^2 + 3^2} = 5$. Go a little way along the gradient, and f rises by about 5 times that way. At (3, 4) it is twice as steep: $\\sqrt{6^2 + 8^2} = 10$.',
          ko: '$\\sqrt{4^2 + 3^2} = 5$입니다. 기울기 방향으로 조금 가면 f는 간 거리의 약 5배만큼 커집니다. (3, 4)에서는 $\\sqrt{6^2 + 8^2} = 10$으로 두 배 가파릅니다.',
        },
      },
    },
    {
      id: 'points',
      title: { en: 'Another point, another arrow', ko: '점이 다르면 화살표도 다르다' },
      text: {
        en: 'Every point has a gradient of its own. At (3, 0) it is (6, 0): numerically 6.000000000012662 and exactly 0, because f(3, +h) and f(3, −h) are the very same number.',
        ko: '기울기는 점마다 다릅니다. 점 (3, 0)에서는 (6, 0)입니다. 수치 미분으로는 6.000000000012662와 0이 나옵니다. x1 쪽은 f(3, +h)와 f(3, −h)가 똑같은 수여서 정확히 0입니다.',
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
          ko: '$(2x_0, 2x_1) = (0, 4)$이고, 중심 차분으로는 4.000000000004입니다. 이 함수에서는 기울기가 원점에서 그 점으로 향하는 방향을 가리키지만, 기울기와 점의 좌표는 서로 다른 벡터입니다.',
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
        en: 'The [[gradient-field]] draws −∇f at many points. Each arrow stands square on its [[contour]] line. A small step $-\\eta \\nabla f$ changes f by about $-\\eta\\, |\\nabla f|^2$, and that is never positive: this is why −∇f leads downhill.',
        ko: '[[gradient-field]]에는 여러 점에서의 −∇f가 그려져 있습니다. 화살표는 [[contour]]과 직각을 이룹니다. $-\\eta \\nabla f$만큼 조금 움직이면 f는 약 $-\\eta\\, |\\nabla f|^2$만큼 변하고, 이 값은 결코 양수가 아닙니다. 그래서 −∇f를 따라가면 내리막입니다.',
      },
      session: { start: [3, 4], steps: 1, arrows: 'downhill' },
      prediction: {
        kind: 'number',
        question: {
          en: 'At (3, 4) ∇f = (6, 8). By about how much does f change with $\\eta = 0.001$? Write a fall with a minus.',
          ko: '(3, 4)에서 ∇f = (6, 8)입니다. $\\eta = 0.001$이면 f는 약 얼마나 변할까요? 줄어들면 음수로 답하십시오.',
        },
        answer: -0.1,
        tolerance: 0.02,
        because: {
          en: '$|\\nabla f|^2 = 6^2 + 8^2 = 100$, so $-0.001 \\cdot 100 = -0.1$. Along ∇f it would rise by as much: ∇f points uphill, −∇f downhill. “The gradient shows the way down” is said of −∇f; the minus in $x - \\eta \\nabla f$ is there for that.',
          ko: '$|\\nabla f|^2 = 6^2 + 8^2 = 100$이므로 $-0.001 \\cdot 100 = -0.1$입니다. ∇f 쪽으로 가면 그만큼 커집니다. ∇f는 오르막, −∇f는 내리막입니다. “기울기가 가리키는 쪽으로 가면 f가 줄어든다”는 말은 −∇f를 두고 하는 말이고, $x - \\eta \\nabla f$의 마이너스가 그 역할을 합니다.',
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
      title: { en: 'A bowl drawn out', ko: '그릇을 길게 늘이면' },
      text: {
        en: 'On the round bowl every arrow points at the [[minimum]]. Draw the bowl out along $x_0$, and it becomes the valley $f = \\frac{x_0^2}{20} + x_1^2$. Its minimum is at (0, 0) as before.',
        ko: '둥근 그릇에서는 모든 화살표가 [[minimum|최소점]] 쪽을 가리킵니다. 이 그릇을 $x_0$ 방향으로 길게 늘이면 골짜기 $f = \\frac{x_0^2}{20} + x_1^2$이 됩니다. 최소점은 그대로 (0, 0)입니다.',
      },
      session: { start: [-4, 2], steps: 1 },
      prediction: {
        kind: 'choice',
        question: {
          en: 'Where does −∇f point at (−7, 2) in that valley?',
          ko: '이 골짜기의 점 (−7, 2)에서 −∇f는 어디를 가리킬까요?',
        },
        choices: [
          { en: 'At the minimum (0, 0)', ko: '최소점 (0, 0)' },
          {
            en: 'Almost straight across the valley, along x1',
            ko: '골짜기를 거의 가로지르는 x1 방향',
          },
          { en: 'Along the valley, along x0', ko: '골짜기를 따라가는 x0 방향' },
        ],
        answer: 1,
        because: {
          en: '−∇f = (0.7, −4), but the way to the minimum is (7, −2): 64° apart. Still, going along −∇f lowers f, so the path bends and gets there by and by.',
          ko: '−∇f = (0.7, −4)이지만 최소점으로 가는 방향은 (7, −2)입니다. 두 방향은 64°나 벌어져 있습니다. 그래도 −∇f를 따라가면 f는 줄어들고, 경로는 휘어지며 차츰 최소점에 다가갑니다.',
        },
      },
      task: {
        en: 'Choose the function “Long valley” and look at the arrow.',
        ko: '함수에서 “길쭉한 골짜기”를 고르고 화살표를 살펴보십시오.',
      },
      done: ({ session: { objective } }) => 'id' in objective && objective.id === 'ellipse',
    },
    {
      id: 'where-it-does',
      title: { en: 'Where it does point there', ko: '최소점을 가리키는 점도 있다' },
      text: {
        en: 'A few points of this valley are different: from them −∇f does point at (0, 0). The [[gradient]] knows only the slope underfoot, not where the minimum lies; there the two happen to agree.',
        ko: '이 골짜기에도 −∇f가 (0, 0)을 똑바로 가리키는 점이 있습니다. [[gradient]]는 발밑의 경사만 알 뿐 최소점이 어디인지는 모릅니다. 그런 점에서는 두 방향이 우연히 맞아떨어질 뿐입니다.',
      },
      session: { objective: { id: 'ellipse' }, start: [-7, 2], lr: 0.1, steps: 100 },
      task: {
        en: 'Move the start to a point from which −∇f points at the minimum.',
        ko: '−∇f가 최소점을 똑바로 가리키는 곳으로 시작점을 옮겨 보십시오.',
      },
      done: pointsAtOrigin,
      hint: {
        en: 'Where could the valley be folded so that its halves match? Which way must the arrow point there?',
        ko: '골짜기를 어디에서 접으면 양쪽이 꼭 겹칠까요? 그곳의 화살표는 어느 쪽으로도 치우칠 수 없습니다.',
      },
    },
  ],
} as const satisfies Lesson;
