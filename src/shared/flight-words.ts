// How a verdict says that a run got away: whether lr is to blame, and by what factor or how far.

import type { Words } from '../core/words';
import { briefFactor, briefNumber } from './brief-number';

/** A run that ends above its start would not with a smaller lr. */
export const tooLarge: Words = { en: 'lr is too large: the point', ko: '학습률이 너무 커서 ' };

/** How a run got away before something held it: by its factor, or else by how far it came. */
const flown = (factor: number | null, distance: number | null): Words => {
  if (factor !== null) {
    const times = briefFactor(factor);
    return { en: `ran away, ×${times} every step.`, ko: `한 걸음마다 ${times}배씩 멀어졌습니다.` };
  }
  if (distance === null) return { en: 'ran away.', ko: '멀어졌습니다.' };
  const far = briefNumber(distance);
  return {
    en: `ran away, to ${far} from the start.`,
    ko: `시작점에서 ${far}만큼 멀어졌습니다.`,
  };
};

export const flewUp = (factor: number | null, distance: number | null): Words => {
  const { en, ko } = flown(factor, distance);
  return { en: `${tooLarge.en} ${en}`, ko: `${tooLarge.ko}${ko}` };
};

export const flewDown = (factor: number | null, distance: number | null): Words => {
  const { en, ko } = flown(factor, distance);
  return { en: `Downhill the point ${en}`, ko: `내리막으로 ${ko}` };
};
