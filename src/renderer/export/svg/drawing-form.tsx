// The form of a drawing: what it shows, how large, on what, how its letters are kept.

import '../../controls/segmented.css';
import { useComputed, useSignal } from '@preact/signals';
import { useLab } from '../../panel/lab-context';
import { captionOf } from '../caption';
import { CaptionField } from '../caption-field';
import { MakeButtons } from '../make-buttons';
import { OneOf } from '../one-of';
import { pictureMaker } from '../picture/make-picture';
import { lookOf, type PictureChoices } from '../picture/picture-choices';
import { PicturePreview } from '../picture/picture-preview';
import { pictureSizes } from '../picture/picture-sizes';
import { naturalSize } from './natural-size';
import { drawingMaker } from './make-drawing';

const views = ['field', 'chart', 'figure'] as const;
/** Of the surface, which has only pixels. */
const SHARPNESS = 2;

export function DrawingForm() {
  const { lab } = useLab();
  const texts = lab.texts.value;
  const { export: t } = texts;
  const { picture: words, drawing } = t;
  const choices = useSignal<PictureChoices>({
    view: 'field',
    size: naturalSize('field'),
    scale: SHARPNESS,
    theme: lab.theme.peek(),
    background: 'paper',
    caption: captionOf(lab),
  });
  const outlines = useSignal(false);
  const set = (patch: Partial<PictureChoices>) => {
    choices.value = { ...choices.peek(), ...patch };
  };
  const look = useComputed(() => lookOf(lab, choices.value)).value;
  const { view, size, theme, background, caption } = choices.value;
  const isSurface = view === 'figure' && lab.session.value.figure === 'surface';
  const make = isSurface ? pictureMaker(lab, look) : drawingMaker(lab, look, outlines.value);
  return (
    <>
      <PicturePreview look={look} />
      {isSurface && <p role="note">{drawing.surface}</p>}
      <div class="picture-choices">
        <OneOf
          name={words.view}
          value={view}
          choices={views}
          words={(id) => words.views[id]}
          choose={(view) => set({ view, size: naturalSize(view) })}
        />
        <OneOf
          name={words.size}
          value={size}
          choices={pictureSizes}
          words={(id) => words.sizes[id]}
          choose={(size) => set({ size })}
        />
        <OneOf
          name={texts.names.theme}
          value={theme}
          choices={['light', 'dark'] as const}
          words={(id) => texts.controls[id]}
          choose={(theme) => set({ theme })}
        />
        <OneOf
          name={words.background}
          value={background}
          choices={['paper', 'transparent'] as const}
          words={(id) => words.backgrounds[id]}
          choose={(background) => set({ background })}
        />
        {!isSurface && (
          <OneOf
            name={drawing.letters}
            value={outlines.value ? 'outlines' : 'text'}
            choices={['text', 'outlines'] as const}
            words={(id) => drawing.lettersAs[id]}
            choose={(id) => (outlines.value = id === 'outlines')}
          />
        )}
      </div>
      {!isSurface && <p class="soft">{outlines.value ? drawing.asOutlines : drawing.asText}</p>}
      <CaptionField caption={caption} set={(caption) => set({ caption })} />
      <MakeButtons make={make} />
    </>
  );
}
