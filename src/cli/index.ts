// The process around `trace`: its arguments, its streams, its exit code.

import { systemLanguage } from '../i18n/system-language.mjs';
import { languages } from '../shared/languages';
import { trace } from './trace';

// A reader that has seen enough (`… | head`) closes the pipe: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { code, out, err } = trace(process.argv.slice(2), systemLanguage(languages, process.env));
// The exit code is set, not forced, so that the process ends when all of `out` is written.
process.exitCode = code;
process.stderr.write(err);
process.stdout.write(out);
