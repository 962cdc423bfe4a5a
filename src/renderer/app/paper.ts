// The window on a sheet of paper: as large as it is on screen, scaled as a whole so that nothing is
// cut. What was measured in script stays true, since the page is not laid out in another width.

/** Lengths that depend on the window's size; on paper they keep what they are on screen. */
const LENGTHS = [
  '--panel',
  '--plane',
  '--field',
  '--top-bar',
  '--transport',
  '--verdict',
  '--foot',
  '--lesson',
  '--text',
  '--small',
  '--label',
  '--heading',
] as const;

/** CSS pixels within margins of 10 mm, on A4 and on US Letter alike: the longer side, the shorter. */
const SHEET = [975, 715] as const;

/** @returns what ends it */
export function fitOnPaper(app: HTMLElement): () => void {
  const own = () => {
    const { innerWidth: width, innerHeight: height } = window;
    const [long, short] = SHEET;
    const lengths = LENGTHS.map((name) => [name, lengthOf(app, name)] as const);
    return [
      ...lengths,
      ['--lesson-body', `${app.querySelector('.lesson-body')?.clientHeight ?? 0}px`],
      ['--window-width', `${width}px`],
      ['--window-height', `${height}px`],
      ['--on-landscape', String(Math.min(long / width, short / height))],
      ['--on-portrait', String(Math.min(short / width, long / height))],
    ] as const;
  };
  const before = () => {
    for (const [name, value] of own()) app.style.setProperty(name, value);
    // A rem is the window's as well.
    app.ownerDocument.documentElement.style.fontSize = app.style.getPropertyValue('--text');
  };
  const after = () => {
    for (const [name] of own()) app.style.removeProperty(name);
    app.ownerDocument.documentElement.style.fontSize = '';
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** What a length of the style sheet is now, in pixels. */
function lengthOf(app: HTMLElement, name: string): string {
  const rule = document.createElement('div');
  rule.style.width = `var(${name})`;
  rule.style.position = 'absolute';
  app.append(rule);
  const { width } = getComputedStyle(rule);
  rule.remove();
  return width;
}
