// What the surface shows now and how it is brought up to date, part by part: the mesh, the run
// on it, the axes around it, the ball. Two functions are never mixed.

import type { Lab } from '../../model/lab';
import { isCovered } from '../../model/looks';
import { runStrength } from '../../drawing/run-marks/run-strength';
import { planeVariables } from '../../drawing/plane-variables';
import { letterAndIndex } from '../../drawing/text/variable-text';
import { StepArrowNames } from './arrows/step-arrow-names';
import { AxisLabels } from './axes/axis-labels';
import { axesOf } from './axes/axes';
import type { Sides } from './axes/box-edges';
import type { HostSize, OrbitCamera } from './camera/camera';
import { heightGrid } from './mesh/height-grid';
import type { FitRoom } from './camera/fit';
import type { Box } from './labels/declutter';
import type { Size } from './labels/label';
import type { Overlay } from './overlay/overlay';
import type { PathPlace } from './path/path-trace';
import { SurfaceNames } from './names/names';
import { FinishMarks } from './rivals/finish-marks';
import { RivalNames } from './rivals/rival-names';
import { ShownRuns } from './shown-runs';
import type { SurfaceScene } from './surface-scene';
import { bestView, placesOf } from './camera/default-view';

/** Numbers that an axis may have later: at home, and when the frame has left it. */
const SHORT = '−2.5';
const LONG = '−4×10¹³';

const widest = (sizes: readonly Size[]): Size =>
  sizes.reduce((a, b) => (b.width > a.width ? b : a));

export class SurfacePicture {
  /** What the surface lies on; null while there is none. */
  place: PathPlace | null = null;
  readonly runs: ShownRuns;
  private readonly labels: AxisLabels;
  private readonly names: SurfaceNames;
  private readonly rivalNames: RivalNames;
  private readonly finishMarks: FinishMarks;
  private readonly stepNames: StepArrowNames;
  /** Words that the picture cannot do without: how far the point is, where it started. */
  private said: readonly Box[] = [];
  /** The function that the default view was chosen for. */
  private viewedObjective: string | null = null;
  private sides: Sides | null = null;

  constructor(
    private readonly lab: Lab,
    private readonly scene: SurfaceScene,
    private readonly eye: OrbitCamera,
    private readonly overlay: Overlay,
  ) {
    this.labels = new AxisLabels(overlay.ticks, overlay.sizes);
    this.runs = new ShownRuns(lab, scene);
    this.names = new SurfaceNames(overlay.names, lab, overlay.sizes);
    this.rivalNames = new RivalNames(overlay.names, lab, overlay.sizes);
    this.finishMarks = new FinishMarks(overlay.names, overlay.sizes);
    this.stepNames = new StepArrowNames(overlay.names, lab, overlay.sizes);
  }

  /** Reads colours, line weights and type of the page anew. */
  restyle(): void {
    this.scene.restyle();
    this.overlay.sizes.restyle();
  }

  /** @returns whether another default view was chosen; then the eye must be put there */
  updateMesh(): boolean {
    const { lab, scene } = this;
    const surface = lab.results.surface.peek();
    const heightScale = lab.heightScale.peek();
    const viewport = lab.viewport.current.peek();
    const grid = surface && heightScale && heightGrid(surface.sample, viewport, heightScale);
    this.place = grid && heightScale && { viewport, heightScale, grid };
    scene.mesh.set(grid, heightScale);
    scene.nested.set(lab, this.place);
    if (!surface || !grid || surface.objective === this.viewedObjective) return false;
    this.viewedObjective = surface.objective;
    this.eye.setDefault(
      bestView(grid, placesOf([lab.start.peek(), ...lab.minima.peek()], viewport)),
    );
    return true;
  }

