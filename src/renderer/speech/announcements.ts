// When something is said aloud: a step, the end of a play, another frame, a lesson.

import { effect, untracked } from '@preact/signals-core';
import { outcomeTitle } from '../../i18n/verdict';
import { spokenText } from '../lessons/spoken-text';
import { Announcer } from './announcer';
import type { Lab } from '../model/lab';
import { isCovered } from '../model/looks';
import { shownRuns } from '../model/lab-runs';
import { judgement, reasonSentence, winnerSentence } from '../model/race/result';
import { setUpTitle } from '../model/set-up-titles';
import type { Lessons } from '../lessons/open-lesson';
import { runNews, type HeardRuns } from './run-news';
import { setUpNews, type HeardSetUps } from './set-up-news';
import { endSentence, frameSentence, lessonSentence, stepSentence, type Place } from './speech';

/** After a lesson has set up the lab, ms: what moves on its own is no news beside its question. */
const SETTLING = 1000;

/** The step shown; null before a run. */
export function placeOf(lab: Lab): Place | null {
  const trajectory = lab.results.run.value?.trajectory;
  if (!trajectory || trajectory.length === 0) return null;
  const step = lab.whole.value;
  return { step, x: Array.from(trajectory.point(step)), f: trajectory.f(step) };
}

const heardRuns = ({ runs, runNames, session }: Lab): HeardRuns => ({
  runs: runs.value.map(({ style, run }) => ({
    style,
    name: runNames.value.get(style) ?? '',
    shown: !run.hidden,
  })),
  active: session.value.style,
});

export function announce(lab: Lab, lessons: Lessons): Announcer {
  const announcer = new Announcer();
  const { playback, results } = lab;
  const speech = () => lab.texts.peek().speech;
  let settled = 0;
  const isSettling = () => Date.now() < settled;

  let step = playback.whole.peek();
  let wasPlaying = false;
  /** The last step is shown just after the play has stopped: both are one piece of news. */
  let ended = false;
  effect(() => {
    const playing = playback.playing.value;
    const moved = playback.whole.value !== step;
    step = playback.whole.value;
    if (wasPlaying && !playing) {
      ended = true;
      queueMicrotask(() => (ended = false));
    }
    wasPlaying = playing;
    if (isSettling() || (!moved && !ended) || isCovered(lab.looks, 'path')) return;
    // The slider says its own value.
    if (moved && !ended && document.activeElement?.matches('[data-name="Step"]')) return;
    const run = results.run.peek();
    const place = untracked(() => placeOf(lab));
    if (!run || !place) return;
    const verdict = place.step === run.total - 1 ? run.outcome : null;
    const t = lab.texts.peek();
    announcer.say(
      'step',
      ended && verdict ? endSentence(t, place, outcomeTitle(t, verdict)) : stepSentence(t, place),
      playing,
    );
  });

  let width: number | null = null;
  let subject = '';
  effect(() => {
    const { frame } = lab.viewport.scale.target.value;
    const { key } = lab.subject.value;
    const now = Number((frame.x0[1] - frame.x0[0]).toPrecision(3));
    const news =
      width !== null && now !== width && key === subject && !lab.viewport.scale.symlog.value;
    width = now;
    subject = key;
    if (!news || isSettling() || isCovered(lab.looks, 'path')) return;
    const quick = playback.playing.peek() || lab.viewport.scale.zoomed.peek();
    announcer.say('frame', frameSentence(speech(), now), quick);
  });

  let list = untracked(() => heardRuns(lab));
  effect(() => {
    const now = heardRuns(lab);
    const before = list;
    list = now;
    // A lesson that sets up its runs says what there is to do.
    if (isSettling()) return;
    const news = runNews(lab.texts.peek().runs, before, now, lab.looks.pointedRun.peek());
    if (news !== '') announcer.say('runs', news);
  });

  let open: string | null = null;
  let at: string | null = null;
  effect(() => {
    const lesson = lessons.lesson.value;
    const here = lessons.step.value;
    const opened = (lesson?.id ?? null) !== open;
    const news = opened || (here?.id ?? null) !== at;
    open = lesson?.id ?? null;
    at = here?.id ?? null;
    if (!lesson || !here || !news) return;
    const language = lab.language.peek();
    const { prediction, task, title } = here.texts[language];
    settled = Date.now() + SETTLING;
    announcer.forget('step');
    announcer.forget('frame');
    const place = {
      number: lessons.catalogue.indexOf(lesson) + 1 || null,
      title: lesson.texts[language].title,
      step: lessons.index + 1,
      steps: lesson.steps.length,
      ask: spokenText(prediction?.question ?? task ?? title, language),
    };
    announcer.say('lesson', lessonSentence(speech(), place, opened));
  });
  announceSetUps(lab, announcer);
  announceRace(lab, announcer);
  let refused = lessons.refused.peek();
  effect(() => {
    if (lessons.refused.value === refused) return;
    refused = lessons.refused.value;
    announcer.say('lesson', lab.texts.peek().lesson.predictFirst);
  });
  return announcer;
}

/** What happens to the list of set-ups, and which of them is opened, with what it locks. */
function announceSetUps(lab: Lab, announcer: Announcer): void {
  const heard = (): HeardSetUps =>
    lab.setUps.list.value.map(({ id, session }, place) => ({
      id,
      title: setUpTitle(lab.texts.peek(), session, place),
    }));
  let list = untracked(heard);
  let open = lab.setUps.open.peek();
  let locked = lab.session.peek().locked;
  effect(() => {
    const before = list;
    list = heard();
    const t = lab.texts.peek();
    const news = [setUpNews(t.setUps, before, list)];
    const now = lab.setUps.open.value;
    const place = list.findIndex(({ id }) => id === now);
    const opened = list[place];
    if (now !== open && opened && before.some(({ id }) => id === now)) {
      news.push(t.setUps.said.opened(opened.title, place + 1, list.length));
    }
    open = now;
    const locks = lab.session.value.locked;
    if (locks !== locked && locks.join() !== locked.join()) {
      const names = locks.map((id) => t.controlWords[id]).join(', ');
      news.push(locks.length > 0 ? `${t.setUps.lockedNow(names)}.` : t.setUps.said.unlocked);
    }
    locked = locks;
    const text = news.filter((one) => one !== '').join(' ');
    if (text !== '') announcer.say('setUps', text);
  });
}

/** Who arrives, as it happens; at the end who was first, and why. */
function announceRace(lab: Lab, announcer: Announcer): void {
  let heard = 0;
  let racing = false;
  effect(() => {
    const { value: stage } = lab.race.stage;
    const here = lab.arrivals.value;
    const news = racing || stage === 'running' ? here.slice(heard) : [];
    const over = racing && stage === 'over';
    racing = stage === 'running';
    heard = here.length;
    const t = lab.texts.peek();
    const names = lab.runNames.peek();
    const said = news.map(({ style, order, step }) =>
      t.race.arrives(order, names.get(style) ?? '', step),
    );
    if (over) said.push(...untracked(() => raceSentences(lab)));
    if (said.length > 0) announcer.say('race', said.join(' '));
  });
}

function raceSentences(lab: Lab): readonly string[] {
  const t = lab.texts.value;
  const runs = shownRuns(lab.runs.value);
  const names = lab.runNames.value;
  const prediction = lab.race.prediction.value;
  const right = lab.race.right.value;
  const judged =
    prediction === null || right === null ? [] : [judgement(t, prediction, right, names)];
  return [winnerSentence(t, runs, names), ...judged, reasonSentence(t, runs, names)];
}
