// Words of the glossary. What float64 does to numbers.

import type { GlossaryEntry } from './glossary-entry';

export const numbers: readonly GlossaryEntry[] = [
  {
    id: 'float64',
    name: { en: 'float64', ko: 'float64' },
    meaning: {
      en: 'The usual kind of number in a computer: 64 bits, 15 to 17 significant digits, up to 1.8e308.',
      ko: '컴퓨터가 흔히 쓰는 64비트 실수입니다. 유효 숫자는 15~17자리이고 1.8e308까지 나타낼 수 있습니다.',
    },
  },
  {
    id: 'rounding',
    name: { en: 'rounding', ko: '반올림' },
    meaning: {
      en: 'Taking the nearest number that a float64 can hold. Between large numbers the gaps are large.',
      ko: '계산 결과를 float64로 나타낼 수 있는 가장 가까운 수로 바꾸는 일입니다. 수가 클수록 이웃한 수의 간격도 커집니다.',
    },
  },
  {
    id: 'rounding-error',
    name: { en: 'rounding error', ko: '반올림 오차' },
    meaning: {
      en: 'The difference that rounding leaves between a result and its true value: in one operation at most 1.1e-16 of its size.',
      ko: '반올림 때문에 계산 결과와 참값 사이에 생기는 차이입니다. 계산 한 번에 기껏해야 결과의 1경분의 1 남짓입니다.',
    },
  },
  {
    id: 'cancellation',
    name: { en: 'cancellation', ko: '상쇄' },
    meaning: {
      en: 'Leading digits that are the same in two numbers vanish when one is subtracted from the other. Fewer digits remain, and the rounding error weighs more.',
      ko: '거의 같은 두 수를 뺄 때 앞쪽의 같은 자리들이 서로 지워지는 일입니다. 남는 자리가 적어져 반올림 오차의 비중이 커집니다.',
    },
  },
  {
    id: 'overflow',
    name: { en: 'overflow', ko: '오버플로' },
    meaning: {
      en: 'A result beyond 1.8e308, the largest float64. It becomes Infinity.',
      ko: '계산 결과가 float64의 가장 큰 수 1.8e308을 넘는 일입니다. 그 값은 Infinity가 됩니다.',
    },
  },
  {
    id: 'symlog',
    name: { en: 'symlog', ko: '대칭 로그' },
    meaning: {
      en: 'An axis with powers of ten on both sides of 0. Very small and very large values fit in one picture.',
      ko: '0의 양쪽에 10의 거듭제곱을 매긴 축입니다. 아주 작은 값과 아주 큰 값을 한 그림에 나타낼 수 있습니다.',
    },
  },
];
