import { expect, test } from 'vitest';
import { languages } from '../../shared/languages';
import { lessons } from '../lessons';
import { papersOf } from './lesson-papers';

const pairs = languages.flatMap((language) => lessons.map((lesson) => ({ lesson, language })));

test.each(pairs)('the papers of $lesson.id, $language, are found whole', ({ lesson, language }) => {
  const papers = papersOf(lesson, language);
  expect(papers?.book).toContain(lesson.section);
  expect(papers?.subject).toMatch(/^(?!.*\*\*).*\S/);
  const { head, rows } = papers!.table;
  expect(head.length).toBeGreaterThan(2);
  expect(rows.length).toBeGreaterThan(2);
  // Something is to be filled in.
  expect(rows.flat().filter((cell) => cell === '').length).toBeGreaterThan(3);
  expect(papers?.tableAnswer).toMatch(/\d/);
  expect(papers?.questions).toHaveLength(2);
  for (const { question, answer } of papers!.questions) {
    expect(question).toMatch(/[.?]$/);
    expect(answer.length).toBeGreaterThan(5);
  }
  expect(papers?.steps).toHaveLength(lesson.steps.length);
  expect(papers?.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(lesson.minutes);
  for (const { course } of papers!.steps) expect(course.length).toBeGreaterThan(10);
});

test('the parts of one are what its pages say; one that nobody has written has none', () => {
  expect(papersOf({ id: 'own' }, 'ko')).toBeNull();
  const papers = papersOf({ id: 'too-large' }, 'en')!;
  expect(papers.subject).toBe('x0² + x1² from (−3, 4) (steps 1 to 4), x0²/20 + x1² (step 5)');
  expect(papers.table.head).toEqual(['lr', '1 − 2·lr', 'prediction', 'verdict', 'last point']);
  expect(papers.table.rows[2]).toEqual(['1.01', '', '', '', '']);
  expect(papers.questions[1]).toEqual({
    question: 'How does the path change as lr comes near 1?',
    answer: 'It jumps wider and the swings shrink more slowly; at 1 not at all.',
  });
  expect(papers.steps[4]?.minutes).toBe(2);
});
