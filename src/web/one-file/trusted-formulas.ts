// The one file's Web Worker stands under the page's content policy, which takes no text for a program
// unless somebody answers for it: here the core does, for the loops that it makes of parsed formulas.

interface Policies {
  createPolicy(name: 'default', rules: { createScript: (text: string) => string }): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies };
trustedTypes?.createPolicy('default', { createScript: (text) => text });
