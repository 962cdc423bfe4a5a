// `npm run export`: makes the one file that was asked for once the run is there, and hands it to main.

import { sentence } from '../../i18n/sentence';
import type { ExportRequest } from '../../shared/export/kinds';
import type { ShellClient } from '../../shared/protocol/clients';
import { CannotMake } from '../model/export/cannot-make';
import { fromCommand } from '../export/from-command';
import { pdfFrom } from '../model/export/making';
import type { Lab } from '../model/lab';
import type { Settled } from './settled';

export async function makeForCommand(
  lab: Lab,
  shell: ShellClient,
  request: ExportRequest,
  settled: Settled,
): Promise<void> {
  await settled();
  try {
    const failure = lab.failure.peek();
    if (failure)
      throw failure.problem ? new CannotMake(failure.problem) : new Error(failure.message);
    lab.playback.seek(lab.playback.last.peek());
    await settled();
    const make = fromCommand[request.kind];
    if (!make) throw new Error(`Nothing makes ${request.kind}.`);
    const { bytes } = await make(
      lab,
      request,
    )({ signal: new AbortController().signal, progress: () => {}, pdf: pdfFrom(shell) });
    await shell.request('exportReady', { bytes });
  } catch (error) {
    await shell.request('exportFailed', { sentence: reasonOf(error, lab) });
  }
}

function reasonOf(error: unknown, lab: Lab): string {
  if (error instanceof CannotMake) return sentence(lab.texts.peek(), error.problem);
  return error instanceof Error ? error.message : String(error);
}