  /** The sizes of the widest number and of a letter, for the camera. */
  labelRoom(): Pick<FitRoom, 'tick' | 'letter'> {
    const { lab, eye } = this;
    const { sizes } = this.overlay;
    const [x0, x1] = planeVariables(lab).map(letterAndIndex);
    const letters = [x0, x1].map((name) => sizes.ofLetter(name?.[0] ?? 'x', name?.[1] ?? '0', ''));
    const axes = axesOf(lab.viewport.scale.target.peek(), lab.heightScale.peek(), eye.sides());
    const texts = axes.flatMap(({ ticks }) => ticks.map(({ text }) => text));
    // On the way of a run the numbers become longer: the surface keeps its size.
    const ticks = [...texts, lab.viewport.scale.leaves.peek() ? LONG : SHORT].map((t) =>
      sizes.ofTick(t),
    );
    return { tick: widest(ticks), letter: widest(letters) };
  }

  /** @param rewritten whether the axes are others, and not only seen from elsewhere */
  updateAxes({ width, height }: HostSize, rewritten: boolean): void {
    const { lab, eye, scene, labels } = this;
    const sides = eye.sides();
    const before = this.sides;
    const same =
      before?.near.join() === sides.near.join() && before.left.join() === sides.left.join();
    if (!same || rewritten) {
      const axes = axesOf(lab.viewport.current.peek(), lab.heightScale.peek(), sides);
      scene.box.set(axes, sides);
      labels.set(axes, planeVariables(lab));
      this.sides = sides;
    }
    labels.place(eye.camera, width, height);
  }

  updateMarker(size: HostSize): void {
    const { width, height } = size;
    const { lab, scene, eye, place, overlay } = this;
    const run = this.runs.active;
    const { marker } = scene;
    const step = lab.step.peek();
    scene.path.setStep(step);
    const { style, arrows } = lab.session.peek();
    scene.showActive(style, scene.rivals.standing.length === 0, runStrength(lab.looks, style));
    scene.rivals.place(lab.playback.step.peek(), place, lab.looks, eye, height);
    if (!run || run.length === 0 || !place) {
      marker.hide();
      scene.stepArrows.place(null, null, marker, null);
      overlay.hideDistance();
      this.say([scene.nested.placeLabel(eye, marker.center, width, height)]);
      return;
    }
    const arrow = isCovered(lab.looks, 'arrow') ? null : arrows;
    marker.place(run, step, place, arrow, eye, height);
    const lit = lab.looks.symbol.peek();
    marker.light(lit);
    scene.stepArrows.place(lab.stepArrows.now.peek(), place, marker, lit);
    const started = scene.nested.placeLabel(eye, marker.center, width, height);
    if (!marker.at.outside) overlay.hideDistance();
    const said = marker.at.outside
      ? overlay.placeDistance(lab.texts.peek(), marker, style, eye, size)
      : null;
    this.say([said, started]);
  }

  /**
   * Names what is seen, where numbers and words have left room; `updateAxes` and `updateMarker` first.
   *
   * @param clear for the note above and the button in the corner
   */
  placeNames({ width, height }: HostSize, clear: Pick<FitRoom, 'top' | 'corner'>): void {
    const { labels, said, place, eye, rivalNames } = this;
    const { marker, rivals, stepArrows } = this.scene;
    const sight = { camera: eye.camera, width, height };
    const { width: w, height: h } = clear.corner;
    const button: Box = { x: width - w / 2, y: height - h / 2, width: w, height: h };
    const note: Box = { x: width / 2, y: clear.top / 2, width, height: clear.top };
    const inside = marker.group.visible && !marker.at.outside;
    const finishes = this.finishMarks.place(this.runs.finishers(), place, sight, clear.top);
    const marks = rivalNames.marks(rivals, sight);
    const taken = this.names.place(sight, {
      taken: [...labels.shown(), ...said, button, note, ...marks, ...finishes],
      marker: inside ? marker : null,
      place,
    });
    rivalNames.place(rivals, sight, this.stepNames.place(stepArrows.seen, sight, taken));
  }

  private say(boxes: readonly (Box | null)[]): void {
    this.said = boxes.filter((box) => box !== null);
    this.labels.makeWay(this.said);
  }
}
