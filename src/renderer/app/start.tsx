// Starts the window, whatever it stands on: asks what to begin with, makes the lab, draws the panels.

import './layers.css';
import '@fontsource/jetbrains-mono/latin-400.css';
import '@fontsource/jetbrains-mono/latin-600.css';
import 'pretendard/dist/web/variable/pretendardvariable.css';
import './letters.css';
import './tokens.css';
import './base.css';
import './layout.css';
import './forced-colors.css';
import './layout-lab.css';
import './layout-essentials.css';
import './layout-learn.css';
import './layout-present.css';
import './layout-compact.css';
import './layout-tall.css';
import './layout-low.css';
import './touch.css';
import './print.css';
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import type { Ports } from './ports';
import { languages } from '../../shared/languages';
import { chooseSheet, freshSheet } from '../export/sheet/sheet-choices';
import { ordinaryPatience } from '../../shared/patience';
import { defaultSettings } from '../../shared/settings/settings';
import { noSetUps } from '../../shared/set-ups/kept-set-ups';
import { lessons } from '../lessons';
import { App } from './app';
import { LabContext } from '../panel/lab-context';
import { firstRun, isDrawn } from './first-run';
import { makeForCommand } from './make-for-command';
import { watchSettled } from './settled';
import { prepareSnapshot } from './snapshot';
import { keepPageStanding } from './standing-page';
import { tellLeftOut } from './tell-left-out';
import { tellUpkeep } from './tell-upkeep';
import { announce } from '../speech/announcements';
import { listenToRun } from '../sound/sound';
import { createScreen } from '../arrangement/screen';
import { setUpActions } from '../commands/set-up-actions';
import { createCommands } from '../commands/commands';
import { listenToKeys } from '../commands/keys';
import { FormulaDraft } from '../model/formula-draft';
import { WindowLoop } from '../model/frame-loop';
import { createLab } from '../model/lab';
import { ExportJob } from '../model/export/export-job';
import { LessonDraft } from '../lessons/draft/lesson-draft';
import { Lessons } from '../lessons/open-lesson';
import { openLessonFile } from '../lessons/open-lesson-file';
import { OwnLessons } from '../lessons/own-lessons';
import { Opening } from '../model/files/open-text';
import { saveSetUps } from '../model/files/save-set-ups';
import { leave, tellUnsaved } from '../model/files/unsaved';
import { listenToPaste } from '../exchange/listen-to-paste';
import { Notices } from '../model/notices';
import { Standing } from '../model/standing';
import { noUpkeep } from '../model/upkeep';
import { fitOnPaper } from './paper';
import { copyViews } from '../export/picture/copy-views';
import { Progress } from '../lessons/progress';
import { tellOwnSteps } from '../lessons/tell-own-steps';
import { formulaProblem, withoutFormula } from '../model/stores/readable-session';
import { applyToDocument } from './document-effects';
import { GlossaryState } from '../model/glossary-state';
import { HelpState } from '../model/help-state';

