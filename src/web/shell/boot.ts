// What the window begins with: what was asked for, if it can be shown, else what it showed last.

import { formulaProblem } from '../../renderer/model/stores/readable-session';
import type { Language } from '../../shared/languages';
import { ordinaryPatience } from '../../shared/patience';
import type { Problem } from '../../shared/problem';
import type { CoreClient } from '../../shared/protocol/clients';
import type { Boot } from '../../shared/protocol/shell-answers';
import type { Starts } from '../../host/starts';
import { defaultSession, type Session } from '../../shared/session/session';
import type { LabKeeping, KeptLab } from '../kept/lab-keeping';
import type { PageData } from '../data-block';
import { fromBlock, type AskedFor } from './asked-for';

export interface BootParts {
  readonly keeping: LabKeeping;
  readonly starts: Starts;
  /** Begins with nothing but the default session: the last two starts died. */
  readonly bare: boolean;
  readonly core: CoreClient;
  /** The browser's. */
  readonly language: Language;
  readonly link: AskedFor | null;
  /** What the page itself holds; a page that is loaded again goes on with what became of it. */
  readonly block: PageData | null;
  /** A list of set-ups or a lesson, which the window opens once it stands. */
  readonly later: (text: string) => void;
}

export async function boot(parts: BootParts): Promise<Boot> {
  const { keeping, starts, bare, core, language, link, later } = parts;
  const kept = await keeping.load();
  const unasked = link !== null || kept.reloaded || starts.leavesOut(parts.block?.key ?? '');
  const block = unasked ? null : parts.block;
  const asked = link ?? (block && fromBlock(block.text));
  const shown = asked && (await sessionIn(asked, kept, core));
  const session = shown?.session ?? null;
  if (asked?.opened.ok && asked.opened.value.kind !== 'session') later(asked.text);
  // From now on a reload goes on with it. What other tabs left is kept until something is changed here.
  keeping.holdInTab(session ?? kept.session ?? defaultSession);
  const begun = {
    session: session ?? kept.session,
    continued: session === null && !bare,
    setUps: kept.setUps,
    settings: kept.settings,
  };
  starts.begin(begun, block);
  return {
    ...begun,
    language,
    notice: shown?.problem ?? kept.notice,
    snapshot: false,
    exporting: null,
    leftOut: starts.leftOut,
    whole: session !== null,
    patience: ordinaryPatience,
  };
}

/** null for what is no session; one whose formula cannot be read takes the place of no other. */
async function sessionIn(
  { opened, isFile }: AskedFor,
  kept: KeptLab,
  core: CoreClient,
): Promise<{ readonly session?: Session; readonly problem?: Problem } | null> {
  if (!opened.ok) return { problem: opened.problem };
  if (opened.value.kind !== 'session') return null;
  const { session } = opened.value;
  const problem = await formulaProblem(core, session);
  if (problem) return { problem };
  const { language, theme } = isFile ? session : (kept.session ?? defaultSession);
  return { session: { ...session, language, theme } };
}
