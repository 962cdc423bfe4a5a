// What runs the lab here: the browser, by what it says of itself.

interface Brand {
  readonly brand: string;
  readonly version: string;
}

/** Of a navigator, what is needed here. */
export interface NamedBrowser {
  readonly userAgent: string;
  readonly userAgentData?: { readonly brands: readonly Brand[] };
}

/** Words of a browser's own line, by the names that people know, the one that decides first. */
const names = [
  ['Edge', /\bEdg\/([\d.]+)/],
  ['Whale', /\bWhale\/([\d.]+)/],
  ['Samsung Internet', /\bSamsungBrowser\/([\d.]+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/([\d.]+)/],
  ['Chrome', /\b(?:Chrome|CriOS)\/([\d.]+)/],
  ['Safari', /\bVersion\/([\d.]+).*\bSafari\b/],
] as const;

/** Each with its version. */
export function browserNames({ userAgent, userAgentData }: NamedBrowser): readonly string[] {
  // One brand is made up, so that pages do not look for a certain list.
  const brands = (userAgentData?.brands ?? []).filter(({ brand }) => !/not.*brand/i.test(brand));
  if (brands.length > 0) return brands.map(({ brand, version }) => `${brand} ${version}`);
  for (const [name, pattern] of names) {
    const version = pattern.exec(userAgent)?.[1];
    if (version) return [`${name} ${version}`];
  }
  return [userAgent];
}
