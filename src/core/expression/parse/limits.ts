// How large a formula may be. Generous for a lesson, and small enough that reading, compiling and
// drawing the TeX of any text takes a few milliseconds.

export const limits = {
  /** UTF-16 units of what is typed. */
  characters: 300,
  /** Values and operations of the tree. */
  nodes: 200,
  /** Levels of parentheses as typed, and of operations in the tree; a + b + c is one level. */
  depth: 40,
} as const;
