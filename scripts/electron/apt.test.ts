import { expect, test, vi } from 'vitest';
import { apt, oneAfterAnother } from './apt.mjs';

const LISTS = 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7202 (apt-get)';
const PACKAGES =
  'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?';

const answers = (...given: string[]) =>
  vi.fn(async () => {
    const stderr = given.shift() ?? '';
    return { code: stderr === '' ? 0 : 100, stderr };
  });

test('it waits for the lock of another program, and then does what was asked', async () => {
  const command = answers(LISTS, LISTS, PACKAGES, '');
  expect(await apt(['update'], command, 1)).toBe(true);
  expect(command.mock.calls).toEqual(Array.from({ length: 4 }, () => [['update']]));
});

test('it tries once where something else is wrong, and says what', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const command = answers('E: Unable to locate package xvfb');
  expect(await apt(['install', 'xvfb'], command, 1)).toBe(false);
  expect(command).toHaveBeenCalledOnce();
  expect(said).toHaveBeenCalledWith('E: Unable to locate package xvfb');
  said.mockRestore();
});

test('installations go one after the other, the same one once, and one that fails keeps back no other', async () => {
  const done: string[] = [];
  let running = 0;
  const needs = (name: string) => async () => !done.includes(name);
  const install = (name: string) => async () => {
    expect(++running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running--;
    done.push(name);
  };
  const failing = oneAfterAnother(needs('none'), async () => {
    throw new Error('no such package');
  });
  const others = ['xvfb', 'xvfb', 'libnss3'].map((name) =>
    oneAfterAnother(needs(name), install(name)),
  );
  await expect(failing).rejects.toThrow('no such package');
  await Promise.all(others);
  expect(done).toEqual(['xvfb', 'libnss3']);
});
