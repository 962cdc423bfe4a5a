// A start for one file that no window is needed for, and so no display: what is text is made here, and the
// page is the one that lies beside the window's.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { recordedText } from '../formats/recorded-text';
import { briefName } from '../i18n/excerpt';
import { systemLanguage } from '../i18n/system-language.mjs';
import { texts } from '../i18n/texts';
import { unwritable } from '../node/write-place';
import { writeWholeSync } from '../node/write-whole';
import { isTextKind, type ExportKind } from '../shared/export/kinds';
import { languages, type Language } from '../shared/languages';
import { compiled } from '../shared/options/compiled';
import { OptionError } from '../shared/options/option-error';
import { pageWith } from '../shared/page/data-block';
import { objectiveInfo } from '../shared/session/objective-info';
import { defaultSession, type Session } from '../shared/session/session';
import { sessionText } from '../shared/session/session-file';
import { exitWithMessage } from './launch/exit-with-message';
import { firstSession, type Launch } from './launch/launch';

type Exporting = NonNullable<Launch['exporting']>;

export function startWindowless(launch: Launch, { file, request }: Exporting): void {
  const session = firstSession(launch, null) ?? defaultSession;
  const system = systemLanguage(languages, process.env, app.getPreferredSystemLanguages());
  const language = session.language === 'system' ? system : session.language;
  try {
    writeWholeSync(file, contentOf(request.kind, session, language, launch.file));
    app.exit(0);
  } catch (error) {
    const problem = error instanceof OptionError ? error.problem : unwritable(file, error);
    exitWithMessage(problem, language);
  }
}

/** @throws OptionError */
function contentOf(
  kind: ExportKind,
  session: Session,
  language: Language,
  source: string | null,
): Iterable<string> {
  const name = briefName(source ?? '');
  if (isTextKind(kind)) return recordedText(kind, session, texts[language], name);
  compiled(objectiveInfo(session.objective), name);
  const page = pageWith(emptyPage(), sessionText(session));
  if (page === null) throw new OptionError({ code: 'pageMissing' });
  return [page];
}

function emptyPage(): string {
  try {
    return readFileSync(path.join(import.meta.dirname, '../renderer/descent-lab.html'), 'utf8');
  } catch {
    return '';
  }
}
