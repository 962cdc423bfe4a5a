// `npm run bench`: the core against numpy, C and JavaScript written by hand, side by side in one
// run on this machine. Nothing here decides whether a test passes.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { takeTurns } from '../bench/compare.mjs';
import { summary } from '../bench/pairs.mjs';
import { preparePeers } from '../bench/prepare.mjs';
import { asLine, asRow, header } from '../bench/report.mjs';
import { works } from '../bench/works.mjs';
import { readArguments } from '../src/shared/options/arguments.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';
import { inLanguage, Refusal, runCommand } from './say.mjs';

const help = {
  en: `npm run bench -- [--json] [--only WORD]

Lets the core and its peers take turns at the same work, each in a process of its own, and prints
for each pair the median of the ratio of their processor times, ours / theirs: 0.5 is twice as fast
as the peer, 2 takes twice as long ("at least 300× faster" is a ratio of at most 0.0033). In the
table, two numbers in brackets are the quartiles of the ratio: half of the turns lie between them.
The ratio of memory is one of bytes.

--json       one JSON object a line: {"work","against","ratio","ours","theirs","unit"}; a peer that
             is not installed has null for ratio and theirs, and "absent" names what is missing
--only WORD  only works whose name contains the word
`,
  ko: `npm run bench -- [--json] [--only 낱말]

같은 일을 각자의 프로세스에서 번갈아 하게 하고, 걸린 프로세서 시간의 비(우리 / 상대)의 중앙값을
출력합니다. 0.5는 상대보다 두 배 빠르고, 2는 두 배 오래 걸린다는 뜻입니다("300배 이상 빠름"은 비가
0.0033 이하라는 말입니다). 표의 괄호 안 두 수는 비의 사분위수이며, 측정값의 절반이 그 사이에
들어갑니다. 메모리의 비는 바이트의 비입니다.

--json       한 줄에 JSON 하나: {"work","against","ratio","ours","theirs","unit"}. 설치되지 않은 상대는
             ratio와 theirs가 null이고, 없는 것은 "absent"에 적습니다
--only 낱말  이름에 그 낱말이 있는 일만
`,
};

/** @param {readonly string[]} args */
function readOptions(args) {
  const reading = readArguments('bench', args);
  if (reading.ok) return reading.texts;
  const { word } = reading.problem;
  throw new Refusal({
    en: `“${word}” is not an option of the bench; --help lists them.`,
    ko: `알 수 없는 옵션: “${word}”. --help로 목록을 볼 수 있습니다.`,
  });
}

/** @param {string[]} args */
async function main(args) {
  const options = readOptions(args);
  if (options.has('help')) {
    process.stdout.write(inLanguage(help, process.env));
    return;
  }
  const json = options.has('json');
  const only = options.get('only') ?? '';
  await ensureInstalled();
  await ensureBuilt('bench');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'descent-lab-bench-'));
  try {
    const commandOf = await preparePeers(folder);
    /** @param {import('../bench/report.mjs').Result} result */
    const print = (result) =>
      process.stdout.write(`${json ? asLine(result) : asRow(result, process.env)}\n`);
    if (!json) process.stdout.write(`${header(process.env)}\n`);
    for (const work of works.filter(({ name }) => name.includes(only))) {
      for (const result of await measure(work, commandOf)) print(result);
    }
    if (memoryWork.includes(only)) print(await memoryResult());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const memoryWork = 'memory of 1 000 000 steps';

/** What a step keeps in memory, against the five numbers of its row. */
async function memoryResult() {
  const { code, stdout, stderr } = await run(process.execPath, [
    '--expose-gc',
    inProject('out', 'bench', 'index.js'),
    'memory',
  ]);
  if (code !== 0) throw new Error(stderr);
  const [ours, theirs] = [Number(stdout), 5 * Float64Array.BYTES_PER_ELEMENT];
  const ratio = ours / theirs;
  const against = 'x0, x1, f, g0, g1';
  return { work: memoryWork, against, ratio, low: null, high: null, ours, theirs, unit: 'B/step' };
}

/**
 * @param {import('../bench/works.mjs').Work} work
 * @param {import('../bench/prepare.mjs').CommandOf} commandOf
 * @returns {Promise<import('../bench/report.mjs').Result[]>}
 */
async function measure({ name: work, ours, against, items, unit }, commandOf) {
  const peers = [];
  for (const [peer, words] of Object.entries(against)) {
    peers.push({ peer, ...(await commandOf(words)) });
  }
  const present = peers.flatMap(({ command }) => (command ? [command] : []));
  const own = (await commandOf(ours)).command;
  if (!own) throw new Error(`${work} has nobody to do it.`);
  // Where nobody else is there, our own time is still worth a line.
  const turns = await takeTurns(own, present.length > 0 ? present : [own]);

  const scale = 1e9 / items;
  let next = 0;
  return peers.map(({ peer, absent }) => {
    const { ratio, low, high, ours: mine, theirs } = summary(turns[absent ? 0 : next++]);
    const common = { work, against: peer, ours: mine * scale, unit };
    return absent
      ? { ...common, ratio: null, low: null, high: null, theirs: null, absent }
      : { ...common, ratio, low, high, theirs: theirs * scale };
  });
}

await runCommand(() => main(process.argv.slice(2)));
