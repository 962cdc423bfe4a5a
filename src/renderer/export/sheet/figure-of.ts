// The picture of a sheet: the figures of its set-up side by side, on a stage of their own. On a worksheet
// the run has not begun, so that its answer is not to be seen.

import type { Language } from '../../../shared/languages';
import type { Session } from '../../../shared/session/session';
import type { Lab } from '../../model/lab';
import { sessionOnPaper } from '../../sheet/lesson-sheet';
import type { SheetFigure } from '../../sheet/sheet';
import { breathe } from '../../model/export/making';
import { pngOf } from '../picture/make-picture';
import { paintedStage } from '../picture/painted-stage';
import { createStage, type ExportStage } from '../stage/stage';
import type { StageLook } from '../stage/stage-look';
import { labOn } from './lab-on';
import type { WantedSheet } from './wanted-sheet';

/** In CSS pixels: type is then about 9 points on paper; the network has more to say. */
const SIZES = {
  network: { width: 900, height: 540 },
  others: { width: 760, height: 380 },
} as const;

export interface FigureLook {
  /** Of a lesson; null: as the window shows it. */
  readonly session: Session | null;
  /** Whether it stands at its start, with nothing of what comes. */
  readonly before: boolean;
  readonly language: Language;
}

/** null where there is nothing to be seen, or what could be seen would tell too much. */
export function figureLook(wanted: WantedSheet, lab: Lab): FigureLook | null {
  const { kind, about, style } = wanted;
  const [language] = style.languages;
  if (kind === 'report') {
    const covered = lab.looks.covered.value.length > 0;
    return covered ? null : { session: null, before: false, language };
  }
  return { session: about && sessionOnPaper(about), before: true, language };
}

/** Its place, until it is drawn. */
export const placeOfFigure: SheetFigure = {
  source: null,
  ratio: SIZES.others.height / SIZES.others.width,
  description: '',
};

/** null for a lesson over a formula of somebody's own. */
export async function drawFigure(
  lab: Lab,
  { session, before, language }: FigureLook,
  signal: AbortSignal,
): Promise<SheetFigure | null> {
  const shown = session ? labOn(lab, session) : lab;
  if (!shown) return null;
  const { figure } = shown.session.peek();
  const size = SIZES[figure === 'network' ? figure : 'others'];
  const look: StageLook = {
    views: figure === 'surface' ? ['figure', 'field'] : ['figure'],
    ...size,
    scale: 3,
    theme: 'light',
    background: 'paper',
    caption: '',
    language,
  };
  const stage = createStage(shown, look);
  stage.element.classList.add('sheet-stage');
  try {
    if (before) cover(stage, session !== null);
    await stage.settled();
    signal.throwIfAborted();
    const canvas = await paintedStage(stage, look, () => breathe(signal));
    return {
      ratio: size.height / size.width,
      source: await dataUrlOf(await pngOf(canvas)),
      description: descriptionOf(stage.element),
    };
  } finally {
    stage.dispose();
  }
}

/** Back to the start, with what the first step would tell covered. */
function cover({ lab, update }: ExportStage, lesson: boolean): void {
  update(() => {
    lab.covers.put('lesson', ['path', 'arrow', 'numbers', 'figure-values']);
    lab.playback.seek(0);
    if (lesson) lab.viewport.reset();
  });
}

const dataUrlOf = (blob: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(reader.result as string));
    reader.addEventListener('error', () => fail(reader.error));
    reader.readAsDataURL(blob);
  });

/** What the views say to those who do not see them. */
const descriptionOf = (stage: Element): string =>
  Array.from(
    stage.querySelectorAll('[role="img"]'),
    (view) => `${view.ariaLabel ?? ''}. ${view.ariaDescription ?? ''}`,
  )
    .join(' ')
    .trim();
