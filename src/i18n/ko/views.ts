// 곡면, 기울기 장, 도착 지도, 큰 그림 고르기.

import type { viewTexts as english } from '../en/views';
import type { Translation } from '../translation';

export const viewTexts: Translation<typeof english> = {
  surface: {
    title: '곡면',
    defaultView: '처음 시점',
    keys: 'Shift + 화살표로 곡면을 돌리고 +와 −로 확대하거나 축소합니다. ←와 →는 다른 곳에서처럼 한 걸음씩 움직입니다.',
    noWebgl:
      '이 컴퓨터에서는 3차원 곡면을 그릴 수 없습니다(WebGL 없음). 옆의 기울기 장에서 같은 과정을 볼 수 있습니다.',
    lost: '그래픽 장치와의 연결이 끊어졌습니다. 다시 연결되면 곡면이 돌아옵니다.',
    unread:
      '곡면을 그리는 프로그램을 불러오지 못했습니다. 다시 시도하는 동안 옆의 기울기 장에서 같은 과정을 볼 수 있습니다.',
    frame: '{v0} = {a0} ~ {b0}, {v1} = {a1} ~ {b1} 범위에서 그린 f의 곡면입니다.',
    here: '지금 여기',
    hereWith: '지금 여기 · f = {f}',
    lowest: '가장 낮은 곳',
    nextStep: '한 걸음 방향',
    beside: '함께 보이는 실행: {runs}.',
    atStep:
      '{last}걸음 가운데 {step}번째 걸음에서 공은 ({x0}, {x1})에 있고, 그곳에서 f는 {f}입니다.',
  },
  field: {
    title: '기울기 장',
    downhill: '내리막 −∇f',
    uphill: '오르막 ∇f',
    zoomIn: '확대',
    zoomOut: '축소',
    reset: '처음 시점',
    startPoint: '시작점: 끌거나 화살표 키로 옮길 수 있습니다',
    start: '시작점',
    dragMe: '시작점(끌어 옮길 수 있음)',
    lengthRoot: '길이 ∝ √|∇f|',
    lengthLog: '길이: log |∇f|',
    away: '원점에서 {distance}',
    lost: '더 이상 수가 아님(NaN)',
    described:
      '{formula}의 등고선과 {arrows}의 화살표입니다. {last}걸음 가운데 {step}번째 걸음: {v0} = {x0}, {v1} = {x1}, f = {f}. {place}',
    activeRun: '조작하는 실행: {run}.',
    runStands: '{run}: {step}번째 걸음에서 ({x0}, {x1}), f = {f}. {place}',
    runComing: '{run}: 계산하고 있습니다.',
    placeInside: '점은 보는 범위 안에 있습니다.',
    placeOutside: '점은 보는 범위 밖에 있으며 원점에서 {distance}만큼 떨어져 있습니다.',
    placeLost: '점의 좌표가 더 이상 수가 아닙니다(NaN).',
  },
  stepArrows: {
    names: {
      slope: '내리막',
      uphill: '오르막',
      move: '실제 걸음',
      carry: '남은 속도',
      push: '기울기가 더한 몫',
      mean: '기울기의 평균',
      reach: '축별 보폭',
      decay: 'x의 감소',
      tried: '첫 시도',
    },
    help: {
      slope:
        '이 점의 기울기를 내리막 쪽으로 나타냅니다. 방향만 정확하고 길이는 축의 눈금과 맞지 않습니다.',
      move: '실제로 내딛는 걸음입니다. 끝이 다음 점입니다.',
      carry: '남아 있는 속도입니다. 지금까지의 기울기가 모두 쌓인 것입니다.',
      push: '이 점의 기울기가 더하는 몫으로, 기울기에 −η를 곱한 값입니다. 남은 속도의 끝에서 시작합니다.',
      mean: '지금까지 나온 기울기의 평균으로, 최근 것일수록 크게 반영됩니다. 걸음은 이 점의 기울기가 아니라 이 평균을 따릅니다.',
      reach:
        '기울기의 크기가 같을 때 방향마다 얼마나 멀리 내딛는지 나타냅니다. 기울기가 작았던 축 방향으로는 멀리 내딛습니다.',
      tried:
        '직선 탐색이 처음 시도한 걸음입니다. 그곳에서는 f가 충분히 줄지 않았습니다. ×표는 시도했지만 받아들이지 않은 걸음입니다.',
      decay: '기울기와 관계없이 x가 스스로 줄어드는 몫입니다.',
    },
    said: '{sign}{name}: ({a}, {b})',
    lights: '식과 코드, 그림, 수에서 함께 표시됩니다.',
  },
  basin: {
    title: '시작점마다 도착하는 곳',
    word: '도착하는 곳',
    arrives: '도착',
    rests: '극소점이 아닌 곳에서 멈춤',
    runs: '발산',
    freezes: '반올림으로 멈춤',
    circles: '순환',
    wanders: '아직 도착 못 함',
    undefined: '정의되지 않음',
    minimum: '극소점 {number}',
    more: '외 {count}곳',
    goesTo: '{step}걸음 만에 {place}에 도착',
    fromHere: '여기서 시작하면:',
  },
  figure: {
    surface: '곡면',
    secant: '할선과 접선',
    slices: '단면',
    network: '신경망',
  },
};
