// Keeps the record of starts while one goes on: marks what is under way before the page is given it, and
// erases the mark when the page stands or ends. What was under way in a start that died is kept aside.

import { crc32 } from '../shared/link/crc32';
import { readLessonText } from '../shared/lessons/lesson-text';
import type { Body } from '../shared/protocol/protocol';
import type { Boot, BroughtBack } from '../shared/protocol/shell-answers';
import { sessionText } from '../shared/session/session-file';
import { keptSetUpsText, readKeptSetUps } from '../shared/set-ups/kept-set-ups';
import { setUpsText } from '../shared/set-ups/set-ups';
import { defaultSettings, readSettings, settingsText } from '../shared/settings/settings';
import {
  keptParts,
  kindOf,
  leftOutKinds,
  type KeptPart,
  type LeftOutKind,
  type UnderWay,
} from '../shared/under-way';
import {
  givenBack,
  nextStart,
  stands,
  withoutMark,
  type Aside,
  type StartMark,
  type StartRecord,
  type Sums,
} from './start-record';

/** Where things are kept aside. None rejects. */
export interface Asides {
  /** What is kept for the next start, beside the settings and the like. */
  lessons(): Promise<readonly UnderWay[]>;
  /** @returns the names under which it is kept from now on; none where there is nothing */
  put(what: UnderWay): Promise<readonly string[]>;
  read(aside: Aside): Promise<string | null>;
  remove(aside: Aside): Promise<void>;
  /** What is being opened, at once; null: nothing any more. */
  hold(text: string | null): void;
}

export interface StartParts {
  readonly record: { read(): StartRecord; write(record: StartRecord): void };
  readonly asides: Asides;
  /** Of this start. */
  readonly id: string;
  /** Which other starts that have not stood may still do so. */
  readonly living: () => Promise<(id: string, mark: StartMark) => boolean>;
}

/** What the last start, or the page, died of as far as is known. */
export interface LeftOut {
  readonly what: readonly UnderWay[];
  readonly bare: boolean;
}

interface Block {
  readonly key: string;
  readonly text: string;
}
type Given = Pick<Boot, 'session' | 'continued' | 'setUps' | 'settings'>;

export class Starts {
  private sums: Sums = {};
  private bounds: { readonly bounds?: string } = {};
  private standing = false;

  constructor(private readonly parts: StartParts) {}

  /** Puts aside what was under way in a start that died; before anything is given back. */
  async next(): Promise<LeftOut> {
    const { record, asides, living } = this.parts;
    const { record: after, died, bare } = nextStart(record.read(), await living());
    if (died.length === 0 && !bare) return { what: [], bare };
    record.write(after);
    this.standing = false;
    const what = bare ? [...new Set([...died, ...keptParts, ...(await asides.lessons())])] : died;
    if (what.includes('bounds')) this.bounds = {};
    const put: Aside[] = [];
    const isLesson = ({ what: one }: Aside) => one.startsWith('lesson:');
    const files = what.filter((each) => each !== 'aside' && each !== 'opened');
    for (const each of files) {
      for (const name of await asides.put(each)) put.push({ what: each, name });
    }
    // A lesson that was just opened is there as a lesson.
    if (what.includes('opened') && !put.some(isLesson)) {
      for (const name of await asides.put('opened')) put.push({ what: 'opened', name });
    }
    asides.hold(null);
    this.change((now) => ({ ...now, aside: [...now.aside, ...put] }));
    return { what, bare };
  }

  /** A window is about to be made there. */
  place(bounds: string): void {
    this.bounds = { bounds };
    this.give({});
  }

  /** A page is about to begin with this; one that stands has it already. @param block what the one file holds */
  begin({ session, continued, setUps, settings }: Given, block: Block | null = null): void {
    if (this.standing) return;
    const asked = continued ? null : session;
    const held = block?.text ?? (asked && sessionText(asked));
    if (held !== null) this.parts.asides.hold(held);
    this.give(
      {
        ...(session && !asked && { session: sessionText(session) }),
        ...(setUps.setUps.length > 0 && { setUps: keptSetUpsText(setUps) }),
        ...(settings !== defaultSettings && { settings: settingsText(settings) }),
      },
      [...(asked ? ['asked' as const] : []), ...(block ? [`block:${block.key}` as const] : [])],
    );
  }

