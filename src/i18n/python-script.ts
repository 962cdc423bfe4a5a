// A script as the text that is copied and run, with its comments in a language.

import type { Script } from '../shared/python/script';
import type { Texts } from './texts';

export const scriptText = ({ python }: Texts, script: Script): string =>
  script
    .map((line) =>
      typeof line === 'string' ? line : `${line.code}# ${python[line.comment]}${line.after}`,
    )
    .join('\n');
