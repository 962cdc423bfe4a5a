// Which tests wait for the full tier, `npm run test:all`: their titles end with @full. A daily test has four seconds,
// and asks a thing once, in one language and at one size; the few longer ones stand in `budget.json`, with the reason.

/** For the title of a test in a loop, of which some stay daily. */
export const fullUnless = (daily: boolean): string => (daily ? '' : ' @full');
