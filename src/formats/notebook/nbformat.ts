// The parts of a notebook file, nbformat 4.5, that are written here.

/** What running a cell gives. */
type Output =
  | { readonly output_type: 'stream'; readonly name: 'stdout'; readonly text: readonly string[] }
  | {
      readonly output_type: 'execute_result';
      readonly execution_count: number;
      readonly data: { readonly 'text/plain': readonly string[] };
      readonly metadata: object;
    };

/** `id`: letters, digits and dashes; no two cells have the same. */
export type NotebookCell =
  | {
      readonly cell_type: 'markdown';
      readonly id: string;
      readonly metadata: object;
      readonly source: readonly string[];
    }
  | {
      readonly cell_type: 'code';
      readonly id: string;
      readonly metadata: object;
      readonly source: readonly string[];
      readonly execution_count: number | null;
      readonly outputs: readonly Output[];
    };

/** What a cell prints, and what its last line is worth. */
export interface Shown {
  readonly printed?: string;
  readonly value?: string;
}

/** Lines as a notebook keeps them: each but the last with its end. */
const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/);

export const markdownCell = (id: string, text: string): NotebookCell => ({
  cell_type: 'markdown',
  id,
  metadata: {},
  source: linesOf(text),
});

/** @param count how many cells of code have been run, with this one */
export const codeCell = (
  id: string,
  code: string,
  count: number,
  shown: Shown = {},
): NotebookCell => ({
  cell_type: 'code',
  id,
  metadata: {},
  source: linesOf(code),
  execution_count: count,
  outputs: [
    ...(shown.printed === undefined
      ? []
      : [{ output_type: 'stream', name: 'stdout', text: linesOf(shown.printed) } as const]),
    ...(shown.value === undefined
      ? []
      : [
          {
            output_type: 'execute_result',
            execution_count: count,
            data: { 'text/plain': linesOf(shown.value) },
            metadata: {},
          } as const,
        ]),
  ],
});

/** The file: indented by one space, as Jupyter itself writes it. */
export const notebookText = (cells: readonly NotebookCell[]): string => {
  const notebook = {
    cells,
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
};