  opening(body: Body<'opening'>): void {
    if ('text' in body) this.parts.asides.hold(body.text);
    this.add('text' in body ? 'opened' : `lesson:${body.lesson}`);
  }

  /** Another page begins in the place of one that stood. */
  renew(): void {
    this.standing = false;
  }

  async stands(): Promise<void> {
    const { marks, aside } = this.parts.record.read();
    const tried = this.under(marks).includes('aside');
    this.change((record) => ({
      ...stands(record, this.parts.id, this.sums),
      ...(tried && { aside: [], blocks: [] }),
    }));
    this.standing = true;
    this.parts.asides.hold(null);
    if (tried) await Promise.all(aside.map((each) => this.parts.asides.remove(each)));
  }

  /** It ends as it should, wherever it is. */
  leave(): void {
    this.change((record) => ({ ...record, marks: withoutMark(record.marks, this.parts.id) }));
  }

  /** What is kept aside and waits for a word. */
  get leftOut(): readonly LeftOutKind[] {
    const kinds = this.parts.record.read().aside.map(({ what }) => kindOf(what));
    return leftOutKinds.filter((kind) => kinds.includes(kind));
  }

  leavesOut(block: string): boolean {
    return this.parts.record.read().blocks.includes(block);
  }

  /** @param open whether what is kept aside is opened all the same, or removed */
  async answer(open: boolean): Promise<BroughtBack> {
    const { record, asides } = this.parts;
    const { aside } = record.read();
    // Whoever answers has a window that is drawn.
    await this.stands();
    if (open) {
      this.add('aside');
      const texts = await Promise.all(aside.map((each) => asides.read(each)));
      return reopened(aside.map(({ what }, k) => ({ what, text: texts[k] ?? '' })));
    }
    this.change((now) => ({ ...now, aside: [] }));
    await Promise.all(aside.map((each) => asides.remove(each)));
    return reopened([]);
  }

  private give(texts: Partial<Record<KeptPart, string>>, more: readonly UnderWay[] = []): void {
    this.sums = sumsOf({ ...this.bounds, ...texts });
    this.mark((record) => givenBack(record.stood, this.sums, more));
  }

  private add(what: UnderWay): void {
    this.mark((record) => {
      // What has stood before is suspected only where nothing else can be.
      const proven = (one: UnderWay) =>
        keptParts.some((part) => part === one && record.stood[part] === this.sums[part]);
      return [...new Set([...this.under(record.marks).filter((one) => !proven(one)), what])];
    });
  }

  private mark(of: (record: StartRecord) => UnderWay[]): void {
    this.change((record) => {
      const what = of(record);
      if (what.length === 0) return record;
      const marks = { ...record.marks, [this.parts.id]: { at: Date.now(), what } };
      return { ...record, marks };
    });
  }

  private under(marks: StartRecord['marks']): readonly UnderWay[] {
    return marks[this.parts.id]?.what ?? [];
  }

  private change(next: (record: StartRecord) => StartRecord): void {
    const { record } = this.parts;
    record.write(next(record.read()));
  }
}

function sumsOf(texts: Partial<Record<KeptPart, string>>): Sums {
  const entries = Object.entries(texts).map(([part, text]) => [part, sumOf(text)]);
  return Object.fromEntries(entries) as Sums;
}

function sumOf(text: string): string {
  const bytes = new Uint8Array(2 * text.length);
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    bytes[2 * k] = code & 255;
    bytes[2 * k + 1] = code >> 8;
  }
  return crc32(bytes).toString(16);
}

/** As the window opens it. */
function reopened(list: readonly { what: UnderWay; text: string }[]): BroughtBack {
  const of = (kind: LeftOutKind) => list.filter(({ what }) => kindOf(what) === kind);
  return {
    bounds: of('bounds').at(-1)?.text ?? null,
    settings: readSettings(of('settings').at(-1)?.text ?? ''),
    lessons: of('lesson').flatMap(({ what, text }) => {
      const read = readLessonText('', text);
      return read.ok ? [{ id: what.slice('lesson:'.length), lesson: read.value }] : [];
    }),
    texts: [
      ...of('setUps').map(({ text }) => setUpsText(readKeptSetUps(text)?.setUps ?? [])),
      ...[...of('session'), ...of('opened')].map(({ text }) => text),
    ],
  };
}
