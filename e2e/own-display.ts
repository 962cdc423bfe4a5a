// The display of the worker that asks. Where the machine has one, it is everybody's.

/** For the environment of a program with a window. */
export function ownDisplay(): { readonly DISPLAY?: string } {
  const DISPLAY = process.env.DISPLAYS?.split(' ')[Number(process.env.TEST_PARALLEL_INDEX)];
  return DISPLAY === undefined ? {} : { DISPLAY };
}
