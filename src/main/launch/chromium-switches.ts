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
export function countChromiumArguments(args: readonly string[], at: number): 0 | 1 | 2 {
  const arg = args[at] ?? '';
  if (arg === '-r' || arg === '--require') return 2;
  if (arg.startsWith('--require=') || arg.startsWith('-psn_')) return 1;
  const name = /^--([a-z-]+)(=|$)/.exec(arg)?.[1];
  if (name === undefined) return 0;
  return NAMES.includes(name) || FAMILIES.some((family) => name.startsWith(family)) ? 1 : 0;
}

/** Of the names that families cover, those that people and tools do use. */
const USUAL: readonly string[] = [
  'disable-dev-shm-usage',
  'disable-features',
  'disable-gpu',
  'disable-gpu-compositing',
  'disable-software-rasterizer',
  'enable-features',
  'enable-logging',
  'enable-unsafe-swiftshader',
  'force-color-profile',
  'force-device-scale-factor',
  'force-renderer-accessibility',
  'ignore-gpu-blocklist',
  'no-default-browser-check',
  'no-first-run',
  'no-zygote',
  'use-angle',
  'use-gl',
];

/** Families of which every name is usual. */
const USUAL_FAMILIES = /^(inspect-|log-|ozone-|password-store|proxy-|remote-debugging-)/;

/** The switches of others that nobody may have meant: a slip of the keyboard looks the same. */
export function unusualSwitches(args: readonly string[]): string[] {
  const unusual: string[] = [];
  for (let at = 0; at < args.length;) {
    const used = countChromiumArguments(args, at);
    const [name = ''] = (args[at] ?? '').split('=');
    const plain = name.replace(/^--/, '');
    const usual = [...NAMES, ...USUAL].includes(plain) || USUAL_FAMILIES.test(plain);
    if (used > 0 && !usual && !name.startsWith('-psn_')) unusual.push(name);
    at += Math.max(used, 1);
  }
  return unusual;
}
