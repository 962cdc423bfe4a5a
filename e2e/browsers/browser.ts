// What the tests of other browsers need of one, whichever protocol drives it.

export interface Browser {
  readonly open: (url: string) => Promise<void>;
  /** Runs the body of a function in the page, and waits for what it promises. */
  readonly run: <T>(script: string, ...args: readonly unknown[]) => Promise<T>;
  /** As a person does: scrolled to, and by the mouse. */
  readonly click: (selector: string) => Promise<void>;
  readonly keys: (selector: string, text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Of the answers of WebDriver, where a found element's name stands. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export type Found = Readonly<Record<typeof ELEMENT, string>>;

export const nameOf = (found: Found): string => found[ELEMENT];

/** An answer that is waited for: WebDriver's script ends when it calls its last argument. */
export const asynchronous = (script: string): string =>
  `const done = arguments[arguments.length - 1];
   (async (...args) => { ${script} })(...arguments).then(
     (value) => done({ value }), (error) => done({ error: String(error) }));`;

/** @throws what was thrown in the page */
export function valueOf<T>(answer: { readonly value?: T; readonly error?: string }): T {
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value as T;
}
