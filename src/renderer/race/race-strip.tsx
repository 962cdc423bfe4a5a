// The race over the figures, for as long as there is one: its question, the count-in, who has arrived,
// and how it came out.

import './race-strip.css';
import { useEffect, useRef } from 'preact/hooks';
import type { RaceStage } from '../model/race/race';
import { judgement, reasonSentence, winnerSentence } from '../model/race/result';
import { shownRuns } from '../model/lab-runs';
import { commandTip } from '../panel/command-tip';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import { RunSwatch } from '../drawing/run-marks/run-swatch';
import { RaceQuestion } from './race-question';

const stages: Readonly<Record<Exclude<RaceStage, 'off'>, () => preact.JSX.Element>> = {
  asked: RaceQuestion,
  counting: CountIn,
  running: Running,
  over: Result,
};

export function RaceStrip() {
  const { lab } = useLab();
  const { race, texts } = lab;
  const stage = race.stage.value;
  const host = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const open = stage !== 'off';
  useEffect(() => {
    if (!open) return;
    opener.current = document.activeElement;
    return () => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, [open]);
  if (stage === 'off') return null;
  const Stage = stages[stage];
  return (
    <section
      class="race"
      ref={host}
      data-stage={stage}
      aria-label={texts.value.race.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        race.close();
      }}
    >
      <Stage />
      <button
        type="button"
        class="icon-only"
        aria-label={texts.value.race.close}
        title={texts.value.race.close}
        onClick={() => race.close()}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}

function CountIn() {
  const { lab } = useLab();
  const count = lab.race.count.value;
  return (
    <p class="race-count">
      <b>{count > 0 ? count : lab.texts.value.race.ready}</b>
    </p>
  );
}

/** Who has arrived, in their order. */
function Running() {
  const { lab } = useLab();
  const { race: t } = lab.texts.value;
  const here = lab.arrivals.value;
  if (here.length === 0) return <p class="race-said">{t.running}</p>;
  return (
    <ol class="race-places">
      {here.map(({ style, order, step }) => (
        <li key={style}>
          <RunSwatch style={style} />
          {t.place(order, lab.runNames.value.get(style) ?? '', step)}
        </li>
      ))}
    </ol>
  );
}

function Result() {
  const { lab, commands } = useLab();
  const texts = lab.texts.value;
  const names = lab.runNames.value;
  const runs = shownRuns(lab.runs.value);
  const right = lab.race.right.value;
  const prediction = lab.race.prediction.value;
  const reason = reasonSentence(texts, runs, names);
  return (
    <div class="race-result">
      <p>
        <b>{winnerSentence(texts, runs, names)}</b>
        {prediction !== null && right !== null && (
          <span class={`race-judged ${right ? 'right' : 'wrong'}`}>
            <span aria-hidden="true"> {right ? '✓' : '✗'} </span>
            {judgement(texts, prediction, right, names)}
          </span>
        )}
      </p>
      {reason !== '' && <p>{reason}</p>}
      <button type="button" title={commandTip(lab, 'race')} onClick={commands.race}>
        {texts.race.again}
      </button>
    </div>
  );
}
