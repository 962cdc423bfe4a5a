// The surface view at work: knows what of the picture is no longer true, and draws only then.

import { effect, untracked } from '@preact/signals-core';
import type { Texts } from '../../../i18n/texts';
import type { Eye } from '../../model/viewport/eye';
import type { Lab } from '../../model/lab';
import { planeVariables } from '../../drawing/plane-variables';
import { describeSurface } from './describe';
import { OrbitCamera, type HostSize } from './camera/camera';
import type { Overlay } from './overlay/overlay';
import { DrawSchedule } from './draw-schedule';
import { SurfacePicture } from './picture';
import { Pointer } from './camera/pointer';
import { isSoftware, type Quality } from './quality';
import type { FitRoom } from './camera/fit';
import type { ScaleNote } from './overlay/scale-note';
import { SurfaceScene } from './surface-scene';
import { driverName } from './webgl';

const parts = ['size', 'style', 'surface', 'path', 'marker', 'labels'] as const;
type Part = (typeof parts)[number];

/** For paper: in three pixels for one of the screen's. */
const ON_PAPER: Quality = { ratio: 3, stride: 1 };

/** What stands over and beside the canvas. */
export interface Around {
  readonly overlay: Overlay;
  readonly note: ScaleNote;
  /** In the lower right corner. */
  readonly button: HTMLElement;
}

export class SurfaceView {
  private readonly scene: SurfaceScene;
  private readonly eye: OrbitCamera;
  private readonly picture: SurfacePicture;
  private readonly pointer: Pointer;
  private readonly pace: DrawSchedule;
  private readonly stops: (() => void)[];
  private readonly stale = new Set<Part>(parts);
  /** As last observed: to ask in a frame makes the browser lay out the page. */
  private size: HostSize;
  /** What stands on the host besides, when it was measured last. */
  private clear: Pick<FitRoom, 'top' | 'corner'> = { top: 0, corner: { width: 0, height: 0 } };
  /** The camera has moved since the last frame. */
  private turning = false;
  /** Where the camera was last, as the lab knows it. */
  private seenFrom: Eye | null = null;
  private seenAround = 0;

