// What the tests of other browsers need of one, whichever protocol carries the commands of WebDriver.

export interface Browser {
  readonly open: (url: string) => Promise<unknown>;
  /** Runs the body of a function in the page, and waits for what it promises. */
  readonly run: <T>(script: string, ...args: readonly unknown[]) => Promise<T>;
  /** As a person does: scrolled to, and by the mouse. */
  readonly click: (selector: string) => Promise<unknown>;
  readonly keys: (selector: string, text: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Where a found element's name stands. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export type Found = Readonly<Record<typeof ELEMENT, string>>;

export interface Answer {
  readonly value?: unknown;
  readonly error?: string;
}

interface Driver extends Pick<Browser, 'open' | 'close'> {
  readonly find: (by: { using: 'css selector'; value: string }) => Promise<Found>;
  readonly execute: (call: { script: string; args: readonly unknown[] }) => Promise<Answer>;
  readonly click: (element: string) => Promise<unknown>;
  readonly keys: (element: string, text: string) => Promise<unknown>;
}

export function browserOf({ open, close, find, execute, click, keys }: Driver): Browser {
  const named = async (value: string) => (await find({ using: 'css selector', value }))[ELEMENT];
  return {
    open,
    close,
    run: async <T>(body: string, ...args: readonly unknown[]) => {
      // WebDriver's script ends when it calls its last argument.
      const script = `const done = arguments[arguments.length - 1];
        (async (...args) => { ${body} })(...arguments).then(
          (value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await execute({ script, args });
      if (error !== undefined) throw new Error(error);
      return value as T;
    },
    click: async (selector) => click(await named(selector)),
    keys: async (selector, text) => keys(await named(selector), text),
  };
}
