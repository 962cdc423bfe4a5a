// `npm run export`: makes the one file that was asked for once the run is there, and hands it to main.

import { effect } from '@preact/signals-core';
import { sentence } from '../../i18n/sentence';
import type { ExportRequest } from '../../shared/export/kinds';
import type { ShellClient } from '../../shared/protocol/clients';
import { CannotMake } from '../model/export/cannot-make';
import { fromCommand } from '../export/from-command';
import { pdfFrom } from '../model/export/making';
import type { Lab } from '../model/lab';

export async function makeForCommand(
  lab: Lab,
  shell: ShellClient,
  request: ExportRequest,
): Promise<void> {
  const reason = await isThere(lab);
  if (reason !== null) return void shell.request('exportFailed', { sentence: reason });
  lab.playback.seek(lab.playback.last.peek());
  await document.fonts.ready;
  try {
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

/** Resolves when the run and all that are compared with it have come to their end: with null, or why not. */
const isThere = (lab: Lab): Promise<string | null> =>
  new Promise((done) => {
    const stop = effect(() => {
      const { surface, field } = lab.results;
      const isMade = lab.runs.value.every(({ result }) => result?.outcome);
      const failure = lab.failure.value;
      if (!failure && (!surface.value || !field.value || !isMade)) return;
      queueMicrotask(() => {
        stop();
        done(
          failure &&
            (failure.problem ? sentence(lab.texts.peek(), failure.problem) : failure.message),
        );
      });
    });
  });
