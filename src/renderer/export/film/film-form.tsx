// The form of a film: what moves in it, how fast, how large, and in which kind of file.

import './film-form.css';
import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { exportViews } from '../../../shared/export/kinds';
import { useLab } from '../../panel/lab-context';
import { CaptionField } from '../caption-field';
import { ThemeChoice, ViewChoice } from '../look-choices';
import { MakeButtons } from '../make-buttons';
import { OneOf } from '../one-of';
import { PicturePreview } from '../picture/picture-preview';
import { provenCodec } from './codecs';
import { captionAt, filmCaption } from './film-caption';
import {
  filmKinds,
  filmLook,
  filmRates,
  filmSizes,
  firstChoices,
  fittingRate,
  orbitSeconds,
  subjectsOf,
  type FilmChoices,
  type FilmKind,
  type FilmSize,
} from './film-choices';
import { FilmFacts } from './film-facts';
import { filmMaker } from './film-maker';
import { RunCutFields } from './run-cut-fields';

const SIZES = Object.keys(filmSizes) as FilmSize[];

export function FilmForm() {
  const { lab } = useLab();
  const { film: t } = lab.texts.value.export;
  /** null until they have proved themselves. */
  const kinds = useSignal<readonly FilmKind[] | null>(null);
  const choices = useSignal<FilmChoices>({
    ...firstChoices(lab, 'gif'),
    caption: filmCaption(lab),
  });
  const set = (patch: Partial<FilmChoices>) => {
    choices.value = { ...choices.peek(), ...patch };
  };
  const chooseKind = (kind: FilmKind) => set({ kind, fps: fittingRate(kind) });
  useEffect(() => {
    let gone = false;
    const prove = async (): Promise<void> => {
      const proved = await kindsHere();
      if (gone) return;
      kinds.value = proved;
      chooseKind(proved[0] ?? 'gif');
    };
    void prove();
    return () => {
      gone = true;
    };
  }, []);

  const { subject, kind, size, fps, view, seconds, caption, theme } = choices.value;
  const isReady = kinds.value !== null;
  const look = useComputed(() =>
    filmLook(lab, choices.value, captionAt(lab, choices.value.caption, lab.whole.value)),
  ).value;
  return (
    <>
      <PicturePreview look={look} />
      <div class="film-choices">
        <OneOf
          name={t.subject}
          value={subject}
          choices={subjectsOf(lab)}
          words={(id) => t.subjects[id]}
          choose={(subject) => set({ subject })}
        />
        {subject === 'run' && <RunCutFields choices={choices.value} set={set} />}
        {subject === 'orbit' && (
          <OneOf
            name={t.seconds}
            value={seconds}
            choices={orbitSeconds}
            words={t.inSeconds}
            choose={(seconds) => set({ seconds })}
          />
        )}
        <OneOf
          name={t.kind}
          value={kind}
          choices={kinds.value ?? []}
          words={(id) => t.kinds[id]}
          choose={chooseKind}
        />
        <OneOf
          name={t.size}
          value={size}
          choices={SIZES}
          words={(id) => t.sizes[id]}
          choose={(size) => set({ size })}
        />
        <OneOf
          name={t.fps}
          value={fps}
          choices={filmRates}
          words={String}
          choose={(fps) => set({ fps })}
        />
        {subject !== 'orbit' && (
          <ViewChoice value={view} choices={exportViews} choose={(view) => set({ view })} />
        )}
        <ThemeChoice value={theme} choose={(theme) => set({ theme })} />
      </div>
      <CaptionField caption={caption} set={(caption) => set({ caption })} />
      {isReady && <FilmFacts choices={choices.value} />}
      {kinds.value?.includes('mp4') === false && <p class="soft">{t.noMp4}</p>}
      <MakeButtons make={filmMaker(lab, choices.value)} disabled={!isReady} />
    </>
  );
}

/** In their order: the one that most programs play comes first. */
async function kindsHere(): Promise<FilmKind[]> {
  const size = { ...filmSizes.hd, fps: 30 };
  const proved = await Promise.all(
    filmKinds.map(async (kind) => kind === 'gif' || (await provenCodec(kind, size)) !== null),
  );
  return filmKinds.filter((_, k) => proved[k]);
}
