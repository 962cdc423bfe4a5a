// The value of a rank among many, without sorting them all (Hoare's selection, 1961). For float64
// arrays alone: a comparison that is passed in would make a heap object of every number.

/**
 * @param values finite; put into another order
 * @param rank 0 for the lowest
 * @returns undefined where there is no such rank
 */
export function quickselect(values: Float64Array, rank: number): number | undefined {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const held = values[i]!;
      values[i++] = values[j]!;
      values[j--] = held;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else break;
  }
  return values[rank];
}
