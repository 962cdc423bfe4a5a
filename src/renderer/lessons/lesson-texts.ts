// What a lesson says in one language. English defines the keys of each lesson; a translation that
// lacks a sentence, a step or a choice does not compile.
//
// Texts in sentences have marks: paragraphs stand apart by an empty line, `$…$` is TeX, `[[id]]`
// links an entry of the glossary and shows its name, `[[id|other]]` shows another form of it,
// `` `…` `` is code. Titles, aims and choices are plain letters.

export interface LessonTexts {
  readonly title: string;
  /** What a student can do afterwards, in one sentence. */
  readonly aim: string;
  /** By the id of the step. */
  readonly steps: Readonly<Record<string, StepTexts>>;
}

export interface StepTexts {
  readonly title: string;
  readonly text: string;
  readonly prediction?: PredictionTexts;
  /** What to do, in one sentence. */
  readonly task?: string;
  readonly hint?: string;
}

export interface PredictionTexts {
  readonly question: string;
  /** Of a prediction that chooses. */
  readonly choices?: readonly string[];
  /** Of each wrong choice what one must have thought, and what speaks against it; null for the right one. */
  readonly replies?: readonly (string | null)[];
  /** Why it is so: said once the step's task is done, or when somebody asks. */
  readonly because: string;
}
