// What is what on the surface, in words beside it: the point where the run stands, the lowest place,
// and what the arrow shows. They make way for the numbers of the axes, not the other way round.

import { Vector3 } from 'three';
import { fill } from '../../../../i18n/fill';
import { readOut } from '../../../../i18n/number-format';
import { saidNumber } from '../../../../i18n/said-number';
import type { Lab } from '../../../model/lab';
import { isCovered } from '../../../model/looks';
import { positionOn } from '../../../model/viewport/viewport';
import { project, type Sight } from '../axes/axis-places';
import type { TypeSizes } from '../axes/type-sizes';
import { isSeen } from '../camera/default-view';
import type { Box } from '../labels/declutter';
import { heightAt } from '../mesh/height-grid';
import type { Marker } from '../marker/marker';
import type { PathPlace } from '../path/path-trace';
import { sceneX, sceneY, sceneZ } from '../scene-box';
import { above, aboveLeft, aboveRight, below, belowLeft, belowRight, boxesAlong, left, right, type Pixel } from './beside'; // prettier-ignore
import { lowestPoints } from './lowest-points';
import { NameChip } from './name-chip';

/** More lowest places than this are not named. */
const MOST = 4;
/** CSS pixels between a point and its name, and of the head of the arrow. */
const GAP = 9;
const HEAD = 12;
/** Steps of the path that names leave free, and how wide it is. */
const AHEAD = 8;
const PATH = 8;

/** What is on the screen besides. */
export interface NamedThings {
  /** What the names may not cover. */
  readonly taken: readonly Box[];
  /** The ball, if it is inside the frame. */
  readonly marker: Marker | null;
  readonly place: PathPlace | null;
}

export class SurfaceNames {
  private readonly here: NameChip;
  private readonly arrow: NameChip;
  private readonly lowest: readonly NameChip[];
  private readonly at = new Vector3();
  private readonly toEye = new Vector3();
  private deepest: { readonly key: string; readonly points: readonly (readonly number[])[] };

  constructor(
    host: HTMLElement,
    private readonly lab: Lab,
    private readonly sizes: TypeSizes,
  ) {
    // A view before this one, whose graphics card was lost, has left its own.
    host.replaceChildren();
    const valley = [below, belowRight, belowLeft, right, left, above];
    const around = [belowRight, right, aboveRight, belowLeft, left, aboveLeft, above, below];
    this.lowest = Array.from({ length: MOST }, () => new NameChip(host, 'lowest', valley));
    this.arrow = new NameChip(host, 'step', [right, left, belowRight, belowLeft, below]);
    this.here = new NameChip(host, 'here', around);
    this.deepest = { key: '', points: [] };
  }

  /** @returns all that may not be covered now */
  place(sight: Sight, { taken, marker, place }: NamedThings): Box[] {
    const { lab, here, arrow } = this;
    const isShown = lab.looks.labels.peek();
    const { width, height } = sight;
    const all = [...taken];
    const room = {
      width,
      height,
      taken: all,
      better: this.pathToCome(isShown ? place : null, sight),
    };
    const ball = isShown && marker ? this.pixels(marker.center, sight) : null;
    const tip = isShown && marker?.arrowTip ? this.pixels(marker.arrowTip, sight) : null;
    const radius = marker?.radius ?? 0;
    if (ball) all.push({ ...ball, width: 2 * radius, height: 2 * radius });
    if (ball && tip) all.push(...boxesAlong(ball, tip, HEAD));

    if (ball) {
      const words = this.hereWords();
      const box = here.place(words, this.sizes.ofChip(words), ball, radius + GAP, room);
      if (box) all.push(box);
    } else here.hide();
    this.placeLowest(isShown && !isCovered(lab.looks, 'notes') ? place : null, sight, ball, all);
    if (tip) {
      const words = this.arrowWords();
      const box = arrow.place(words, this.sizes.ofChip(words), tip, GAP + HEAD / 2, room);
      if (box) all.push(box);
    } else arrow.hide();
    return all;
  }

