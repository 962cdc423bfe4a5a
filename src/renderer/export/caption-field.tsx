// The caption of a picture or a film, to be rewritten or left out.

import { useLab } from '../panel/lab-context';
import { bounds } from '../../shared/bounds';
import { typedText } from '../panel/typed-text';

interface Props {
  readonly caption: string;
  readonly set: (caption: string) => void;
}

export function CaptionField({ caption, set }: Props) {
  const { export: t } = useLab().lab.texts.value;
  return (
    <label class="caption-field" title={t.captionHint}>
      <span>{t.captionLabel}</span>
      <textarea
        value={caption}
        onInput={(event) =>
          set(typedText(event.currentTarget, bounds.caption).replaceAll(/\s+/g, ' '))
        }
      />
    </label>
  );
}
