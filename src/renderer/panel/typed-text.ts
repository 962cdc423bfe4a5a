// What is typed into a field of so many characters: an emoji is one of them, which `maxlength` does not know.

import { firstCharacters } from '../../shared/characters';

/** The beginning that fits; the field shows no more either. */
export function typedText(field: { value: string }, most: number): string {
  const text = firstCharacters(field.value, most);
  // The caret stays where nothing is cut.
  if (text !== field.value) field.value = text;
  return text;
}
