// How wide a frame is, made tangible: if the first frame were a desk one metre wide, a frame 10^k
// times as wide would be this. Lengths are rounded to what the power of ten allows; beyond the
// observable universe and below a proton there is nothing to compare with.

import type { Words } from '../../core/words';
import { tickText } from '../../i18n/number-format';

interface Comparison {
  readonly length: Words;
  readonly thing: Words;
}

const is = (en: string, ko: string, thingEn: string, thingKo: string): Comparison => ({
  length: { en, ko },
  thing: { en: thingEn, ko: thingKo },
});

/** By k. Sizes: IAU and NASA fact sheets; biology: Cell Biology by the Numbers (Milo, Phillips). */
const comparisons: Readonly<Record<number, Comparison>> = {
  [-15]: is('1 femtometre', '1펨토미터', 'about half a proton', '양성자 지름의 절반쯤'),
  [-14]: is('10 femtometres', '10펨토미터', 'a large atomic nucleus', '큰 원자핵의 크기쯤'),
  [-13]: is(
    '100 femtometres',
    '100펨토미터',
    'ten atomic nuclei in a row',
    '원자핵 열 개를 늘어놓은 길이쯤',
  ),
  [-12]: is('1 picometre', '1피코미터', 'a hundredth of an atom', '원자의 100분의 1쯤'),
  [-11]: is('10 picometres', '10피코미터', 'a tenth of an atom', '원자의 10분의 1쯤'),
  [-10]: is('0.1 nanometres', '0.1나노미터', 'the width of an atom', '원자 하나의 지름쯤'),
  [-9]: is('1 nanometre', '1나노미터', 'a sugar molecule', '설탕 분자 하나의 크기쯤'),
  [-8]: is('10 nanometres', '10나노미터', 'the skin of a cell, edge on', '세포막의 두께쯤'),
  [-7]: is('100 nanometres', '100나노미터', 'a virus', '바이러스 하나의 크기쯤'),
  [-6]: is('1 micrometre', '1마이크로미터', 'a bacterium', '세균 하나의 크기쯤'),
  [-5]: is('10 micrometres', '10마이크로미터', 'a cell of your body', '몸속 세포 하나의 크기쯤'),
  [-4]: is('0.1 mm', '0.1 mm', 'a thick hair', '굵은 머리카락의 굵기쯤'),
  [-3]: is('1 mm', '1 mm', 'the head of a pin', '핀 머리의 크기쯤'),
  [-2]: is('1 cm', '1 cm', 'a fingernail', '손톱의 너비쯤'),
  [-1]: is('10 cm', '10 cm', 'a hand across', '손바닥의 너비쯤'),
  1: is('10 m', '10 m', 'a classroom', '교실의 너비쯤'),
  2: is('100 m', '100 m', 'a school and its yard', '운동장이 있는 학교의 너비쯤'),
  3: is('1 km', '1 km', 'a walk of a quarter of an hour', '걸어서 15분쯤 걸리는 거리'),
  4: is('10 km', '10 km', 'a city', '도시 하나의 너비쯤'),
  5: is('100 km', '100 km', 'an hour on the motorway', '고속도로로 한 시간쯤 걸리는 거리'),
  6: is(
    '1000 km',
    '1000 km',
    'Seoul to Osaka and beyond',
    '서울에서 오사카까지보다 조금 더 먼 거리',
  ),
  7: is('10 000 km', '1만 km', 'four fifths of the Earth across', '지구 지름의 5분의 4쯤'),
  8: is('100 000 km', '10만 km', 'eight Earths side by side', '지구 여덟 개를 늘어놓은 길이쯤'),
  9: is(
    '1 million km',
    '100만 km',
    'to the Moon and back, and more',
    '달까지 갔다 오고도 남는 거리',
  ),
  10: is('10 million km', '1000만 km', 'seven Suns side by side', '태양 일곱 개를 늘어놓은 길이쯤'),
  11: is(
    '100 million km',
    '1억 km',
    'two thirds of the way to the Sun',
    '태양까지 거리의 3분의 2쯤',
  ),
  12: is(
    '1 billion km',
    '10억 km',
    'from the Sun to beyond Jupiter',
    '태양에서 목성까지보다 먼 거리',
  ),
  13: is(
    '10 billion km',
    '100억 km',
    'the solar system, out to Neptune on both sides',
    '해왕성 궤도까지의 태양계 너비쯤',
  ),
  14: is(
    '100 billion km',
    '1000억 km',
    'four days at the speed of light',
    '빛의 속력으로 나흘쯤 걸리는 거리',
  ),
  15: is(
    'a trillion km',
    '1조 km',
    'over a month at the speed of light',
    '빛의 속력으로 한 달 남짓 걸리는 거리',
  ),
  16: is('10 trillion km', '10조 km', 'a light year', '1광년쯤'),
  17: is(
    '10 light years',
    '10광년',
    'more than twice as far as the nearest star',
    '가장 가까운 별까지 거리의 두 배 남짓',
  ),
  18: is(
    '100 light years',
    '100광년',
    'the nearest two thousand stars or so',
    '가장 가까운 별 2000개쯤이 들어가는 너비',
  ),
  19: is(
    '1000 light years',
    '1000광년',
    'the thickness of our galaxy’s disc',
    '우리 은하 원반의 두께쯤',
  ),
  20: is('10 000 light years', '1만 광년', 'a tenth of our galaxy', '우리 은하 너비의 10분의 1쯤'),
  21: is('100 000 light years', '10만 광년', 'our whole galaxy', '우리 은하 전체의 너비쯤'),
  22: is(
    '1 million light years',
    '100만 광년',
    'almost half the way to the next large galaxy',
    '안드로메다은하까지 거리의 절반쯤',
  ),
  23: is('10 million light years', '1000만 광년', 'our group of galaxies', '국부 은하군의 너비쯤'),
  24: is(
    '100 million light years',
    '1억 광년',
    'a large cluster of clusters of galaxies',
    '초은하단 하나의 너비쯤',
  ),
  25: is(
    '1 billion light years',
    '10억 광년',
    'the Sloan Great Wall of galaxies',
    '슬론 장성이라는 은하 무리의 길이쯤',
  ),
  26: is(
    '10 billion light years',
    '100억 광년',
    'a tenth of the observable universe',
    '관측할 수 있는 우주 너비의 10분의 1쯤',
  ),
  27: is(
    '100 billion light years',
    '1000억 광년',
    'the whole observable universe',
    '관측할 수 있는 우주 전체의 너비쯤',
  ),
};

export interface Tangible {
  readonly length: Words;
  /** null where only the number is left. */
  readonly thing: Words | null;
}

/** @param decade k: the frame is 10^k times as wide as the first; null for the first itself */
export function comparisonOf(decade: number): Tangible | null {
  if (decade === 0) return null;
  const known = comparisons[decade];
  if (known) return known;
  const metres = `${tickText(Number(`1e${decade}`))} m`;
  return { length: { en: metres, ko: metres }, thing: null };
}
