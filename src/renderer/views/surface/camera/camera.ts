// The reader's eye: the camera, the default view that fits the host, and orbit, zoom and pan by
// mouse, touch and keys. Nothing glides on after the hand has stopped, so rest is rest.

import { MathUtils, PerspectiveCamera, Spherical, Vector3 } from 'three';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';
import type { Eye } from '../../../model/viewport/eye';
import { fitBox, type FitRoom } from './fit';
import { FLOOR, HEIGHT } from '../scene-box';
import { sidesSeen, type Sides } from '../axes/box-edges';
import { usualView, type ViewAngles } from './default-view';

const FIELD_OF_VIEW = 24;
/** The middle of the box. */
const TARGET = new Vector3(0, (HEIGHT + FLOOR) / 2, 0);
/** Half the diagonal of the box and some more, for the clipping planes. */
const REACH = 2.4;
/** Radians an arrow key turns, and the factor that + and − zoom. */
const TURN = MathUtils.degToRad(5);
const ZOOM = 1.12;

/** In scene coordinates. */
interface ScenePlace {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** CSS pixels of the host. */
export interface HostSize {
  readonly width: number;
  readonly height: number;
}

export class OrbitCamera {
  readonly camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.1, 50);
  private readonly controls: OrbitControls;
  private readonly direction = directionOf(usualView);
  private readonly projected = new Vector3();
  private distance = 8;
  private moved = false;
  private quiet = false;

  /** @param onChange is called whenever the camera has moved */
  constructor(
    private readonly element: HTMLElement,
    private readonly onChange: () => void,
  ) {
    this.controls = new OrbitControls(this.camera, element);
    Object.assign(this.controls, {
      minPolarAngle: MathUtils.degToRad(4),
      maxPolarAngle: MathUtils.degToRad(150),
      maxTargetRadius: 1.4,
      rotateSpeed: 0.8,
      zoomSpeed: 0.9,
    });
    // Fingers are asked by all pictures in the same way: `fingers.ts` moves the camera for them.
    this.controls.touches = {};
    this.controls.cursor.copy(TARGET);
    this.controls.addEventListener('change', this.changed);
    element.addEventListener('keydown', this.onKey);
  }

  /**
   * Fits the box to a new size of the host; a view that was moved keeps its direction and zoom.
   * Says nothing of the change: who asks for it draws.
   */
  resize(width: number, height: number, room: FitRoom): void {
    const { camera, controls, moved } = this;
    this.quiet = true;
    const kept = { position: camera.position.clone(), target: controls.target.clone() };
    const before = this.distance;
    camera.aspect = width / height;
    this.distance = fitBox(camera, TARGET, this.direction, width, height, room);
    controls.minDistance = this.distance * 0.25;
    controls.maxDistance = this.distance * 2.5;
    if (moved) {
      controls.target.copy(kept.target);
      const scale = this.distance / before;
      camera.position.copy(kept.position).sub(kept.target).multiplyScalar(scale).add(kept.target);
    } else {
      controls.target.copy(TARGET);
    }
    controls.update();
    this.moved = moved;
    this.quiet = false;
    this.clipNear();
  }

  /** Sets the default view; `resize` must follow. A view that was moved stays. */
  setDefault(view: ViewAngles): void {
    this.direction.copy(directionOf(view));
  }

  /** Back to the view that a new window opens with. */
  reset(): void {
    this.controls.target.copy(TARGET);
    this.camera.position.copy(TARGET).addScaledVector(this.direction, this.distance);
    this.controls.update();
    this.moved = false;
    this.clipNear();
    this.onChange();
  }

  /** From where it looks; null for the default view. */
  get eye(): Eye | null {
    const { camera, controls, distance } = this;
    if (!this.moved) return null;
    const offset = new Spherical().setFromVector3(camera.position.clone().sub(controls.target));
    const { x, y, z } = controls.target;
    return {
      polar: offset.phi,
      azimuth: offset.theta,
      zoom: distance / offset.radius,
      target: [x, y, z],
    };
  }

  /**
   * Looks from there, or as a new window does; the box must have been fitted. Says nothing of the change.
   * @param around radians that it has gone around from there
   */
  lookFrom(eye: Eye | null, around: number): void {
    const { camera, controls, distance, direction } = this;
    this.quiet = true;
    const offset = eye
      ? new Vector3().setFromSphericalCoords(distance / eye.zoom, eye.polar, eye.azimuth)
      : direction.clone().multiplyScalar(distance);
    if (eye) controls.target.set(...eye.target);
    else controls.target.copy(TARGET);
    camera.position.copy(controls.target).add(offset.applyAxisAngle(camera.up, around));
    controls.update();
    this.quiet = false;
    this.moved = eye !== null || around !== 0;
    this.clipNear();
  }

  /** As a drag of the mouse so far does, in CSS pixels. */
  turn(dx: number, dy: number): void {
    const { controls, element } = this;
    const angle = (2 * Math.PI * controls.rotateSpeed) / Math.max(1, element.clientHeight);
    controls.rotateLeft(angle * dx);
    controls.rotateUp(angle * dy);
  }

  /** Moves what is seen by CSS pixels, and comes nearer by a factor above 1. */
  shift(dx: number, dy: number, nearer: number): void {
    this.controls.pan(dx, dy);
    if (nearer !== 1) this.controls.dollyIn(1 / nearer);
  }

  /** Where a place of the scene is on a host of this size, in CSS pixels. */
  pixelOf(place: ScenePlace, { width, height }: HostSize): [x: number, y: number] {
    const { x, y } = this.projected.set(place.x, place.y, place.z).project(this.camera);
    return [((x + 1) / 2) * width, ((1 - y) / 2) * height];
  }

  /** Which corners of the box are where, for the axes. */
  sides(): Sides {
    return sidesSeen(this.camera);
  }

  /** Scene units a CSS pixel at a place. */
  pixelAt(place: Vector3, height: number): number {
    const half = Math.tan(MathUtils.degToRad(FIELD_OF_VIEW / 2));
    return (2 * half * this.camera.position.distanceTo(place)) / height;
  }

  dispose(): void {
    this.element.removeEventListener('keydown', this.onKey);
    this.controls.removeEventListener('change', this.changed);
    this.controls.dispose();
  }

  private readonly changed = (): void => {
    this.moved = true;
    this.clipNear();
    if (!this.quiet) this.onChange();
  };

  /** Keeps the depth range tight: lines on the surface rely on it. */
  private clipNear(): void {
    const { camera } = this;
    const distance = camera.position.distanceTo(TARGET);
    camera.near = Math.max(0.05, distance - REACH);
    camera.far = distance + REACH;
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { controls } = this;
    const keys: Record<string, () => void> = {
      'Shift ArrowLeft': () => controls.rotateLeft(TURN),
      'Shift ArrowRight': () => controls.rotateLeft(-TURN),
      'Shift ArrowUp': () => controls.rotateUp(TURN),
      'Shift ArrowDown': () => controls.rotateUp(-TURN),
      '+': () => controls.dollyIn(1 / ZOOM),
      '=': () => controls.dollyIn(1 / ZOOM),
      '-': () => controls.dollyOut(1 / ZOOM),
    };
    const arrow = event.key.startsWith('Arrow') && event.shiftKey;
    const act = keys[arrow ? `Shift ${event.key}` : event.key];
    // Arrows alone step through the run, as everywhere in the window.
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

const directionOf = ({ polar, azimuth }: ViewAngles): Vector3 =>
  new Vector3().setFromSphericalCoords(1, MathUtils.degToRad(polar), MathUtils.degToRad(azimuth));