  constructor(
    private readonly around: Around,
    canvas: HTMLCanvasElement,
    context: WebGL2RenderingContext,
    private readonly lab: Lab,
  ) {
    const { overlay } = around;
    const { element } = overlay;
    const isPlaying = () => lab.playback.playing.peek();
    this.size = { width: element.clientWidth, height: element.clientHeight };
    this.pace = new DrawSchedule(
      lab.medium,
      lab.loop,
      isSoftware(driverName(context)),
      isPlaying,
      this.rest,
    );
    this.scene = new SurfaceScene(canvas, context, overlay, lab.medium);
    this.eye = new OrbitCamera(element, () => this.turn());
    this.picture = new SurfacePicture(lab, this.scene, this.eye, overlay);
    this.pointer = new Pointer(
      element,
      lab,
      this.eye,
      () => this.picture.place,
      (x, y) => this.picture.runs.under(x, y, { camera: this.eye.camera, ...this.size }),
      (x, y) => this.picture.runs.isOnBall(x, y, { camera: this.eye.camera, ...this.size }),
    );
    const stopSizes = lab.medium.watchSizes([element, around.button], () => {
      this.size = { width: element.clientWidth, height: element.clientHeight };
      // Type may grow with the window, and the button with the type.
      this.change('style', 'size', 'labels', 'marker');
    });
    // Labels were measured in another font before this one came.
    const onFonts = () => this.change('style', 'labels');
    document.fonts.addEventListener('loadingdone', onFonts);
    addEventListener('beforeprint', this.drawForPaper);
    this.stops = [
      ...this.listen(),
      () => removeEventListener('beforeprint', this.drawForPaper),
      stopSizes,
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
    const on = (read: () => unknown, ...what: Part[]) => after(read, () => this.change(...what));
    let views = lab.viewport.defaultViews.peek();
    return [
      on(
        () => [lab.results.surface.value, lab.viewport.current.value, lab.heightScale.value],
        'surface',
        'path',
        'marker',
        'labels',
      ),
      on(() => [lab.path.value, lab.rivals.value], 'path', 'marker'),
      on(
        () => [
          lab.playback.step.value,
          lab.session.value.arrows,
          lab.session.value.style,
          lab.looks.pointedRun.value,
          lab.runNames.value,
          lab.arrivals.value,
          lab.looks.covered.value,
          lab.looks.labels.value,
          lab.stepArrows.now.value,
          lab.looks.symbol.value,
        ],
        'marker',
      ),
      on(() => this.around.note.room.value, 'size', 'labels', 'marker'),
      on(
        () => [lab.theme.value, lab.looks.presenter.value, lab.settings.now.value.textSize],
        'style',
        'size',
        'labels',
        'marker',
      ),
      after(
        () => lab.looks.hover.value,
        () => lab.loop.invalidate(this.placeHover),
      ),
      effect(() => {
        this.describe(lab.texts.value);
        this.change('surface', 'labels');
      }),
      effect(() => {
        if (this.isSeenFromElsewhere()) this.change('labels', 'marker');
      }),
      effect(() => {
        if (lab.viewport.defaultViews.value === views) return;
        views = lab.viewport.defaultViews.value;
        this.eye.reset();
      }),
    ];
  }

  private turn(): void {
    this.turning = true;
    this.seenFrom = this.eye.eye;
    this.lab.looks.set({ eye: this.seenFrom });
    this.change('labels', 'marker');
  }

  /** Looks from where the lab says: another camera may have been there, and no hand turns a film's. */
  private takeEye(): void {
    const { eye, around } = this.lab.looks;
    const [from, turned] = [eye.peek(), around.peek()];
    const is = from !== null || turned !== 0;
    const was = this.seenFrom !== null || this.seenAround !== 0;
    if (is || was) this.eye.lookFrom(from, turned);
    [this.seenFrom, this.seenAround] = [from, turned];
  }

  private isSeenFromElsewhere(): boolean {
    const { eye, around } = this.lab.looks;
    return eye.value !== this.seenFrom || around.value !== this.seenAround;
  }

  private change(...what: Part[]): void {
    for (const part of what) this.stale.add(part);
    this.lab.loop.invalidate(this.draw);
  }

  private readonly draw = (): void => {
    const { scene, eye, stale, picture, size } = this;
    if (size.width === 0 || size.height === 0) return;
    if (stale.has('style')) picture.restyle();
    if (stale.has('surface') && picture.updateMesh()) {
      for (const part of ['size', 'labels', 'marker'] as const) stale.add(part);
    }
    if (stale.has('size')) {
      scene.resize(size.width, size.height);
      this.clear = this.measureClear();
      eye.resize(size.width, size.height, { ...picture.labelRoom(), ...this.clear });
    }
    if (stale.has('size') || untracked(() => this.isSeenFromElsewhere())) this.takeEye();
    if (stale.has('path')) this.updatePath();
    if (stale.has('labels')) picture.updateAxes(size, stale.has('surface') || stale.has('style'));
    if (stale.has('marker')) picture.updateMarker(size);
    if (stale.has('labels') || stale.has('marker')) picture.placeNames(size, this.clear);
    this.placeHover();
    stale.clear();
    scene.draw(eye, this.pace.next(this.turning));
    this.turning = false;
  };

  private readonly drawForPaper = (): void => {
    // The views of the window are on no sheet, and a picture that leaves is on none.
    if (this.lab.medium.still || this.lab.looks.sheet.peek()) return;
    this.draw();
    this.scene.draw(this.eye, ON_PAPER);
    this.around.overlay.keepForPaper();
    this.change('marker');
  };

  private measureClear(): typeof this.clear {
    const { note, button } = this.around;
    const { width, height } = this.size;
    // Where it is not shown it needs no room.
    const shown = button.offsetWidth > 0;
    const corner = shown
      ? { width: width - button.offsetLeft, height: height - button.offsetTop }
      : { width: 0, height: 0 };
    return { top: note.room.peek(), corner };
  }

  /** A long path is written over many frames. */
  private updatePath(): void {
    const { lab } = this;
    const { runs, place } = this.picture;
    lab.loop.forget(this.extendPath);
    if (runs.take(place, this.stale.has('surface'))) lab.loop.animate(this.extendPath);
  }

  private readonly extendPath = (): boolean => {
    // What is walked of it, too, may be longer now.
    this.change('marker');
    const { runs, place } = this.picture;
    return runs.extend(place);
  };

  private readonly rest = (complete: boolean): void => {
    this.describe(this.lab.texts.peek());
    if (!complete) this.lab.loop.invalidate(this.draw);
  };

  private describe(t: Texts): void {
    const { lab, picture } = this;
    const names = lab.runNames.peek();
    const words = describeSurface(t, {
      frame: lab.viewport.current.peek().frame,
      variables: planeVariables(lab),
      run: picture.runs.active,
      rivals: this.scene.rivals.standing.map(({ style, path }) => ({
        name: names.get(style) ?? '',
        path,
      })),
      step: lab.whole.peek(),
      clock: lab.playback.whole.peek(),
    });
    this.around.overlay.describe(`${words} ${t.surface.keys}`);
  }

  /** The ring where the pointer is: an element of the page, so that the surface stays as drawn. */
  private readonly placeHover = (): void => {
    const { lab, picture, eye, size } = this;
    this.around.overlay.placeHover(lab.looks.hover.peek(), picture.place, eye, size);
  };
}
