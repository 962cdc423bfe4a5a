// The packages of this system, taken somewhere else and run as people run them.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { PNG } from 'pngjs';
import golden from '../../golden/notebook.json' with { type: 'json' };
import { manifest } from '../../scripts/package/manifest.mjs';
import { projectFolder } from '../../scripts/project.mjs';
import { run } from '../../scripts/run.mjs';
import { expect, openPacked, runPacked, test } from './packed';

// One window after the other, all from the same packages.
test.describe.configure({ mode: 'default' });

interface Tree {
  readonly files?: Readonly<Record<string, Tree>>;
}

/** Of a folder in an app.asar, whose list is JSON after four numbers of four bytes. */
const namesIn = ({ files }: Tree): string[] =>
  Object.entries(files ?? {}).flatMap(([name, tree]) =>
    tree.files ? namesIn(tree).map((below) => `${name}/${below}`) : [name],
  );

const resourcesOf = (executable: string): string =>
  process.platform === 'darwin'
    ? path.join(executable, '../../Resources')
    : path.join(executable, '../resources');

/** The run that the notebook has for lr = 10. */
const lr10 = golden.descentFresh.find(({ lr }) => lr === 10)!;
const options = ['--lr', '10', '--steps', '12'];

test('the archive holds what was built and who it is, and nothing of how', async ({ packed }) => {
  const asar = await readFile(path.join(resourcesOf(packed.executable), 'app.asar'));
  const names = namesIn(JSON.parse(asar.toString('utf8', 16, 16 + asar.readUInt32LE(12))));
  expect(names).toEqual(expect.arrayContaining(['package.json', 'out/main/index.js']));
  expect(
    names.filter((name) => !/^(package\.json|out\/(main|preload|renderer)\/)/.test(name)),
  ).toEqual([]);
  expect(names.filter((name) => /node_modules|\.map$|\.tsx?$/.test(name))).toEqual([]);
  expect(asar.includes(projectFolder)).toBe(false);
  expect(asar.includes('devDependencies')).toBe(false);
});

test('whose work is inside stands beside it', async ({ packed }) => {
  test.skip(process.platform === 'darwin', 'there it stands inside of the app');
  const read = (name: string) => readFile(path.join(packed.folder, name), 'utf8');
  expect(await read('LICENSE')).toContain('MIT License');
  expect(await read('LICENSE.electron.txt')).toContain('Electron');
  expect(await read('LICENSES.chromium.html')).toContain('Chromium');
  const list = await read('LICENSES.txt');
  for (const name of ['electron', 'three', 'd3', 'katex', 'preact', 'valibot']) {
    expect(list).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }
  expect(list).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test('its fuses are those that ship', async ({ packed }) => {
  const wire = await getCurrentFuseWire(packed.executable);
  const [on, off] = ['1'.charCodeAt(0), '0'.charCodeAt(0)];
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: off,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
    [FuseV1Options.EnableNodeCliInspectArguments]: off,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
    [FuseV1Options.OnlyLoadAppFromAsar]: on,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
  });
});

