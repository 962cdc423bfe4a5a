// A text in every language of the app. A catalogue entry carries its own words, so that
// adding an entry needs no second place. A new language is a new key here: the compiler then
// names every text that lacks it.

export interface Words {
  readonly en: string;
  readonly ko: string;
}

export type Language = keyof Words;
