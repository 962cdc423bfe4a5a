// What a picture or a film shows, and how: the views, how large, in which theme and language.

import type { ExportScale } from '../../../shared/export/kinds';
import type { Language } from '../../../shared/languages';

export type StageView = 'figure' | 'field' | 'chart';

export interface StageLook {
  readonly views: readonly StageView[];
  /** In CSS pixels: how much there is to see. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture in one of these: how finely it is drawn. */
  readonly scale: ExportScale;
  readonly theme: 'light' | 'dark';
  readonly background: 'paper' | 'transparent';
  /** Under the views; empty for none. */
  readonly caption: string;
  readonly language: Language;
  /** Whether the surface is drawn with one sample a pixel: a film has many pictures and little time. */
  readonly quick?: boolean;
}
