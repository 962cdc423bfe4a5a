// Puts values into a sentence: languages order their words differently.

/** Replaces each `{name}` that has a value. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
