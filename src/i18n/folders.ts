// The folder of each language: a new one has its line here and its id in `shared/languages.ts`.

export { en } from './en';
export { ko } from './ko';