  /** Those that are seen, from the one nearest to the ball on. */
  private placeLowest(place: PathPlace | null, sight: Sight, ball: Pixel | null, all: Box[]): void {
    const { lab, lowest } = this;
    const words = lab.texts.peek().surface.lowest;
    const size = this.sizes.ofChip(words);
    const away = (point: Pixel) => (ball ? Math.hypot(point.x - ball.x, point.y - ball.y) : 0);
    const points = place ? this.pointsOf(place, sight) : [];
    points.sort((a, b) => away(a) - away(b));
    lowest.forEach((chip, k) => {
      const point = points[k];
      if (!point) return chip.hide();
      const { width, height } = sight;
      const box = chip.place(words, size, point, GAP, { width, height, taken: all });
      if (box) all.push(box);
    });
  }

  private pointsOf({ viewport, grid }: PathPlace, sight: Sight): Pixel[] {
    const { at, toEye } = this;
    return this.lowestOfSubject().flatMap(([x0 = Number.NaN, x1 = Number.NaN]) => {
      const [u, v] = [positionOn(viewport.x0, x0), positionOn(viewport.x1, x1)];
      if (!(u >= 0 && u <= 1 && v >= 0 && v <= 1)) return [];
      at.set(sceneX(u), sceneY(heightAt(grid, u, v)), sceneZ(v));
      toEye.copy(sight.camera.position).sub(at).normalize();
      return isSeen(grid, u, v, toEye) ? [this.pixels(at, sight)] : [];
    });
  }

  /** The next steps, as far as they are on the surface. */
  private pathToCome(place: PathPlace | null, sight: Sight): Box[] {
    const { lab, at } = this;
    const run = lab.path.peek();
    if (!run || !place) return [];
    const { viewport, grid } = place;
    const first = lab.playback.whole.peek();
    const points: Pixel[] = [];
    for (let k = first; k < Math.min(first + AHEAD, run.length); k++) {
      const [u, v] = [positionOn(viewport.x0, run.x(k, 0)), positionOn(viewport.x1, run.x(k, 1))];
      if (!(u >= 0 && u <= 1 && v >= 0 && v <= 1)) break;
      at.set(sceneX(u), sceneY(heightAt(grid, u, v)), sceneZ(v));
      points.push(this.pixels(at, sight));
    }
    return points.flatMap((point, k) => boxesAlong(points[k - 1] ?? point, point, PATH));
  }

  private lowestOfSubject(): readonly (readonly number[])[] {
    const subject = this.lab.subject.peek();
    if (subject.dimension !== 2) return [];
    if (this.deepest.key !== subject.key) {
      const points = lowestPoints(subject);
      this.deepest = { key: subject.key, points: points.length > MOST ? [] : points };
    }
    return this.deepest.points;
  }

  private pixels(place: Vector3, sight: Sight): Pixel {
    project(place.toArray(), sight, this.toEye);
    return { x: this.toEye.x, y: this.toEye.y };
  }

  private hereWords(): string {
    const { path, whole, texts, looks } = this.lab;
    const { decimals } = this.lab.settings.now.peek();
    const t = texts.peek();
    const { here, hereWith } = t.surface;
    const run = path.peek();
    if (!run || isCovered(looks, 'numbers')) return here;
    return fill(hereWith, {
      f: saidNumber(t, run.f(whole.peek()), (value) => readOut(value, decimals, 4)),
    });
  }

  /** Only plain descent steps along −∇f, and only while there is a step to come. */
  private arrowWords(): string {
    const { lab } = this;
    const { surface, field } = lab.texts.peek();
    const { arrows, optimizer } = lab.session.peek();
    if (arrows === 'uphill') return field.uphill;
    const steps =
      optimizer.id === 'gradient-descent' && lab.whole.peek() < (lab.path.peek()?.length ?? 1) - 1;
    return steps ? surface.nextStep : field.downhill;
  }
}
