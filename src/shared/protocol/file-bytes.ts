// The bytes of a file on their way from the window to main.

import * as v from 'valibot';

/** A file that the window has made: at most as much as a film of a few minutes. */
export const MAX_FILE_BYTES = 512 * 2 ** 20;
export const fileBytes = v.pipe(
  v.instance(Uint8Array),
  v.check(({ byteLength }) => byteLength <= MAX_FILE_BYTES),
);

/** What of a long file is sent at once: a few milliseconds of the page. */
export const PART_BYTES = 2 ** 19;
export const partBytes = v.pipe(
  v.instance(Uint8Array),
  v.check(({ byteLength }) => byteLength <= PART_BYTES),
);

/** A file's name to begin with, without a folder. */
export const fileName = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(80),
  // oxlint-disable-next-line no-control-regex
  v.regex(/^[^./\\\u0000-\u001f][^/\\\u0000-\u001f]*$/),
);
