// The workflows call only what is there, in versions that nobody can change under us.
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from '../pages.fixture';
import { inProject } from '../project.mjs';
import { stages } from '../stages.mjs';

interface Job {
  steps?: { uses?: string; run?: string; with?: Record<string, string | boolean> }[];
  /** Another workflow, in place of steps. */
  uses?: string;
  'timeout-minutes'?: number;
  strategy?: { matrix: Record<string, unknown> };
}

const textOf = (name: string): string => read(`.github/workflows/${name}`);
const parsed = (name: string): { permissions: unknown; jobs: Record<string, Job> } =>
  parse(textOf(name));
const { scripts } = JSON.parse(read('package.json'));

describe.each(readdirSync(inProject('.github', 'workflows')))('%s', (name) => {
  const workflow = parsed(name);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);
  const commands = steps.flatMap(({ run }) => run?.split('\n') ?? []);

  test('may read the project and nothing else, unless a job asks for more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.filter((job) => (job.uses ?? job['timeout-minutes']) === undefined)).toEqual([]);
  });

  test('uses actions by their commit, with the version for people beside it, and keeps no key', () => {
    const lines = textOf(name)
      .split('\n')
      .filter((line) => /uses: (?!\.\/)/.test(line));
    expect(lines.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of lines) {
      expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('calls commands that are there', () => {
    for (const command of commands) {
      const [, script] = /\bnpm run (?:-s )?([\w:]+)/.exec(command) ?? [];
      if (script !== undefined) expect(scripts).toHaveProperty(script);
      if (/\bnpm test\b/.test(command)) expect(scripts).toHaveProperty('test');
      const files = command.match(/(?<![\w/])(?:\.\/)?scripts\/[\w/.-]+\.mjs/g) ?? [];
      for (const file of files) expect(existsSync(inProject(file)), file).toBe(true);
      const [, named] = /scripts\/test\.mjs ([\w ]+)/.exec(command) ?? [];
      for (const stage of named?.split(' ') ?? []) expect(stages).toHaveProperty(stage);
    }
  });
});

test('the checks run on three systems, and in the oldest Electron too', () => {
  const { matrix } = parsed('ci.yml').jobs.test.strategy!;
  const systems = [/^ubuntu-/, /^windows-/, /^macos-/];
  expect(matrix.os).toEqual(systems.map((system) => expect.stringMatching(system)));
  expect(JSON.stringify(matrix.include)).toContain('"electron":"oldest"');
});

test('a release holds every kind of package, of both processors, and their checksums', () => {
  const { jobs } = parsed('release.yml');
  const { matrix } = jobs.package.strategy!;
  expect(matrix.arch).toEqual(['x64', 'arm64']);
  const paths = Object.values(jobs)
    .flatMap((job) => job.steps ?? [])
    .flatMap((step) => String(step.with?.path ?? '').split('\n'));
  const kinds = 'tar.gz deb zip msi exe dmg'.split(' ').map((kind) => `dist/*.${kind}`);
  const others = ['dist/*-web.zip', 'dist/descent-lab.html', 'dist/LICENSES.txt'];
  expect(paths).toEqual(expect.arrayContaining([...kinds, ...others]));
  expect(textOf('release.yml')).toContain('> SHA256SUMS');
});
