// Switches on our command line that are not ours: Chromium, Electron, Node and the tools that
// start them add their own, and all of them read the same line.

/** Whole names, with or without a value. */
const NAMES: readonly string[] = [
  'allow-file-access-from-files',
  'headless',
  'in-process-gpu',
  'inspect',
  'inspect-brk',
  'js-flags',
  'lang',
  'no-sandbox',
  'single-process',
  'user-data-dir',
  'v',
  'vmodule',
];

/** Families of names. */
const FAMILIES: readonly string[] = [
  'disable-',
  'enable-',
  'force-',
  'gtk-',
  'ignore-',
  'inspect-',
  'log-',
  'no-',
  'ozone-',
  'password-store',
  'proxy-',
  'remote-',
  'trace-',
  'use-',
];

/** How many arguments from `args[at]` on belong to others; 0 if that one is ours. */
export function foreignArguments(args: readonly string[], at: number): 0 | 1 | 2 {
  const arg = args[at] ?? '';
  if (arg === '-r' || arg === '--require') return 2;
  if (arg.startsWith('--require=') || arg.startsWith('-psn_')) return 1;
  const name = /^--([a-z-]+)(=|$)/.exec(arg)?.[1];
  if (name === undefined) return 0;
  return NAMES.includes(name) || FAMILIES.some((family) => name.startsWith(family)) ? 1 : 0;
}
