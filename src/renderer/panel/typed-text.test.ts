import { expect, test } from 'vitest';
import { typedText } from './typed-text';

test('a field takes so many characters, and shows what it took', () => {
  const field = { value: '🙂'.repeat(81) };
  expect(typedText(field, 80)).toBe('🙂'.repeat(80));
  expect(field.value).toBe('🙂'.repeat(80));
});
