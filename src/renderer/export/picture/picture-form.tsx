// The form of a picture: what it shows, how large and how finely, on what, and what stands under it.

import './picture-form.css';
import '../../controls/segmented.css';
import { useComputed, useSignal } from '@preact/signals';
import { fill } from '../../../i18n/fill';
import { exportScales, exportViews } from '../../../shared/export/kinds';
import { useLab } from '../../panel/lab-context';
import { CaptionField } from '../caption-field';
import { BackgroundChoice, ThemeChoice, ViewChoice } from '../look-choices';
import { MakeButtons } from '../make-buttons';
import { OneOf } from '../one-of';
import { pictureMaker } from './make-picture';
import { lookOf, usualPicture, type PictureChoices } from './picture-choices';
import { PicturePreview } from './picture-preview';
import { pictureSizes } from './picture-sizes';

export function PictureForm() {
  const { lab } = useLab();
  const texts = lab.texts.value;
  const { export: t } = texts;
  const words = t.picture;
  const choices = useSignal(usualPicture(lab));
  const set = (patch: Partial<PictureChoices>) => {
    choices.value = { ...choices.peek(), ...patch };
  };
  const look = useComputed(() => lookOf(lab, choices.value)).value;
  const { view, size, scale, theme, background, caption } = choices.value;
  const make = pictureMaker(lab, look);
  return (
    <>
      <PicturePreview look={look} />
      <p class="picture-pixels soft">
        {fill(words.pixels, {
          width: Math.round(look.width * scale),
          height: Math.round(look.height * scale),
        })}
      </p>
      <div class="picture-choices">
        <ViewChoice value={view} choices={exportViews} choose={(view) => set({ view })} />
        <OneOf
          name={words.size}
          value={size}
          choices={pictureSizes}
          words={(id) => words.sizes[id]}
          choose={(size) => set({ size })}
        />
        <OneOf
          name={words.scale}
          value={scale}
          choices={exportScales}
          words={(id) => `${id}×`}
          choose={(scale) => set({ scale })}
        />
        <ThemeChoice value={theme} choose={(theme) => set({ theme })} />
        <BackgroundChoice value={background} choose={(background) => set({ background })} />
      </div>
      <CaptionField caption={caption} set={(caption) => set({ caption })} />
      <MakeButtons make={make} copy={make} />
    </>
  );
}
