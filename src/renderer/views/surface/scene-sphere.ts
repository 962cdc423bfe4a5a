// The sphere around everything in the scene box. Given to each mesh: three would look for it in all
// vertices, in the frame that draws the mesh first.

import { Sphere, Vector3 } from 'three';
import { FLOOR, HEIGHT } from './scene-box';

export const SPHERE = new Sphere(new Vector3(0, (HEIGHT + FLOOR) / 2, 0), 2.2);
