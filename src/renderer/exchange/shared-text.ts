// What is sent of the lab as letters: a code that a person pastes, or a link that opens the site on it.

import type { Edition } from '../../shared/editions';
import { codeOf, linkPart } from '../../shared/link/code';

/** @param data what JSON can hold @param address of the window */
export const sharedText = (edition: Edition, data: unknown, address: string): string =>
  edition === 'web' ? `${address.replace(/#.*$/s, '')}#${linkPart(data)}` : codeOf(data);
