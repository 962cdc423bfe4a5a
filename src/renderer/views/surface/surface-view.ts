// The surface view at work: keeps what is shown in step with the lab, and draws only when
// something has changed.

import { effect } from '@preact/signals-core';
import type { Trajectory } from '../../../core/trajectory';
import { subjectOf } from '../../../shared/subject';
import type { Texts } from '../../i18n/texts';
import type { Lab } from '../../state/lab';
import { planeVariables } from '../plane-letters';
import { AxisLabels } from './axis-labels';
import { axesOf, type Sides } from './axes';
import { describeSurface } from './describe';
import { Eye } from './eye';
import { heightGrid } from './height-grid';
import type { Overlay } from './overlay';
import { Pace } from './pace';
import type { PathPlace } from './path-trace';
import { Pointer } from './pointer';
import { isSoftware } from './quality';
import { SurfaceScene } from './surface-scene';
import { bestView, placesOf } from './view-choice';
import { driverName } from './webgl';

export class SurfaceView {
  private readonly scene: SurfaceScene;
  private readonly eye: Eye;
  private readonly labels: AxisLabels;
  private readonly pointer: Pointer;
  private readonly pace: Pace;
  private readonly stops: (() => void)[];
  /** The function that the default view was chosen for. */
  private seen: string | null = null;
  /** What the surface lies on; null while there is none. */
  private place: PathPlace | null = null;
  private run: Trajectory | null = null;
  private sides: Sides | null = null;
  private readonly stale = {
    size: true,
    style: true,
    surface: true,
    path: true,
    marker: true,
    labels: true,
  };
  /** The camera has moved since the last frame. */
  private turning = false;

  constructor(
    private readonly overlay: Overlay,
    context: WebGL2RenderingContext,
    private readonly lab: Lab,
  ) {
    const { element, canvas } = overlay;
    const isPlaying = () => lab.playback.playing.peek();
    this.pace = new Pace(isSoftware(driverName(context)), isPlaying, this.rest);
    this.scene = new SurfaceScene(canvas, context, overlay.started);
    this.eye = new Eye(element, () => this.turn());
    this.labels = new AxisLabels(overlay.ticks);
    this.pointer = new Pointer(element, lab, this.eye, () => this.place);
    const size = new ResizeObserver(() => this.change('size', 'labels', 'marker'));
    size.observe(element);
    // Labels were measured in another font before this one came.
    const onFonts = () => this.change('style', 'labels');
    document.fonts.addEventListener('loadingdone', onFonts);
    this.stops = [
      ...this.listen(),
      () => size.disconnect(),
      () => document.fonts.removeEventListener('loadingdone', onFonts),
    ];
  }

  dispose(): void {
    this.pace.dispose();
    for (const task of [this.draw, this.extendPath, this.placeHover]) this.lab.loop.forget(task);
    for (const stop of this.stops) stop();
    this.pointer.dispose();
    this.eye.dispose();
    this.scene.dispose();
  }

  private listen(): (() => void)[] {
    const { lab } = this;
    const after = (read: () => unknown, then: () => void) =>
      effect(() => {
        read();
        then();
      });
    const on = (read: () => unknown, ...what: (keyof SurfaceView['stale'])[]) =>
      after(read, () => this.change(...what));
    let views = lab.defaultView.peek();
    return [
      on(
        () => [lab.results.surface.value, lab.stage.value, lab.relief.value],
        'surface',
        'path',
        'marker',
        'labels',
      ),
      on(() => lab.path.value, 'path', 'marker'),
      on(() => [lab.playback.step.value, lab.session.value.arrows], 'marker'),
      on(() => [lab.theme.value, lab.presenter.value], 'style', 'size', 'labels', 'marker'),
      after(
        () => lab.hover.value,
        () => lab.loop.invalidate(this.placeHover),
      ),
      effect(() => {
        this.describe(lab.texts.value.surface);
        this.change('surface', 'labels');
      }),
      effect(() => {
        if (lab.defaultView.value === views) return;
        views = lab.defaultView.value;
        this.eye.reset();
      }),
    ];
  }

  private turn(): void {
    this.turning = true;
    this.change('labels', 'marker');
  }

  private change(...what: (keyof SurfaceView['stale'])[]): void {
    for (const part of what) this.stale[part] = true;
    this.lab.loop.invalidate(this.draw);
  }

