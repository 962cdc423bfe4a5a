// The tokens of the style sheet as three colours and line weights, read again when the theme
// changes. Shaders here work on the sheet's own sRGB values: what is written is what is shown.

import { Color, ColorManagement } from 'three';
import { token } from '../../drawing/palette';

ColorManagement.enabled = false;

const roles = [
  'paper',
  'ink',
  'soft',
  'grid',
  'hairline',
  'isoline',
  'contour',
  'accent',
  'accent-deep',
  'arrow',
] as const;

type Role = (typeof roles)[number];

export class ScenePalette {
  private readonly colors: Record<Role, Color> = Object.fromEntries(
    roles.map((role) => [role, new Color()]),
  ) as Record<Role, Color>;
  /** Thickness of lines against the normal one; above 1 for a projector. */
  line = 1;
  dark = false;

  /** Colours keep their identity: a uniform that holds one follows. */
  color(role: Role): Color {
    return this.colors[role];
  }

  read(): void {
    for (const role of roles) this.colors[role].setStyle(token(role));
    this.line = Number.parseFloat(token('line')) || 1;
    this.dark = this.colors.paper.getHSL({ h: 0, s: 0, l: 0 }).l < 0.5;
  }
}
