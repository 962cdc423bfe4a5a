// Options that say how a file is made, where no file is made of which they could say it.

import { exportKinds, needsWindow, type ExportKind } from '../export/kinds';
import { OptionError } from './option-error';
import type { Options } from './read-options';

const pictures = exportKinds.filter((kind) => needsWindow(kind) && kind !== 'pdf');
const useful = { view: pictures, scale: pictures, answers: ['pdf'] } as const;

/**
 * @param kind of the file that is made; null for none
 * @throws OptionError
 */
export function refuseUseless(options: Options, kind: ExportKind | null): void {
  for (const option of ['view', 'scale', 'answers'] as const) {
    const suffixes: readonly string[] = useful[option];
    if (options[option] !== undefined && (kind === null || !suffixes.includes(kind))) {
      throw new OptionError({ code: 'optionWithoutUse', option, suffixes });
    }
  }
}