export async function start(ports: Ports): Promise<void> {
  const life = new AbortController();
  const over = (end: () => void) => life.signal.addEventListener('abort', end);
  const { edition, core, shell, storage, emptyPage, remember, onAsked, upkeep = noUpkeep } = ports;
  const [answer, keptLessons] = await Promise.all([
    shell.request('boot', {}),
    shell.request('ownLessons', {}),
  ]);
  const boot = answer.ok
    ? answer.value
    : {
        session: null,
        language: languages[0],
        notice: null,
        snapshot: false,
        exporting: null,
        continued: true,
        setUps: noSetUps,
        settings: defaultSettings,
        leftOut: [],
        whole: false,
        patience: ordinaryPatience,
      };
  const notices = new Notices();
  if (!answer.ok) notices.fail(answer);
  else if (boot.notice) notices.tell(boot.notice);
  const problem = boot.session && (await formulaProblem(core, boot.session));
  if (problem) notices.refuse(problem);

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const systemDark = signal(dark.matches);
  dark.addEventListener('change', () => (systemDark.value = dark.matches), life);

  const loop = new WindowLoop();
  const lab = createLab({
    client: core,
    session: boot.session && problem ? withoutFormula(boot.session) : boot.session,
    // What was asked for is none of the list.
    setUps: boot.continued ? boot.setUps : { ...boot.setUps, open: null },
    settings: boot.settings,
    systemLanguage: boot.language,
    systemDark,
    loop,
  });
  lab.looks.set({ more: boot.whole || boot.settings.more });
  const formula = new FormulaDraft(lab, core);
  const progress = new Progress(storage);
  // What was asked for is an experiment of its own.
  if (!boot.continued) progress.comeBack();
  if (!keptLessons.ok) notices.fail(keptLessons);
  else if (keptLessons.value.notice) notices.refuse(keptLessons.value.notice);
  const ownLessons = new OwnLessons(keptLessons.ok ? keptLessons.value.lessons : [], {
    shell,
    notices,
    language: lab.language,
  });
  const draft = new LessonDraft(storage);
  let draws = () => {};
  const rendered = new Promise<void>((resolve) => (draws = resolve));
  const standing = new Standing(shell, () => rendered.then(() => isDrawn(lab)));
  const chapter = new Lessons(lab, progress, lessons, ownLessons.all);
  const kept = {
    unsaved: lab.setUps.unsaved,
    save: () => saveSetUps(lab, shell, notices),
  };
  const opening = new Opening({
    lab,
    core,
    shell,
    notices,
    standing,
    remember,
    closeLesson: () => chapter.close(),
    openLesson: (lesson) => openLessonFile({ lessons: chapter, ownLessons }, lesson),
    kept,
  });
  const exporting = new ExportJob(shell);
  const glossary = new GlossaryState();
  const help = new HelpState(shell);
  const screen = createScreen(lab, chapter, life.signal);
  const { keeping, stop } = applyToDocument(lab, screen, chapter, shell, notices, {
    standing: standing.now,
    patience: boot.patience,
  });
  over(stop);
  const starting = computed(() => !standing.now.value);
  const others = { starting, asking: lab.asking, ...keeping };
  const settled = watchSettled({ loop, others }, life.signal);
  const sources = {
    settled,
    edition,
    lab,
    notices,
    core,
    shell,
    opening,
    copyPicture: () => void copyViews(lab, exporting, notices),
    sound: listenToRun(lab),
    lessons: chapter,
    ownLessons,
    draft,
    help,
    glossary,
    upkeep,
  };
  const { commands, states } = createCommands(sources);
  // One that was open is no longer there, as after a trial.
  if (progress.all.peek().away && !chapter.lesson.peek()) chapter.open(null);
  // What it showed was left out.
  if (boot.session === null) chapter.show();
  tellOwnSteps(chapter, ownLessons, standing);
  over(
    listenToKeys(commands, edition, () => ({
      presenting: lab.looks.presenter.peek(),
      lesson: chapter.lesson.peek() !== null,
      setUps: lab.setUps.list.peek().length > 0,
    })),
  );
  const takeFile = () => opening.file(shell.request('takeFile', {}));
  const asked = {
    ...commands,
    takeFile,
    leave: () => void leave(kept, shell, notices),
    startAgain: () => {
      life.abort();
      chooseSheet(freshSheet);
      document.documentElement.dataset['busy'] = 'start';
      void start(ports);
    },
  };
  over(onAsked((what) => void asked[what]()));
  over(listenToPaste(opening, notices));
  over(tellUnsaved(kept, shell));
  over(tellUpkeep(upkeep, lab, notices));
  if (boot.leftOut.length > 0) {
    tellLeftOut(boot.leftOut, { lab, shell, notices, lessons: chapter, ownLessons, standing });
  }

  await firstRun(lab);
  over(keepPageStanding());
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html must hold #app.');
  over(fitOnPaper(root));
  over(() => render(null, root));
  over(lab.dispose);
  render(
    <LabContext.Provider
      value={{
        edition,
        lab,
        screen,
        commands,
        commandStates: states,
        notices,
        opening,
        exporting,
        emptyPage,
        formula,
        lessons: chapter,
        ownLessons,
        draft,
        progress,
        glossary,
        help,
        announcer: announce(lab, chapter),
        setUpActions: setUpActions(sources),
      }}
    >
      <App />
    </LabContext.Provider>,
    root,
  );
  // What waits to be opened belongs to the start.
  void takeFile().then(draws);
  void standing.settle();
  if (boot.exporting) void makeForCommand(lab, shell, boot.exporting, settled);
  if (boot.snapshot) void prepareSnapshot(lab, shell, settled);
}