  private readonly draw = (): void => {
    const { overlay, scene, eye, stale } = this;
    const { clientWidth: width, clientHeight: height } = overlay.element;
    if (width === 0 || height === 0) return;
    if (stale.style) {
      scene.restyle();
      this.labels.restyle();
      overlay.restyle();
    }
    if (stale.surface) this.updateSurface();
    if (stale.size) {
      scene.resize(width, height);
      eye.resize(width, height, overlay.textSize());
    }
    if (stale.path) this.updatePath();
    if (stale.labels) this.updateAxes(width, height, stale.surface || stale.style);
    if (stale.marker) this.updateMarker(width, height);
    this.placeHover();
    stale.size = stale.style = stale.surface = stale.path = stale.marker = stale.labels = false;
    scene.draw(eye, this.pace.next(this.turning));
    this.turning = false;
  };

  private readonly rest = (complete: boolean): void => {
    this.describe(this.lab.texts.peek().surface);
    if (!complete) this.lab.loop.invalidate(this.draw);
  };

  private describe({ frame, atStep }: Texts['surface']): void {
    const { lab, overlay, run } = this;
    const step = lab.playback.whole.peek();
    overlay.describe(
      describeSurface({ frame, atStep }, lab.stage.peek().frame, planeVariables(lab), run, step),
    );
  }

  /** The ring where the pointer is: an element of the page, so that the surface stays as drawn. */
  private readonly placeHover = (): void => {
    const { lab, overlay, place, eye } = this;
    overlay.placeHover(lab.hover.peek(), place, eye);
  };

  private updateSurface(): void {
    const { lab, scene, stale } = this;
    const surface = lab.results.surface.peek();
    const relief = lab.relief.peek();
    const stage = lab.stage.peek();
    const grid = surface && relief && heightGrid(surface.sample, stage, relief);
    this.place = grid && relief && { stage, relief, grid };
    scene.terrain.set(grid, relief);
    scene.nested.set(lab, this.place);
    if (!surface || !grid || surface.objective === this.seen) return;
    this.seen = surface.objective;
    this.eye.setDefault(bestView(grid, placesOf([lab.start.peek(), ...lab.minima.peek()], stage)));
    stale.size = stale.labels = stale.marker = true;
  }

  /** The run, if it is one of the function whose surface is shown: two are never mixed. */
  private updatePath(): void {
    const { lab, scene, place } = this;
    const result = lab.results.run.peek();
    const fits =
      result && subjectOf(result.request.objective).key === lab.results.surface.peek()?.objective;
    const run = fits && place ? lab.path.peek() : null;
    const goesOn = run !== null && run.rows === this.run?.rows && !this.stale.surface;
    this.run = run;
    if (!goesOn) scene.path.clear();
    lab.loop.forget(this.extendPath);
    if (run && place && scene.path.extend(run, place)) lab.loop.animate(this.extendPath);
  }

  /** A long path is written over many frames. */
  private readonly extendPath = (): boolean => {
    const { run, place, scene, lab } = this;
    if (!run || !place) return false;
    lab.loop.invalidate(this.draw);
    return scene.path.extend(run, place);
  };

  private updateAxes(width: number, height: number, rewritten: boolean): void {
    const { lab, eye, scene, labels } = this;
    const sides = eye.sides();
    const before = this.sides;
    const same =
      before?.near.join() === sides.near.join() && before.left.join() === sides.left.join();
    if (!same || rewritten) {
      const axes = axesOf(lab.stage.peek(), lab.relief.peek(), sides);
      scene.box.set(axes, sides);
      labels.set(axes, planeVariables(lab));
      this.sides = sides;
    }
    labels.place(eye.camera, width, height);
  }

  private updateMarker(width: number, height: number): void {
    const { lab, scene, eye, run, place, overlay } = this;
    const { marker } = scene;
    const step = lab.playback.step.peek();
    scene.path.setStep(step);
    if (!run || run.length === 0 || !place) {
      marker.hide();
      overlay.hideDistance();
      scene.nested.placeLabel(eye, marker.center, width, height);
      return;
    }
    const uphill = lab.session.peek().arrows === 'uphill';
    marker.place(run, step, place, uphill, eye, height);
    scene.nested.placeLabel(eye, marker.center, width, height);
    if (!marker.at.outside) overlay.hideDistance();
    const said = marker.at.outside ? overlay.placeDistance(marker, eye, width, height) : null;
    this.labels.makeWay(said);
  }
}
