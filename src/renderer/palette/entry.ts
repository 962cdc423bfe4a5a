// What the palette offers, whatever it is: a name and a group in every language, and what it does.

import { texts, type Texts } from '../../i18n/texts';
import { languages, type Language } from '../../shared/languages';
import { prepare, type Prepared } from './rank';

export type InEach = Readonly<Record<Language, string>>;

export const inEach = (pick: (t: Texts, language: Language) => string): InEach =>
  Object.fromEntries(languages.map((id) => [id, pick(texts[id], id)])) as Record<Language, string>;

export interface Offer {
  readonly id: string;
  readonly group: InEach;
  readonly name: InEach;
  readonly hint?: InEach;
  /** The key that does the same. */
  readonly key?: string | null;
  /** Whether it is switched on, or what is shown now. */
  readonly chosen?: boolean;
  /** Left out of the whole list: there for those who look for it. */
  readonly onlySought?: true;
  readonly run: () => void;
}

export interface Entry extends Offer {
  readonly prepared: Prepared;
}

export const entryOf = (offer: Offer): Entry => ({
  ...offer,
  prepared: prepare({
    names: Object.values(offer.name),
    also: [offer.group, offer.hint ?? {}].flatMap((each) => Object.values(each)),
  }),
});