test('it is no way to run another program', async ({ packed: { executable }, elsewhere }) => {
  const evil = path.join(elsewhere, 'evil.cjs');
  await writeFile(evil, "process.stdout.write('taken over'); process.exit(7);");
  const userData = path.join(elsewhere, 'data');
  const asNode = await runPacked(executable, [evil], {
    userData,
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  const required = await runPacked(executable, ['-r', evil, '--lr', 'fast'], {
    userData,
    env: { NODE_OPTIONS: `--require "${evil}"` },
  });
  const inspected = await runPacked(executable, ['--inspect=0', '--lr', 'fast'], { userData });
  for (const { code, stdout, stderr } of [asNode, required, inspected]) {
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toContain('Debugger listening');
  }
});

test('a changed byte of the app is found at the start', async ({ packed, elsewhere }) => {
  test.skip(process.platform === 'linux', 'Electron asks this on Windows and macOS');
  const file = path.join(resourcesOf(packed.executable), 'app.asar');
  const asar = await readFile(file);
  const changed = Buffer.from(asar);
  const at = changed.indexOf('descent-lab', 16 + changed.readUInt32LE(12));
  changed[at] ^= 1;
  await writeFile(file, changed);
  try {
    const { code } = await runPacked(packed.executable, ['--help'], { userData: elsewhere });
    expect(code).not.toBe(0);
  } finally {
    await writeFile(file, asar);
  }
});

test.describe('on Linux', () => {
  test.skip(process.platform !== 'linux', 'tar.gz and .deb are made on Linux');

  /** @returns where the program is then */
  async function unpack(archive: string, folder: string): Promise<string> {
    const { code, stderr } = archive.endsWith('.deb')
      ? await run('dpkg-deb', ['--extract', archive, folder])
      : await run('tar', ['-xzf', archive, '-C', folder, '--strip-components=1']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    return path.join(folder, archive.endsWith('.deb') ? 'usr/bin/descent-lab' : 'descent-lab');
  }

  /** The numbers of the notebook to the last bit, and a slip answered in one sentence. */
  async function computesAndRefuses(executable: string, folder: string): Promise<void> {
    const userData = path.join(folder, 'data');
    const numbers = path.join(folder, 'run.csv');
    const made = await runPacked(executable, [...options, '--export', numbers], { userData });
    expect(made).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const rows = (await readFile(numbers, 'utf8')).trim().split(/\r?\n/).slice(1);
    expect(rows.map((row) => row.split(',').slice(1).map(Number))).toEqual(lr10.rows.slice(0, 13));

    const { code, stdout, stderr } = await runPacked(executable, ['--lr', 'fast'], { userData });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\.\n$/);

    const help = await runPacked(executable, ['--help'], { userData });
    expect(help.stdout).toContain('\n\ndescent-lab --lr 10');
  }

  test('the tar.gz computes, refuses and draws', async ({ packed, elsewhere }) => {
    const archive = packed.files.find((file) => file.endsWith('.tar.gz'))!;
    const executable = await unpack(archive, elsewhere);
    await computesAndRefuses(executable, elsewhere);

    const picture = path.join(elsewhere, 'run.png');
    const userData = path.join(elsewhere, 'data');
    const drawn = await runPacked(executable, [...options, '--snapshot', picture], { userData });
    expect(drawn).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const { width, height, data } = PNG.sync.read(await readFile(picture));
    expect([width, height]).toEqual([1280, 800]);
    // An empty window has a dozen.
    expect(new Set(data.toString('latin1').match(/[^]{4}/g)).size).toBeGreaterThan(300);
  });

  test('the .deb computes and refuses by its command', async ({ packed, elsewhere }) => {
    const archive = packed.files.find((file) => file.endsWith('.deb'));
    test.skip(archive === undefined, 'there is no dpkg-deb');
    await computesAndRefuses(await unpack(archive!, elsewhere), elsewhere);
  });
});

test('a double click on a list opens it, and the window says what became of the run', async ({
  packed,
  elsewhere,
}) => {
  const list = path.join(elsewhere, '1반 수업.descent');
  const session = { format: 'descent-lab', version: 2, language: 'en', lr: 10, steps: 12 };
  await writeFile(list, JSON.stringify(session));
  // A file manager gives the path and nothing else.
  await openPacked(packed.executable, [list], path.join(elsewhere, 'data'), async (page) => {
    await expect(page.locator('[data-name="Outcome"]')).toContainText('Diverged');
    await expect(page.locator('[data-name="Learning rate value"]')).toHaveValue('10');
    await expect(page.locator('[data-name="Surface"]')).toBeVisible();
    expect(await page.evaluate(() => location.href)).toMatch(/^app:\/\/lab\//);
  });
});

test('the checksums are those of the files', async ({ packed }) => {
  test.skip(process.platform !== 'linux', 'sha256sum is a program of Linux');
  const sums = packed.files.find((file) => file.endsWith('SHA256SUMS'))!;
  const { code, stdout } = await run('sha256sum', ['--check', sums], { cwd: path.dirname(sums) });
  expect(code).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(packed.files.length - 1);
  expect(packed.files.map((file) => path.basename(file))).toContain(
    `descent-lab-${manifest.version}-linux-${process.arch}.tar.gz`,
  );
});
