// Everything of the surface that lives on the graphics card, and how it is put on the screen.

import { LinearSRGBColorSpace, Scene, WebGLRenderer } from 'three';
import { runStyle } from '../../drawing/run-styles';
import type { Medium } from '../../model/medium';
import { SurfaceStepArrows } from './arrows/surface-step-arrows';
import { AxesBox } from './axes/axes-box';
import type { OrbitCamera } from './camera/camera';
import { ScenePalette } from './scene-palette';
import { shapeNumber } from './marker/mark-shapes';
import { Marker } from './marker/marker';
import { SurfaceNestedFrames } from './overlay/nested-frames';
import { Path } from './path/path';
import { SurfaceRivals } from './rivals/surface-rivals';
import type { Quality } from './quality';
import { createScreenUniforms } from './screen-uniforms';
import { SurfaceMesh } from './mesh/mesh';
import type { Overlay } from './overlay/overlay';

export class SurfaceScene {
  readonly ink: ScenePalette;
  readonly mesh: SurfaceMesh;
  readonly box: AxesBox;
  readonly path: Path;
  readonly rivals: SurfaceRivals;
  readonly marker: Marker;
  readonly stepArrows: SurfaceStepArrows;
  readonly nested: SurfaceNestedFrames;
  private readonly renderer: WebGLRenderer;
  private readonly scene = new Scene();
  private readonly screen = createScreenUniforms();
  private width = 1;
  private height = 1;
  private ratio = 0;

  constructor(
    readonly canvas: HTMLCanvasElement,
    context: WebGL2RenderingContext,
    { started, sizes }: Pick<Overlay, 'started' | 'sizes'>,
    private readonly medium: Medium,
  ) {
    this.ink = new ScenePalette(medium);
    this.renderer = new WebGLRenderer({ canvas, context });
    // Shaders here write the values of the style sheet, which are shown as they are.
    this.renderer.outputColorSpace = LinearSRGBColorSpace;
    this.renderer.sortObjects = true;
    this.scene.matrixWorldAutoUpdate = true;
    this.mesh = new SurfaceMesh(this.screen, this.ink);
    this.box = new AxesBox(this.screen, this.ink);
    this.path = new Path(this.screen, this.ink);
    this.rivals = new SurfaceRivals(this.screen, this.ink);
    this.marker = new Marker(this.screen, this.ink, this.mesh.ballShade);
    this.stepArrows = new SurfaceStepArrows(this.screen, this.ink);
    this.nested = new SurfaceNestedFrames(this.screen, this.ink, started, sizes);
    for (const part of this.parts()) this.scene.add(part.group);
  }

  /**
   * Dresses the active run.
   *
   * @param alone whether no other run is shown: then nothing must tell it from others
   * @param strength 1, or less while another run is pointed at
   */
  showActive(style: number, alone: boolean, strength: number): void {
    this.ink.activate(style);
    this.path.setStyle(style, strength);
    this.marker.setStyle(alone ? null : shapeNumber(runStyle(style).marker), strength);
  }

  /** Reads colours and line weights of the page anew. */
  restyle(): void {
    const { ink } = this;
    ink.read();
    this.renderer.setClearColor(ink.color('paper'), this.medium.transparent ? 0 : 1);
    for (const part of this.parts()) part.restyle(ink);
  }

  /** @param width of the host in CSS pixels */
  resize(width: number, height: number): void {
    // A new drawing buffer waits for the graphics card.
    if (width === this.width && height === this.height) return;
    this.width = width;
    this.height = height;
    this.ratio = 0;
  }

  draw(eye: OrbitCamera, { ratio, stride }: Quality): void {
    if (ratio !== this.ratio) {
      this.ratio = ratio;
      // At once: to set the one and then the other would make two buffers.
      this.renderer.setDrawingBufferSize(this.width, this.height, ratio);
      this.renderer.getDrawingBufferSize(this.screen.uResolution.value);
      this.screen.uPixel.value = ratio;
    }
    this.mesh.setStride(stride);
    this.renderer.render(this.scene, eye.camera);
  }

  dispose(): void {
    for (const part of this.parts()) part.dispose();
    this.renderer.dispose();
  }

  private parts() {
    const { mesh, box, path, rivals, nested, marker, stepArrows } = this;
    return [mesh, box, path, rivals, nested, marker, stepArrows] as const;
  }
}
