// What a language must have: every text of English, by the same keys and with the same values.

/** The shape of English texts `T`: a text for each text, a function of the same values for each function. */
export type Translation<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Translation<T[K]> };
