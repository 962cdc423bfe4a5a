// The path of a run beside the active one, and its shadow on the floor, in its colour with its dashes.
// One drawing for what is walked and what is to come: eight runs must cost little more than one.

import { Group } from 'three';
import type { RunStyle } from '../../../drawing/run-styles';
import { strokes, type Pen } from '../lines/strokes';
import type { ScenePalette } from '../scene-palette';
import type { ScreenUniforms } from '../screen-uniforms';
import { loosely } from '../path/detail';
import { TracedRun } from '../path/traced-run';

/** Of what is still to come, in parts of what is walked. */
const AHEAD = 0.4;

export class RivalPath {
  readonly group = new Group();
  readonly traced = new TracedRun(loosely);
  private readonly pens;

  /** @param style 0 … 7; the later ones lie above */
  constructor(screen: ScreenUniforms, ink: ScenePalette, style: number, { dash }: RunStyle) {
    const color = ink.run(style);
    const above = style / 100;
    const pens: readonly Pen[] = [
      { color, width: 1.6, opacity: 0.7, ahead: AHEAD, flat: true, lift: 0.002, order: 1.5 + above, dash }, // prettier-ignore
      { color, width: 1.4, opacity: 0.35, ahead: AHEAD, behind: true, lift: 0.014, upper: true, order: 4.1 + above, dash }, // prettier-ignore
      { color: ink.color('paper'), width: 4.8, opacity: 0.6, ahead: AHEAD, lift: 0.012, upper: true, order: 4.2 + above }, // prettier-ignore
      { color, width: 2.4, ahead: AHEAD, lift: 0.014, upper: true, order: 4.205 + above, dash },
    ];
    this.pens = pens.map((pen) => ({
      width: pen.width,
      mesh: strokes(this.traced.segments, screen, pen),
    }));
    this.group.add(...this.pens.map(({ mesh }) => mesh));
  }

  /**
   * @param end of what may be seen, a step
   * @param strength 1, or less while another run is pointed at
   */
  show(step: number, end: number, strength: number): void {
    for (const { mesh } of this.pens) {
      const { uniforms } = mesh.material;
      uniforms['uStep']!.value = step;
      uniforms['uTo']!.value = end;
      uniforms['uStrength']!.value = strength;
    }
  }

  restyle(ink: ScenePalette): void {
    for (const { mesh, width } of this.pens) {
      const { uniforms } = mesh.material;
      uniforms['uWidth']!.value = width * ink.line;
      uniforms['uDashScale']!.value = ink.line;
    }
  }

  dispose(): void {
    this.traced.dispose();
    for (const { mesh } of this.pens) mesh.material.dispose();
  }
}
