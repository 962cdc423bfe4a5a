// The headers of every document and file that the window loads.

import { otherHeaders, pageRules, policyText } from '../../shared/content-policy.mjs';

const RULES = { ...pageRules, 'trusted-types': "'none'" } as const;

/** What the app ships with. */
export const CONTENT_POLICY = policyText(RULES);

/** While developing: Vite injects styles, speaks over a socket and draws its own error page. */
export function devContentPolicy(devUrl: string): string {
  const { host } = new URL(devUrl);
  const rules: Record<string, string> = {
    ...RULES,
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': `'self' ws://${host}`,
  };
  delete rules['require-trusted-types-for'];
  delete rules['trusted-types'];
  return policyText(rules);
}

export const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_POLICY,
  ...otherHeaders(),
} as const satisfies Record<string, string>;
