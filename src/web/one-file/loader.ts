// The one script of the one file that the browser reads as it stands: unpacks the others and starts
// the lab. The content policy knows it by its hash and takes no text for a program but from here.

import type { Unpacked } from './unpacked';

/** In the languages of the lab; from `i18n`, when the page is built. */
declare const NEEDS: string;

interface TextPolicy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}
interface TextPolicies {
  createPolicy(name: string, rules: TextPolicy): TextPolicy;
}

const asItIs: TextPolicy = { createScript: (text) => text, createScriptURL: (url) => url };
const { trustedTypes } = window as { trustedTypes?: TextPolicies };

const part = (name: string): string =>
  document.getElementById(`descent-lab-${name}`)?.textContent ?? '';

async function inflated(name: string): Promise<string> {
  const packed = atob(part(name));
  const bytes = new Uint8Array(packed.length);
  for (let k = 0; k < bytes.length; k++) bytes[k] = packed.charCodeAt(k);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

async function load(): Promise<void> {
  const policy = trustedTypes?.createPolicy('descent-lab', asItIs) ?? asItIs;
  const [shell = '', styles = '', core = '', program = ''] = await Promise.all(
    ['shell', 'styles', 'core', 'program'].map(inflated),
  );
  const files = JSON.parse(part('files')) as Readonly<Record<string, string>>;
  const addressOf = (file: string) => files[file] ?? '';

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.replace(/url\(file:([^)]*)\)/g, (_, file) => `url(${addressOf(file)})`));
  document.adoptedStyleSheets = [sheet];

  const coreUrl = URL.createObjectURL(new Blob([core], { type: 'text/javascript' }));
  const startCore = () => new Worker(policy.createScriptURL(coreUrl));
  // In the page's own scope, as any script of a page.
  // oxlint-disable-next-line no-eval -- the policy lets what is packed in the page run in no other way
  const start = (0, eval)(policy.createScript(program)) as (unpacked: Unpacked) => void;
  start({ addressOf, startCore, part, shell });
}

/** Instead of the lab: why there is none. */
const say = (sentence: string): void => document.body.append(sentence);

if (typeof DecompressionStream === 'function' && 'replaceSync' in CSSStyleSheet.prototype) {
  load().catch((error: unknown) => say(String(error)));
} else say(NEEDS);
