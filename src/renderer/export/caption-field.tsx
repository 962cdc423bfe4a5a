// The caption of a picture or a film, to be rewritten or left out.

import { useLab } from '../panel/lab-context';

interface Props {
  readonly caption: string;
  readonly set: (caption: string) => void;
}

const MAX_LENGTH = 400;

export function CaptionField({ caption, set }: Props) {
  const { export: t } = useLab().lab.texts.value;
  return (
    <label class="caption-field" title={t.captionHint}>
      <span>{t.captionLabel}</span>
      <textarea
        value={caption}
        maxLength={MAX_LENGTH}
        onInput={(event) => set(event.currentTarget.value.replaceAll(/\s+/g, ' '))}
      />
    </label>
  );
}
