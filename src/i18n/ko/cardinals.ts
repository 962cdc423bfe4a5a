// Small counts in words, as they stand before a noun or a counter: 아홉 수업, 아홉 개.

const TENS = ['', '열', '스물'];
const ONES = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];

/** 스무 is what 스물 becomes where nothing follows; digits from thirty on. */
export function cardinal(count: number): string {
  if (count < 1 || count >= 30) return String(count);
  if (count === 20) return '스무';
  return `${TENS[Math.floor(count / 10)]}${ONES[count % 10]}`;
}
