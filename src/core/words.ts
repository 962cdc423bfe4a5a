// A text in both languages. Going: each moves to the folders of `src/i18n`.

export interface Words {
  readonly en: string;
  readonly ko: string;
}
