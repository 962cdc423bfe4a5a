// Who arrives first? A press on a run, or on “None arrives”, is the prediction, and lets them run.

import { useEffect, useRef } from 'preact/hooks';
import { shownRuns } from '../model/lab-runs';
import { useLab } from '../panel/lab-context';
import { RunSwatch } from '../drawing/run-marks/run-swatch';

export function RaceQuestion() {
  const { lab } = useLab();
  const { race, runNames } = lab;
  const { race: t } = lab.texts.value;
  const choices = useRef<HTMLDivElement>(null);
  const refused = race.refused.value;
  const opened = useRef(refused);
  // Asked, and asked again of whoever wants to run on before.
  useEffect(() => choices.current?.querySelector('button')?.focus(), [refused]);
  return (
    <div class="race-asked">
      <b id="race-question">{t.question}</b>
      <div class="race-choices" role="group" aria-labelledby="race-question" ref={choices}>
        {shownRuns(lab.runs.value).map(({ style }) => (
          <button key={style} type="button" onClick={() => race.predict(style)}>
            <RunSwatch style={style} />
            {runNames.value.get(style)}
          </button>
        ))}
        <button type="button" onClick={() => race.predict('none')}>
          {t.nobody}
        </button>
      </div>
      <button type="button" class="quiet" onClick={() => race.start()}>
        {t.skip}
      </button>
      {refused !== opened.current && <p class="predict-first">{t.predictFirst}</p>}
    </div>
  );
}
