// The one file that is being made: how far it is, what became of it, and the way to end it.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Problem } from '../../../shared/problem';
import type { ShellClient } from '../../../shared/protocol/clients';
import { CannotMake } from './cannot-make';
import { pdfFrom, type Make, type Made } from './making';
import { sendFile } from './send-file';

export type JobState =
  | { readonly is: 'idle' }
  | { readonly is: 'making'; readonly share: number }
  | { readonly is: 'saved'; readonly name: string }
  | { readonly is: 'copied' }
  | { readonly is: 'failed'; readonly problem: Problem | string };

const IDLE: JobState = { is: 'idle' };

export class ExportJob {
  private readonly state = signal<JobState>(IDLE);
  readonly now: ReadonlySignal<JobState> = this.state;
  private ending: AbortController | null = null;

  constructor(private readonly shell: ShellClient) {}

  /** Makes it, asks where it goes, and writes it there. */
  save(make: Make): Promise<void> {
    return this.run(make, async (made, signal) => {
      const answer = await sendFile(this.shell, made, signal);
      if (!answer.ok) return { is: 'failed', problem: answer.problem ?? answer.message };
      return answer.value ? { is: 'saved', name: answer.value.name } : IDLE;
    });
  }

  /** Makes a PNG and puts it on the clipboard. */
  copy(make: Make): Promise<void> {
    return this.run(make, async ({ bytes }) => {
      const answer = await this.shell.request('copyPicture', { png: bytes });
      if (!answer.ok) return { is: 'failed', problem: answer.problem ?? answer.message };
      return { is: 'copied' };
    });
  }

  /** What is on paper now, by the dialog for printing: a browser makes a PDF nowhere else. */
  async print(): Promise<void> {
    this.cancel();
    const answer = await this.shell.request('print', { landscape: false });
    if (!answer.ok) this.state.value = { is: 'failed', problem: answer.problem ?? answer.message };
  }

  cancel(): void {
    this.ending?.abort();
    this.ending = null;
    this.state.value = IDLE;
  }

  /** One at a time: another ends the one before. */
  private async run(
    make: Make,
    use: (made: Made, signal: AbortSignal) => Promise<JobState>,
  ): Promise<void> {
    this.cancel();
    const ending = new AbortController();
    this.ending = ending;
    const show = (state: JobState): void => {
      if (!ending.signal.aborted) this.state.value = state;
    };
    show({ is: 'making', share: 0 });
    try {
      const made = await make({
        signal: ending.signal,
        progress: (share) => show({ is: 'making', share }),
        pdf: pdfFrom(this.shell),
      });
      if (!ending.signal.aborted) show(await use(made, ending.signal));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      show({ is: 'failed', problem: error instanceof CannotMake ? error.problem : message });
    }
  }
}
