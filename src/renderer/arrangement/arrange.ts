// Which views stand on the screen: a function of how it is looked at and of how much room there is.
// Where they stand is the style sheet's.

import {
  pictures,
  viewIds,
  type BesideId,
  type CoverId,
  type ScreenPart,
  type ViewId,
} from '../../shared/pane-ids';

/** Lab: play freely. Learn: a lesson is open. Present: for the back row. */
export type Way = 'lab' | 'learn' | 'present';

export interface Circumstances {
  readonly way: Way;
  /** Whether the lab shows everything it has. */
  readonly whole: boolean;
  /** Whether there is more than one run to compare. */
  readonly several: boolean;
  /** Of the window, in multiples of the text size. */
  readonly width: number;
  readonly height: number;
  /** Whether it is used by fingers, and everything that is pressed is as large as these. */
  readonly fingers: boolean;
  /** What the open step of a lesson shows beside its figure; null without one. */
  readonly declared: readonly BesideId[] | null;
  /** What is covered until the prediction is made. */
  readonly covered: readonly CoverId[];
  /** What the set-up shows of the screen. */
  readonly shown: readonly ScreenPart[];
  /** What the projector shows beside the figure. */
  readonly second: BesideId;
  /** A view that has been given all the room. */
  readonly alone: ViewId | null;
  /** The view that was chosen where there is room for one. */
  readonly tab: ViewId;
}

export interface Arrangement {
  /** One view at a time, chosen by tabs; what stands beside it scrolls. */
  readonly compact: boolean;
  /** What the tabs offer; empty where there is no choice. */
  readonly tabs: readonly ViewId[];
  /** Whether the large figure is there. */
  readonly figure: boolean;
  /** What stands beside it, in the order of reading. */
  readonly beside: readonly BesideId[];
  /** What stands in the panel, under the controls. */
  readonly inPanel: readonly BesideId[];
}

/** In multiples of the text size: below, two views beside each other are too small to read. */
const ROOM = { width: 70, height: 42 };
/** The whole lab has three columns; with keys as large as fingers they need more. */
const WHOLE_FOR_FINGERS = 90;

/** What the whole lab has in its panel. */
const PANEL: readonly BesideId[] = ['numbers', 'steps'];

export function arrange(given: Circumstances): Arrangement {
  const width = given.fingers && given.whole ? WHOLE_FOR_FINGERS : ROOM.width;
  const compact = given.width < width || given.height < ROOM.height;
  const offered = shownViews(given, [
    ...offeredViews(given),
    ...(compact ? comparison(given) : []),
  ]);
  const tab = offered.includes(given.tab) ? given.tab : (offered[0] ?? 'figure');
  const alone = given.alone !== null && given.shown.includes(given.alone) ? given.alone : null;
  const only = alone ?? (compact ? tab : null);
  const views = only === null ? offered : [only];
  const inPanel = only === null && given.way === 'lab' ? PANEL : [];
  const isBeside = (id: ViewId): id is BesideId => id !== 'figure';
  const beside = views.filter(isBeside);
  return {
    compact,
    tabs: compact && offered.length > 1 ? offered : [],
    figure: views.includes('figure'),
    beside: beside.filter((id) => !inPanel.includes(id)),
    inPanel: beside.filter((id) => inPanel.includes(id)),
  };
}

/** What a set-up leaves out is absent; where no picture would be left, the first that it shows comes. */
function shownViews({ shown }: Circumstances, views: readonly ViewId[]): readonly ViewId[] {
  const left = views.filter((id) => shown.includes(id));
  if (pictures.some((id) => left.includes(id))) return left;
  return [...pictures.filter((id) => shown.includes(id)).slice(0, 1), ...left];
}

function offeredViews(given: Circumstances): readonly ViewId[] {
  const { way, whole, declared, covered, second } = given;
  if (way === 'present') {
    if (declared === null) return ['figure', second];
    // The back row has more of a large figure than of a cover beside it.
    const hidden: readonly string[] = covered;
    return ['figure', ...declared.filter((id) => !hidden.includes(id))];
  }
  if (way === 'learn') return ['figure', ...(declared ?? [])];
  return whole ? viewIds.filter((id) => id !== 'comparison') : ['figure', 'field'];
}

/** In little room the table of the runs is a view; else it opens under the others. */
const comparison = ({ way, several }: Circumstances): readonly ViewId[] =>
  way === 'lab' && several ? ['comparison'] : [];
