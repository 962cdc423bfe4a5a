// How large a view is unless somebody chooses otherwise: the field is a square.

import type { ExportView } from '../../../shared/export/kinds';
import type { PictureSize } from '../picture/picture-sizes';

export const naturalSize = (view: ExportView): PictureSize => (view === 'field' ? 'square' : 'hd');
