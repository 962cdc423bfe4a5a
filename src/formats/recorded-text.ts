// The runs of a session, made here, as the text of a file: for whoever has no window.

import type { Texts } from '../i18n/texts';
import type { TextKind } from '../shared/export/kinds';
import { compiled } from '../shared/options/compiled';
import { valueOf } from '../shared/options/option-error';
import { objectiveInfo } from '../shared/session/objective-info';
import { runsOf } from '../shared/session/runs';
import { requestOf, type Session } from '../shared/session/session';
import { fileText, namesInFile } from './file-text';
import { recordRun } from './record-run';

/**
 * Every run that is shown, but for a script the active one.
 *
 * @param source the file that the session comes from
 * @returns it in parts, since it may be more than a string can hold
 * @throws OptionError for a formula that cannot be read, and for what the kind cannot hold
 */
export function recordedText(
  kind: TextKind,
  session: Session,
  t: Texts,
  source: string,
): Iterable<string> {
  const subject = objectiveInfo(session.objective);
  const objective = compiled(subject, source);
  const shown = runsOf(session).filter(({ hidden, style }) =>
    kind === 'py' ? style === session.style : !hidden,
  );
  const names = namesInFile(shown, t);
  const runs = shown.map((own) =>
    recordRun({ ...requestOf(session.objective, own), objective }, names.get(own.style) ?? ''),
  );
  return valueOf(fileText(kind, { subject, runs }, t));
}
