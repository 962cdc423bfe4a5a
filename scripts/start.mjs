// `npm start`: installs, builds and finds what is missing, then opens the app. Where a Linux has no
// display it draws the picture on a virtual one and prints the run's table instead.
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { displayAnswers, hasDisplay, startDisplay } from './electron/display.mjs';
import { electronLaunch } from './electron/launch.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, projectFolder } from './project.mjs';
import { run } from './run.mjs';
import { runCommand, say } from './say.mjs';
import { splitFlags } from './start-flags.mjs';

const PICTURE_SECONDS = 120;
const flags = process.argv.slice(2);
// Names of files are meant from where the command was typed; npm itself moves to the project.
const cwd = process.env.INIT_CWD ?? projectFolder;

await runCommand(async () => {
  await ensureInstalled();
  // For a text no display is needed.
  if (splitFlags(flags).help) return openWindow();
  if (!hasDisplay(process.env, process.platform)) return drawPicture();
  if (await displayAnswers(process.env)) return openWindow();
  say({
    en: `Nothing answers at DISPLAY “${process.env.DISPLAY}”.`,
    ko: `DISPLAY에 적힌 “${process.env.DISPLAY}”에서 응답이 없습니다.`,
  });
  return drawPicture();
});

async function openWindow() {
  await ensureBuilt('app');
  const { executablePath, args } = await electronLaunch();
  const { code } = await run(executablePath, [...args, ...flags], { cwd, output: 'show' });
  if (code > 128 && process.platform !== 'win32') {
    say({
      en: `The lab was ended by a signal (${code - 128}). If that happens at every start, its display or its graphics driver is to blame.`,
      ko: `실험실이 신호 ${code - 128}번으로 끝났습니다. 시작할 때마다 그렇다면 디스플레이나 그래픽 드라이버를 확인해 주십시오.`,
    });
  }
  return code;
}

async function drawPicture() {
  const split = splitFlags(flags);
  // The same run, first as numbers: a wrong option is refused before anything slow begins.
  await ensureBuilt('cli');
  const table = await run(
    process.execPath,
    [inProject('out', 'cli', 'index.js'), '--format', 'table', ...split.run],
    { cwd },
  );
  if (table.code !== 0) {
    process.stderr.write(table.stderr);
    return table.code;
  }

  const picture = split.snapshot ?? inProject('descent-lab.png');
  const fromHere = path.relative(cwd, path.resolve(cwd, picture));
  const shown = fromHere.startsWith('..') ? picture : fromHere;
  say({
    en: `There is no display: drawing ${shown} on a virtual one. The run as a table:`,
    ko: `디스플레이가 없어 가상 디스플레이에서 ${shown} 그림을 만듭니다. 실행 결과는 다음 표와 같습니다.`,
  });
  await ensureBuilt('app');
  const { executablePath, args } = await electronLaunch();
  const { display, stop } = await startDisplay();
  try {
    const chosen = split.snapshot === undefined ? ['--snapshot', picture] : [];
    const drawn = await run(executablePath, [...args, ...flags, ...chosen], {
      cwd,
      env: { ...process.env, DISPLAY: display },
      seconds: PICTURE_SECONDS,
    });
    if (drawn.late) {
      say({
        en: `The picture was not finished within ${PICTURE_SECONDS} s.`,
        ko: `${PICTURE_SECONDS}초 안에 그림을 완성하지 못했습니다.`,
      });
    }
    if (drawn.code !== 0) {
      process.stderr.write(drawn.stderr);
      return drawn.code;
    }
  } finally {
    stop();
  }
  process.stdout.write(table.stdout);
  return 0;
}
