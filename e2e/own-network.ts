// A network of a program's own, in which every address is this machine, and all that goes out of
// any process is counted. It takes Linux, root and the programs `unshare` and `ip`.

import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../scripts/run.mjs';

/** A mount of the script's own too, so that names are asked of this machine. */
const UNSHARE = ['--net', '--mount', 'sh', '-euc'];

/** What the script does first. `$0` is a file for the place of /etc/resolv.conf. */
const PREPARE = `
ip link set lo up
ip route add local default dev lo
mount --bind "$0" /etc/resolv.conf`;

/** `$1` is for how many seconds the rest runs at most; it is asked to end then. */
const RUN_AND_COUNT = `
seconds="$1"; shift
timeout --signal=TERM --kill-after=20 "$seconds" "$@" >&2 || true
cat /proc/net/snmp`;

/** Whether such a network can be made here. */
export const hasOwnNetwork = (): boolean =>
  process.platform === 'linux' &&
  spawnSync('unshare', [...UNSHARE, `${PREPARE}\ncommand -v timeout`, '/dev/null']).status === 0;

export interface Sent {
  /** Connections begun. */
  readonly tcp: number;
  /** Datagrams sent; those of DNS are among them. */
  readonly udp: number;
}

/** What `command` and everything it starts send within `seconds`. */
export async function sentBy(
  command: readonly string[],
  seconds: number,
  env: NodeJS.ProcessEnv,
): Promise<Sent> {
  const folder = await mkdtemp(path.join(tmpdir(), 'descent-lab-network-'));
  const names = path.join(folder, 'resolv.conf');
  await writeFile(names, 'nameserver 127.0.0.1\n');
  const args = [...UNSHARE, PREPARE + RUN_AND_COUNT, names, `${seconds}`, ...command];
  const { code, stdout, stderr } = await run('unshare', args, { env, seconds: seconds + 30 });
  await rm(folder, { recursive: true });
  if (code !== 0) throw new Error(stderr);
  return {
    tcp: counter(stdout, 'Tcp', 'ActiveOpens'),
    udp: counter(stdout, 'Udp', 'OutDatagrams'),
  };
}

/** A line of names, then a line of values; both begin with the protocol. */
function counter(text: string, protocol: string, name: string): number {
  const [names = [], values = []] = text
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([first]) => first === `${protocol}:`);
  return Number(values[names.indexOf(name)]);
}
