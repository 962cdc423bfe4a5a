// Everything that comes in as text is opened here: a file from the dialog, a dropped one, a recent one,
// one from outside the window, and what was pasted. What cannot be opened leaves all as it is.

import { batch, type ReadonlySignal } from '@preact/signals-core';
import { readAny, type Opened } from '../../../shared/files/read-any';
import { briefName } from '../../../i18n/excerpt';
import type { LessonFile } from '../../../shared/lessons/lesson-file';
import type { Problem } from '../../../shared/problem';
import type { CoreClient, ShellClient } from '../../../shared/protocol/clients';
import type { Result } from '../../../shared/protocol/protocol';
import type { GivenFile, RecentFile } from '../../../shared/protocol/shell-answers';
import type { Lab } from '../lab';
import type { Notices } from '../notices';
import type { Standing } from '../standing';
import { openSetUps, showSession } from '../operations';
import { formulaProblem } from '../stores/readable-session';
import { recentList } from './recent-list';
import { settleUnsaved, type Unsaved } from './unsaved';

export interface OpeningParts {
  readonly lab: Lab;
  readonly core: CoreClient;
  readonly shell: ShellClient;
  readonly notices: Notices;
  readonly standing: Standing;
  /** A file that was dropped joins the recent ones. */
  readonly remember: (file: File) => void;
  /** What is opened is an experiment of its own. */
  readonly closeLesson: () => void;
  readonly openLesson: (lesson: LessonFile) => void;
  /** The list of set-ups, which an opened one takes the place of. */
  readonly kept: Unsaved;
}

export class Opening {
  readonly recent: ReadonlySignal<readonly RecentFile[]>;

  constructor(private readonly parts: OpeningParts) {
    this.recent = recentList(parts.shell, parts.lab.looks.palette);
  }

  /**
   * @param name of the file; null for what was pasted
   * @returns why it cannot be opened; null where it was, or where the person has thought better of it
   */
  async text(text: string, name: string | null): Promise<Problem | null> {
    const read = readAny(text);
    const problem = read.ok ? await this.show(read.value, text, name) : read.problem;
    return problem && name !== null ? { code: 'inFile', file: name, why: problem } : problem;
  }

  /** The same, and what is wrong is told. */
  async orRefuse(text: string, name: string | null): Promise<void> {
    const problem = await this.text(text, name);
    if (problem) this.parts.notices.refuse(problem);
  }

  /** What main was asked for. */
  async file(answer: Promise<Result<GivenFile | null>>): Promise<void> {
    const file = await answer;
    if (!file.ok) this.parts.notices.fail(file);
    else if (file.value) await this.orRefuse(file.value.text, file.value.name);
  }

  /** @param at in the list of them */
  openRecent(at: number): Promise<void> {
    return this.file(this.parts.shell.request('openRecent', { at }));
  }

  async clearRecent(): Promise<void> {
    const answer = await this.parts.shell.request('clearRecent', {});
    if (!answer.ok) this.parts.notices.fail(answer);
  }

  remember(file: File): void {
    this.parts.remember(file);
  }

  private async show(opened: Opened, text: string, name: string | null): Promise<Problem | null> {
    const { lab, shell, notices, standing, closeLesson, openLesson, kept } = this.parts;
    const problem = await this.unreadable(opened);
    if (problem) return problem;
    if (opened.kind === 'setUps' && !(await settleUnsaved(kept, shell, notices))) return null;
    await standing.opens({ text });
    batch(() => {
      if (opened.kind === 'lesson') {
        openLesson(opened.lesson);
        return;
      }
      closeLesson();
      if (opened.kind === 'setUps') openSetUps(lab, opened.setUps);
      else showSession(lab, opened.session);
      // What it shows may need all of the lab; how that opens the next time stays.
      lab.looks.set({ more: true });
    });
    void standing.settle();
    lab.looks.set({ paste: false });
    if (opened.kind !== 'lesson')
      notices.tellOpened((t) =>
        name === null ? t.files.openedPasted : `${t.notice.opened}: ${briefName(name)}`,
      );
    return null;
  }

  private async unreadable(opened: Opened): Promise<Problem | null> {
    const { core } = this.parts;
    if (opened.kind === 'lesson') return null;
    if (opened.kind === 'session') return formulaProblem(core, opened.session);
    const problems = await Promise.all(
      opened.setUps.map((session) => formulaProblem(core, session)),
    );
    const k = problems.findIndex((each) => each !== null);
    const why = problems[k];
    return why ? { code: 'inSetUp', k: k + 1, why } : null;
  }
}
