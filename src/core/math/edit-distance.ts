// What someone who typed an unknown word may have meant.

/** The entry of `known` with the fewest edits from `word`, if those are few for its length. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase();
  let best: string | null = null;
  // Two letters are two edits away from everything.
  const few = typed.length <= 2 ? 1 : Math.max(2, Math.floor(typed.length / 3));
  let fewest = few + 1;
  for (const one of known) {
    const count = edits(typed, one.toLowerCase());
    if (count < fewest) [best, fewest] = [one, count];
  }
  return best;
}

/** Levenshtein's distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
