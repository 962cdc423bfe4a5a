// What the worksheet and the guide of a lesson say beside the lesson itself: its function, the table to
// fill in, the questions with their answers, how each step goes and for how long. They stand in
// docs/lessons and nowhere else; src/renderer/lessons/guides.test.ts holds them to their shape.

import { lexer, type Token, type Tokens } from 'marked';
import type { Language } from '../../shared/languages';
import { docPages, type DocPage } from '../help/doc-pages';
import type { Lesson } from '../lessons/lesson';

export interface Question {
  readonly question: string;
  readonly answer: string;
}

export interface LessonPapers {
  /** Where in the book, and what is descended. */
  readonly book: string;
  readonly subject: string;
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  /** What belongs into its empty cells. */
  readonly tableAnswer: string;
  readonly questions: readonly Question[];
  /** Of each step: how long it takes, and how it goes. */
  readonly steps: readonly { readonly minutes: number; readonly course: string }[];
}

/** null for a lesson that has no papers: one out of a file. */
export function papersOf(lesson: Pick<Lesson, 'id'>, language: Language): LessonPapers | null {
  const sheet = docPages.get(`lessons/${language}/worksheets/${lesson.id}.md` as DocPage);
  const guide = docPages.get(`lessons/${language}/${lesson.id}.md` as DocPage);
  if (sheet === undefined || guide === undefined) return null;
  const [top = [], , , record = [], asked] = parts(sheet);
  const [, steps, , , , answers] = parts(guide);
  const [, book = '', subject = ''] = top.filter(isParagraph).map(({ text }) => text);
  const table = record.find((token): token is Tokens.Table => token.type === 'table');
  const [tableAnswer = '', ...replies] = itemsOf(answers);
  return {
    book,
    subject: subject.replace(/^\*\*.+?\*\* /, ''),
    table: {
      head: table?.header.map(({ text }) => text) ?? [],
      rows: table?.rows.map((row) => row.map(({ text }) => text)) ?? [],
    },
    tableAnswer: tableAnswer.replace(/^[^:]+: /, ''),
    questions: itemsOf(asked).map((question, k) => ({
      question,
      answer: (replies[k] ?? '').split(' → ')[1] ?? '',
    })),
    steps: itemsOf(steps).map((item) => {
      const [, minutes = '0', course = ''] = /^\*\*.+?\*\* \((\d+)\D*\)\. (.+)$/s.exec(item) ?? [];
      return { minutes: Number(minutes), course };
    }),
  };
}

/** What stands before the first heading of the second level, and under each. */
function parts(page: string): readonly Token[][] {
  let part: Token[] = [];
  const all = [part];
  for (const token of lexer(page)) {
    if (token.type === 'heading' && (token as Tokens.Heading).depth === 2) all.push((part = []));
    part.push(token);
  }
  return all;
}

const isParagraph = (token: Token): token is Tokens.Paragraph => token.type === 'paragraph';

/** The first line of each item of a list, as it is written. */
const itemsOf = (tokens: readonly Token[] = []): string[] =>
  tokens
    .filter((token): token is Tokens.List => token.type === 'list')
    .flatMap(({ items }) => items.map(({ text }) => (text.split('\n')[0] ?? '').trim()));
