// The languages of the app: one id each (of BCP 47), by which sessions, messages and settings name
// it. What is said in a language stands in its folder, `src/i18n/ID`.

export const languages = ['ko', 'en'] as const;

export type Language = (typeof languages)[number];
