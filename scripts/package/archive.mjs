// The folder as a tar.gz, which is unpacked anywhere and needs no rights.
import path from 'node:path';
import { run } from '../run.mjs';

/**
 * @param {string} folder
 * @param {string} file  its name is also that of the folder that comes out of it
 * @param {boolean} quick  for a look at it: larger, and made sooner
 */
export async function makeArchive(folder, file, quick) {
  const top = path.basename(file, '.tar.gz');
  const { code, stderr } = await run('tar', [
    // Whoever unpacks it owns it, and the order is that of the names.
    '--sort=name',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mode=go-w',
    `--transform=s,^\\.,${top},`,
    `--use-compress-program=gzip -n${quick ? 1 : 9}`,
    `--directory=${folder}`,
    `--file=${file}`,
    '--create',
    '.',
  ]);
  if (code !== 0) throw new Error(`tar could not pack ${folder}: ${stderr}`);
  return file;
}
