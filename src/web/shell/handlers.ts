// What main does for the desktop app, done by a browser: a handler for every request of the window. One
// without a handler does not compile.

import { texts, type Texts } from '../../i18n/texts';
import type { GivenFiles } from '../../host/given-files';
import { oneAtATime } from '../../host/one-at-a-time';
import type { Starts } from '../../host/starts';
import { ReceivedParts } from '../../host/received-parts';
import type { Language } from '../../shared/languages';
import { failure, unusable } from '../../shared/protocol/failure';
import type { Body, Replies, Result, ShellKind } from '../../shared/protocol/protocol';
import type { Boot } from '../../shared/protocol/shell-answers';
import { effective } from '../../shared/settings/settings';
import { OpenFile } from '../files/open-file';
import { errorName, type Pickers } from '../files/pickers';
import type { RecentHandles } from '../files/recent-handles';
import { saveMade } from '../files/save-made';
import { saveOpenable } from '../files/save-openable';
import type { LabKeeping } from '../kept/lab-keeping';
import type { ShelvedLessons } from '../kept/shelved-lessons';
import { browserNames } from './about';
import { askInPage } from './ask-unsaved';
import { writePicture, writeText } from './clipboard';
import { toggleFullScreen } from './full-screen';
import { guardLeaving } from './leaving';
import { printWindow } from './printing';
import { keepScreenOn } from './keep-screen-on';

export type BrowserHandlers = {
  readonly [K in ShellKind]: (body: Body<K>) => Promise<Result<Replies[K]>>;
};

export interface HandlerParts {
  readonly window: Window & Pickers;
  readonly keeping: LabKeeping;
  readonly lessons: ShelvedLessons;
  readonly starts: Starts;
  /** What a start that died has left out is put aside. */
  readonly leftOut: Promise<unknown>;
  readonly recent: RecentHandles;
  readonly given: GivenFiles;
  /** The browser's. */
  readonly language: Language;
  readonly boot: () => Promise<Boot>;
  /** Something is kept that somebody would miss. */
  readonly onWorth: () => void;
}

const done = { ok: true, value: null } as const;
const unasked = failure('refused', 'No file was asked for.');
const tooLong = failure('refused', 'The file is too long.');

export function browserHandlers(parts: HandlerParts): BrowserHandlers {
  const { window, keeping, lessons, starts, recent, given, onWorth } = parts;
  const dialog = oneAtATime();
  const opening = new OpenFile(recent, window);
  const received = new ReceivedParts();
  const tellUnsaved = guardLeaving(window);
  const keepAwake = keepScreenOn(window.document, window.navigator.wakeLock);
  /** What the window speaks, as far as it told. */
  let spoken = { session: 'system', settings: 'system' } as {
    session: Language | 'system';
    settings: Language | 'system';
  };
  const words = (): Texts => {
    const chosen = effective(spoken.session, spoken.settings);
    return texts[chosen === 'system' ? parts.language : chosen];
  };
  return {
    boot: async () => {
      const value = await parts.boot();
      spoken = {
        session: value.session?.language ?? 'system',
        settings: value.settings.language,
      };
      return { ok: true, value };
    },
    // A browser has one dialog for files at a time by itself, and may not tell that it was closed.
    openFile: () => opening.ask(words()),
    saveFile: (file) => dialog(() => saveOpenable(file, words(), recent, window), done),
    takeFile: async () => given.take(),
    recentFiles: async () => ({ ok: true, value: await recent.named() }),
    openRecent: ({ at }) => recent.open(at),
    clearRecent: async () => {
      await recent.clear();
      return done;
    },
    copyText: ({ text }) => writeText(text),
    copyPicture: ({ png }) => writePicture(png),
    unsaved: async ({ unsaved }) => {
      tellUnsaved(unsaved);
      return done;
    },
    askUnsaved: () =>
      dialog(async () => ({ ok: true, value: await askInPage(words()) }), {
        ok: true,
        value: 'cancel',
      }),
    close: async () => {
      tellUnsaved(false);
      window.close();
      return done;
    },
    autosave: ({ session }) => {
      spoken = { ...spoken, session: session.language };
      return kept(keeping.saveSession(session), 'notKept');
    },
    autosaveSetUps: ({ kept: list }) => {
      if (list.setUps.length > 0) onWorth();
      return kept(keeping.saveSetUps(list), 'setUpsNotKept');
    },
    saveSettings: ({ settings }) => {
      spoken = { ...spoken, settings: settings.language };
      return kept(keeping.saveSettings(settings), 'settingsNotKept');
    },
    ownLessons: async () => {
      await parts.leftOut;
      return { ok: true, value: await lessons.load() };
    },
    keepLesson: async (lesson) => {
      onWorth();
      const keep = lessons.keep(lesson);
      const problem = await keep.catch(() => null);
      return problem ? unusable(problem) : kept(keep, 'lessonNotKept');
    },
    removeLesson: ({ id }) => kept(lessons.remove(id), 'lessonNotKept'),
    opening: async (what) => {
      starts.opening(what);
      return done;
    },
    stands: async () => {
      await starts.stands();
      return done;
    },
    leftOut: async ({ open }) => ({ ok: true, value: await starts.answer(open) }),
    fullScreen: () => toggleFullScreen(window.document),
    presenting: async ({ presenting }) => {
      await keepAwake(presenting);
      return done;
    },
    // A browser may not tell that it has printed, which must keep nobody from saving.
    print: ({ landscape }) => printWindow(window, landscape),
    filePart: async ({ first, bytes }) => (received.add(first, bytes) ? done : tooLong),
    saveExport: async ({ kind, name, first, bytes }) =>
      received.add(first, bytes)
        ? dialog(() => saveMade({ kind, name, parts: received.take() }, words(), window), done)
        : tooLong,
    about: async () => ({ ok: true, value: browserNames(window.navigator) }),
    // A browser makes no PDF; its dialog for printing does.
    pdf: async () => failure('refused', 'A browser makes a PDF where it prints.'),
    snapshotReady: async () => unasked,
    exportReady: async () => unasked,
    exportFailed: async () => unasked,
  };
}

/** What is not kept is told with what the browser calls it. */
async function kept(
  keeping: Promise<unknown>,
  code: 'notKept' | 'setUpsNotKept' | 'settingsNotKept' | 'lessonNotKept',
): Promise<Result<null>> {
  try {
    await keeping;
    return done;
  } catch (error) {
    return unusable({ code, system: errorName(error) });
  }
}
