// nbformat 4.5, after its description at https://nbformat.readthedocs.io/en/latest/format_description.html
// and its schema: what a notebook of text and of cells without errors must have, and nothing else.
// Written apart from the code.

import * as v from 'valibot';

const multiline = v.union([v.string(), v.array(v.string())]);
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const id = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-_]+$/), v.maxLength(64));
const anything = v.record(v.string(), v.unknown());

const output = v.variant('output_type', [
  v.strictObject({ output_type: v.literal('stream'), name: v.string(), text: multiline }),
  v.strictObject({
    output_type: v.literal('execute_result'),
    execution_count: count,
    data: v.record(v.string(), multiline),
    metadata: anything,
  }),
]);

const inEveryCell = { id, metadata: anything, source: multiline };
const cell = v.variant('cell_type', [
  v.strictObject({ ...inEveryCell, cell_type: v.literal('markdown') }),
  v.strictObject({
    ...inEveryCell,
    cell_type: v.literal('code'),
    outputs: v.array(output),
    execution_count: count,
  }),
]);

export const notebookSchema = v.strictObject({
  nbformat: v.literal(4),
  nbformat_minor: v.pipe(v.number(), v.integer(), v.minValue(5)),
  metadata: v.looseObject({
    kernelspec: v.looseObject({ name: v.string(), display_name: v.string() }),
    language_info: v.looseObject({ name: v.string() }),
  }),
  // The ids are unique, though a JSON schema cannot say it.
  cells: v.pipe(
    v.array(cell),
    v.check((cells) => new Set(cells.map((one) => one.id)).size === cells.length),
  ),
});
