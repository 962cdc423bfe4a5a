// The picture of a sheet, with what it shows in words for those who do not see it.

import type { ComponentChildren } from 'preact';
import type { SheetFigure } from './sheet';

interface Props {
  readonly figure: SheetFigure | null;
  readonly caption: ComponentChildren;
}

export const FigurePlate = ({ figure, caption }: Props) =>
  figure && (
    <figure class="sheet-figure">
      {figure.source === null ? (
        <div class="sheet-blank" style={{ aspectRatio: String(1 / figure.ratio) }} />
      ) : (
        <img src={figure.source} alt={figure.description} />
      )}
      <figcaption>{caption}</figcaption>
    </figure>
  );
