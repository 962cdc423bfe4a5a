// The tokens of the style sheet as three colours and line weights, read again when the theme
// changes. Shaders here work on the sheet's own sRGB values: what is written is what is shown.

import { Color, ColorManagement } from 'three';
import type { Medium } from '../../model/medium';
import { runStyles } from '../../drawing/run-styles';

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
  'teal',
] as const;

type Role = (typeof roles)[number];

/** How far a colour goes to that of ink to be deeper. */
const DEEPER = 0.4;

export class ScenePalette {
  private readonly colors: Record<Role, Color> = Object.fromEntries(
    roles.map((role) => [role, new Color()]),
  ) as Record<Role, Color>;
  /** Of the active run: its own colour, and a deeper one. */
  readonly active = new Color();
  readonly activeDeep = new Color();
  private style = 0;
  private readonly runs = runStyles.map(() => new Color());
  /** Thickness of lines against the normal one; above 1 for a projector. */
  line = 1;
  dark = false;

  constructor(private readonly medium: Pick<Medium, 'token'>) {}

  /** Colours keep their identity: a uniform that holds one follows. */
  color(role: Role): Color {
    return this.colors[role];
  }

  /** Of a run, by its style. */
  run(style: number): Color {
    return this.runs[style] ?? this.colors.accent;
  }

  /** Takes the colours of a style for the active run. */
  activate(style: number): void {
    this.style = style;
    const { accent, ink, 'accent-deep': deep } = this.colors;
    this.active.copy(style === 0 ? accent : this.run(style));
    if (style === 0) this.activeDeep.copy(deep);
    else this.activeDeep.copy(this.run(style)).lerp(ink, DEEPER);
  }

  read(): void {
    const { token } = this.medium;
    for (const role of roles) this.colors[role].setStyle(token(role));
    runStyles.forEach((run, style) => this.runs[style]!.setStyle(token(run.token)));
    this.activate(this.style);
    this.line = Number.parseFloat(token('line')) || 1;
    this.dark = this.colors.paper.getHSL({ h: 0, s: 0, l: 0 }).l < 0.5;
  }
}
