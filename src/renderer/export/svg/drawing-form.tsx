// The form of a drawing: what it shows, how large, on what, how its letters are kept.

import '../../controls/segmented.css';
import { useComputed, useSignal } from '@preact/signals';
import { useLab } from '../../panel/lab-context';
import { captionOf } from '../caption';
import { CaptionField } from '../caption-field';
import { BackgroundChoice, ThemeChoice, ViewChoice } from '../look-choices';
import { MakeButtons } from '../make-buttons';
import { OneOf } from '../one-of';
import { pictureMaker } from '../picture/make-picture';
import { PicturePreview } from '../picture/picture-preview';
import { drawingLook, drawingShapes, naturalShape, type DrawingChoices } from './drawing-look';
import { drawingMaker } from './make-drawing';

const views = ['field', 'chart', 'figure'] as const;

export function DrawingForm() {
  const { lab } = useLab();
  const texts = lab.texts.value;
  const { export: t } = texts;
  const { picture: words, drawing } = t;
  const choices = useSignal<DrawingChoices>({
    view: 'field',
    shape: naturalShape('field'),
    theme: lab.theme.peek(),
    background: 'paper',
    caption: captionOf(lab),
  });
  const outlines = useSignal(false);
  const set = (patch: Partial<DrawingChoices>) => {
    choices.value = { ...choices.peek(), ...patch };
  };
  const look = useComputed(() => drawingLook(lab, choices.value)).value;
  const { view, shape, theme, background, caption } = choices.value;
  const isSurface = view === 'figure' && lab.session.value.figure === 'surface';
  const make = isSurface ? pictureMaker(lab, look) : drawingMaker(lab, look, outlines.value);
  return (
    <>
      <PicturePreview look={look} />
      {isSurface && <p role="note">{drawing.surface}</p>}
      <div class="picture-choices">
        <ViewChoice
          value={view}
          choices={views}
          choose={(view) => set({ view, shape: naturalShape(view) })}
        />
        <OneOf
          name={words.size}
          value={shape}
          choices={drawingShapes}
          words={(id) => drawing.shapes[id]}
          choose={(shape) => set({ shape })}
        />
        <ThemeChoice value={theme} choose={(theme) => set({ theme })} />
        <BackgroundChoice value={background} choose={(background) => set({ background })} />
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
