// The step that is taken, and what its method kept and added, as straight arrows from point to point
// of the surface; what leaves the frame ends at its border.

import type { Vector3 } from 'three';
import { Group } from 'three';
import { along, clipToUnit, type Part } from '../../../drawing/clip';
import { arrowPlaces, type ArrowPlaces } from '../../../model/step-arrows/arrow-places';
import type { StepArrow, StepPicture } from '../../../model/step-arrows/step-arrow';
import { arrowSymbol, type StepSymbol } from '../../../model/step-symbol';
import { Arrow } from '../marker/arrow';
import type { Marker } from '../marker/marker';
import { heightAt } from '../mesh/height-grid';
import type { PathPlace } from '../path/path-trace';
import { sceneX, sceneY, sceneZ } from '../scene-box';
import type { ScenePalette } from '../scene-palette';
import type { ScreenUniforms } from '../screen-uniforms';

/** Those that are as long as on the axes; directions of a slope lie on the plane and not in the scene. */
const ids = ['carry', 'push', 'move'] as const;
type Id = (typeof ids)[number];

/** Scene units towards the eye, so that a hollow surface does not cut them; the step lies on top. */
const LIFT: Readonly<Record<Id, number>> = { carry: 0.17, push: 0.18, move: 0.19 };
/** How much thicker what is pointed at is. */
const LIT = 1.8;
/** Beside a ball that is on its way a step begins where the ball was. */
const SAME = 1e-9;

/** An arrow that is seen: where it ends, and how many times longer than on the axes it is drawn. */
export interface SeenArrow {
  readonly arrow: StepArrow;
  readonly tip: Vector3;
  readonly factor: number;
}

export class SurfaceStepArrows {
  readonly group = new Group();
  seen: readonly SeenArrow[] = [];
  private readonly arrows: Readonly<Record<Id, Arrow>>;
  private readonly part: Part = { from: 0, to: 1 };

  constructor(screen: ScreenUniforms, ink: ScenePalette) {
    this.arrows = {
      carry: new Arrow(screen, ink, ink.color('teal'), LIFT.carry),
      push: new Arrow(screen, ink, ink.color('ink'), LIFT.push),
      move: new Arrow(screen, ink, ink.active, LIFT.move),
    };
    for (const id of ids) this.group.add(this.arrows[id].group);
  }

  /** @param picture null: none are shown */
  place(
    picture: StepPicture | null,
    place: PathPlace | null,
    marker: Marker,
    lit: StepSymbol | null,
  ): void {
    for (const id of ids) this.arrows[id].show(false, 0);
    this.seen = [];
    if (!picture || !place || marker.at.outside) return;
    const places = arrowPlaces(picture, place.viewport);
    this.seen = picture.arrows.flatMap((arrow) => {
      const id = ids.find((each) => each === arrow.id);
      if (!id || !this.lay(this.arrows[id], arrow, places, place, marker)) return [];
      this.arrows[id].weigh(arrow.symbol === arrowSymbol(lit) ? LIT : 1);
      return { arrow, tip: this.arrows[id].to, factor: places.factor };
    });
  }

  restyle(ink: ScenePalette): void {
    for (const id of ids) this.arrows[id].restyle(ink);
  }

  dispose(): void {
    for (const id of ids) this.arrows[id].dispose();
  }

  /** @returns whether something of it is inside the frame */
  private lay(
    drawn: Arrow,
    { from, vector }: StepArrow,
    { at, place: placed }: ArrowPlaces,
    { grid }: PathPlace,
    marker: Marker,
  ): boolean {
    const { part } = this;
    const [ua, va] = placed(from);
    const [ub, vb] = placed([from[0] + vector[0], from[1] + vector[1]]);
    if ((ua === ub && va === vb) || !clipToUnit(ua, va, ub, vb, part)) return false;
    const lie = (end: Vector3, t: number) => {
      const [u, v] = [along(ua, ub, t), along(va, vb, t)];
      const height = heightAt(grid, u, v);
      end.set(sceneX(u), sceneY(height), sceneZ(v));
    };
    lie(drawn.from, part.from);
    lie(drawn.to, part.to);
    const atBall = from[0] === 0 && from[1] === 0;
    const ballHere = Math.hypot(marker.at.u - at[0], marker.at.v - at[1]) < SAME;
    if (atBall && ballHere) drawn.from.copy(marker.center);
    drawn.show(true, atBall && ballHere ? marker.radius + 2 : 0);
    return true;
  }
}
