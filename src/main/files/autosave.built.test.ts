// The app killed while it keeps the session, again and again: what is kept can be read each time. Only
// a process of its own can be killed, so the code is built for one.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, expect, test } from 'vitest';
import { buildAlone } from '../../node/built.fixture';
import { folderOfAll } from '../../node/folder.fixture';
import { defaultSession, savedSession } from '../../shared/session/session';
import { loadAutosave } from './autosave';

const { at, put } = folderOfAll();

beforeAll(() => buildAlone('src/main/files/autosave.ts', at(), 'autosave'), 30_000);

const KILLS = 30;
/** Long, so that there is time to be killed in the middle of a file. */
const note = '가'.repeat(1000);
const slow = { tags: ['full'], timeout: 60_000 };

test(`${KILLS} kills while a session is written leave one that can be read`, slow, async () => {
  const file = at('session.json');
  const program = `import { Autosave } from './autosave.mjs';
    const autosave = new Autosave(${JSON.stringify(file)}, (session) => JSON.stringify(session));
    const session = ${JSON.stringify({ ...savedSession(defaultSession), version: 2, note })};
    for (let lr = Number(process.argv[2]); ; lr++) {
      await autosave.save({ ...session, lr });
      process.stdout.write('.');
    }`;
  let first = 1;
  for (let kill = 0; kill < KILLS; kill++) {
    const saving = spawn(process.execPath, [put('saves.mjs', program), String(first)]);
    const ended = once(saving, 'exit');
    await once(saving.stdout, 'data');
    // Each time at another moment of a write.
    await new Promise((resume) => setTimeout(resume, kill / 2));
    saving.kill('SIGKILL');
    expect((await ended)[1]).toBe('SIGKILL');
    const { session, notice } = loadAutosave(file, new Date());
    expect(notice).toBeNull();
    expect(session).toMatchObject({ note });
    expect(session!.lr).toBeGreaterThanOrEqual(first);
    first = session!.lr + 1;
  }
});
