// Finds who else can do the work here: compiles the C peers on the spot and looks for numpy.
import path from 'node:path';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

/** @typedef {import('../bench/works.mjs').Peer} Peer */
/** @typedef {readonly [string, ...string[]]} Command */
/** @typedef {{ command: Command, absent?: undefined } | { command?: undefined, absent: string }} Found */
/** @typedef {(peer: Peer) => Promise<Found>} CommandOf */

/**
 * @param {string} folder  where the compiled peers go
 * @returns {Promise<CommandOf>} the command that runs a peer, or what is missing for it
 */
export async function preparePeers(folder) {
  const gcc = (await run('gcc', ['--version'])).code === 0;
  const numpy = (await run('python3', ['-c', 'import numpy'])).code === 0;
  const peers = inProject('bench', 'peers');
  /** @type {Map<string, Promise<string>>} */
  const compiled = new Map();

  /** @param {string} file */
  const compile = async (file) => {
    const program = path.join(folder, path.basename(file, '.c'));
    const { code, stderr } = await run('gcc', [
      '-O3',
      '-o',
      program,
      path.join(peers, file),
      '-lm',
    ]);
    if (code !== 0) throw new Error(`gcc could not compile ${file}:\n${stderr}`);
    return program;
  };

  return async ([kind, file, ...words]) => {
    switch (kind) {
      case 'node':
        return {
          command: [process.execPath, inProject('out', 'bench', 'index.js'), file, ...words],
        };
      case 'c': {
        if (!gcc) return { absent: 'gcc' };
        const program = compiled.get(file) ?? compile(file);
        compiled.set(file, program);
        return { command: [await program, ...words] };
      }
      case 'python':
        if (!numpy) return { absent: 'python3-numpy' };
        return { command: ['python3', path.join(peers, file), ...words] };
    }
  };
}
