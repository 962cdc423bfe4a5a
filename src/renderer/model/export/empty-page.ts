// The one file without anything in it, which lies beside the lab wherever that comes from.

import { CannotMake } from './cannot-make';

export type EmptyPage = () => Promise<string>;

/** @throws CannotMake where it was not built */
export const shippedPage: EmptyPage = async () => {
  const answer = await fetch('./descent-lab.html').catch(() => null);
  if (!answer?.ok) throw new CannotMake({ code: 'pageMissing' });
  return answer.text();
};
