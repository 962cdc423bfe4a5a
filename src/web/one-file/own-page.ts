// The one file as it came, put together from its own parts: what the lab has made of the page since,
// or somebody's browser, is not in it.

import type { Unpacked } from './unpacked';

/** Where a part stands in the shell; `scripts/one-file.mjs` writes the same. */
const PLACE = /<!--part (\w+)-->/g;

export const ownPage = ({ shell, part }: Unpacked): string =>
  shell.replace(PLACE, (_place, name: string) => part(name));
