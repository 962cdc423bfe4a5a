// Main's own answers to the window: start, files, full screen, presenting, picture, print, versions.

import type { ExportRequest } from '../shared/export/kinds';
import { failure, unusable } from '../shared/protocol/failure';
import type { Replies, Result } from '../shared/protocol/protocol';
import type { Patience } from '../shared/patience';
import type { Session } from '../shared/session/session';
import type { KeptSetUps } from '../shared/set-ups/kept-set-ups';
import type { Settings } from '../shared/settings/settings';
import type { Autosave } from './files/autosave';
import { createFileHandlers, type FileParts } from './file-handlers';
import type { KeptLessons } from './files/kept-lessons';
import { oneAtATime } from '../host/one-at-a-time';
import type { Starts } from '../host/starts';
import { ReceivedParts } from '../host/received-parts';
import { saveExport } from './files/save-export';
import { copyPicture } from './window/copy-picture';
import { placeWindow } from './window/lab-window';
import { parseBounds } from './window/window-bounds';
import { onWhite } from './window/on-white';
import { pdfOf } from './window/pdf';
import { printPage } from './window/print';
import type { ShellHandlers } from './trust/requests';
import { unkept } from './files/file-problems';

export interface ShellParts extends FileParts {
  readonly patience: Patience;
  /** null: nothing of this run is kept. */
  readonly autosave: Autosave<Session> | null;
  readonly autosaveSetUps: Autosave<KeptSetUps> | null;
  /** Throws where they cannot be written; null: as `autosave`. */
  readonly keepSettings: ((settings: Settings) => void) | null;
  /** The lessons of one's own; null: as `autosave`. */
  readonly lessons: KeptLessons | null;
  /** What is under way is marked, so that what a start dies of is not given back; null: as `autosave`. */
  readonly starts: Starts | null;
  /** The one file for which the app was started; null in an ordinary run. */
  readonly errand: {
    /** What the window is to make; null for a picture of it. */
    readonly request: ExportRequest | null;
    /** Each of them ends the app. */
    readonly snapshot: () => Promise<void>;
    readonly exported: (bytes: Uint8Array) => Promise<void>;
    readonly failed: (sentence: string) => void;
  } | null;
  /** Menu and colours follow. */
  readonly onChange: () => void;
  /** The screen stays on. */
  readonly onPresenting: (presenting: boolean) => void;
}

const done = { ok: true, value: null } as const;

export function createShellHandlers(parts: ShellParts): ShellHandlers {
  const dialog = oneAtATime();
  const {
    window,
    current,
    autosave,
    autosaveSetUps,
    keepSettings,
    lessons,
    starts,
    patience,
    errand,
    onChange,
    onPresenting,
  } = parts;
  const received = new ReceivedParts();
  const tooLong = failure('refused', 'The file is too long.');
  const unasked = failure('refused', 'No file was asked for.');
  return {
    boot: async () => {
      const exporting = errand?.request ?? null;
      const boot = current.boot(errand !== null && !exporting);
      starts?.begin(boot);
      return { ok: true, value: { ...boot, exporting, leftOut: starts?.leftOut ?? [], patience } };
    },
    ...createFileHandlers(parts, dialog),
    autosave: async ({ session }) => {
      if (!current.update(session)) return done;
      onChange();
      try {
        await autosave?.save(session);
        return done;
      } catch (error) {
        return unusable(unkept('notKept', error));
      }
    },
    autosaveSetUps: async ({ kept }) => {
      current.list(kept);
      try {
        await autosaveSetUps?.save(kept);
        return done;
      } catch (error) {
        return unusable(unkept('setUpsNotKept', error));
      }
    },
    saveSettings: async ({ settings }) => {
      current.set(settings);
      onChange();
      try {
        keepSettings?.(settings);
        return done;
      } catch (error) {
        return unusable(unkept('settingsNotKept', error));
      }
    },
    ownLessons: async () => ({
      ok: true,
      value: lessons?.load(new Date()) ?? { lessons: [], notice: null },
    }),
    keepLesson: async (kept) => {
      try {
        const problem = lessons?.keep(kept);
        return problem ? unusable(problem) : done;
      } catch (error) {
        return unusable(unkept('lessonNotKept', error));
      }
    },
    removeLesson: async ({ id }) => {
      lessons?.remove(id);
      return done;
    },
    opening: async (what) => {
      starts?.opening(what);
      return done;
    },
    stands: async () => {
      await starts?.stands();
      return done;
    },
    leftOut: async ({ open }) => {
      if (!starts) return unasked;
      const value = await starts.answer(open);
      if (value.bounds !== null) placeWindow(window, parseBounds(value.bounds));
      return { ok: true, value };
    },
    fullScreen: async () => {
      window.setFullScreen(!window.isFullScreen());
      return done;
    },
    presenting: async ({ presenting }) => {
      onPresenting(presenting);
      return done;
    },
    snapshotReady: async () => {
      if (!errand) return unasked;
      await errand.snapshot();
      return done;
    },
    exportReady: async ({ bytes }) => {
      if (!errand) return unasked;
      await errand.exported(bytes);
      return done;
    },
    exportFailed: async ({ sentence }) => {
      if (!errand) return unasked;
      errand.failed(sentence);
      return done;
    },
    filePart: async ({ first, bytes }) => (received.add(first, bytes) ? done : tooLong),
    saveExport: async ({ kind, name, first, bytes }) =>
      received.add(first, bytes)
        ? dialog(
            () =>
              saveExport(window, current.language, {
                kind,
                name,
                bytes: Buffer.concat(received.take()),
              }),
            done,
          )
        : tooLong,
    copyPicture: async ({ png }) => {
      await copyPicture(png);
      return done;
    },
    pdf: () =>
      dialog<Result<Replies['pdf']>>(
        async () => ({ ok: true, value: await onWhite(window, () => pdfOf(window.webContents)) }),
        failure('refused', 'The window is printed or asks something.'),
      ),
    print: ({ landscape }) =>
      dialog(() => onWhite(window, () => printPage(window.webContents, landscape)), done),
    about: async () => {
      const { electron, chrome, node, v8 } = process.versions;
      const value = [`Electron ${electron}`, `Chromium ${chrome}`, `Node.js ${node}`, `V8 ${v8}`];
      return { ok: true, value };
    },
  };
}
