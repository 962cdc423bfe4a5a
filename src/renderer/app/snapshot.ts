// `--snapshot`: shows the whole run once everything is there, and tells main to take the picture.

import { effect } from '@preact/signals-core';
import type { ShellClient } from '../../shared/protocol/clients';
import type { Lab } from '../model/lab';
import { figures } from '../views';

const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

export function prepareSnapshot(lab: Lab, shell: ShellClient): void {
  const stop = effect(() => {
    const { surface, field, run } = lab.results;
    if (!surface.value || !field.value || !run.value?.outcome) return;
    queueMicrotask(() => {
      stop();
      void show();
    });
  });

  /** The frame may zoom to where the last step is. */
  const still = () =>
    new Promise<void>((done) => {
      const wait = effect(() => {
        if (lab.viewport.moving.value) return;
        queueMicrotask(() => {
          wait();
          done();
        });
      });
    });

  async function show(): Promise<void> {
    lab.playback.seek(lab.playback.last.peek());
    await still();
    await document.fonts.ready;
    await figures[lab.session.peek().figure].fetch?.();
    await painted();
    // The surface draws once more at full quality when it has come to rest.
    await new Promise((done) => setTimeout(done, 600));
    await painted();
    await shell.request('snapshotReady', {});
  }
}
