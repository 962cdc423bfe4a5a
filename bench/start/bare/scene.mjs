// One mesh of 64 × 64 squares, lit, drawn once over the whole window.
import {
  DirectionalLight,
  DoubleSide,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  Scene,
  WebGLRenderer,
} from 'three';

const renderer = new WebGLRenderer();
renderer.setSize(innerWidth, innerHeight);
document.body.append(renderer.domElement);

const bowl = new PlaneGeometry(2, 2, 64, 64);
const { position } = bowl.attributes;
for (let i = 0; i < position.count; i++) {
  position.setZ(i, position.getX(i) ** 2 + position.getY(i) ** 2);
}
bowl.computeVertexNormals();
const light = new DirectionalLight(0xffffff, 3);
light.position.set(1, 1, 2);
const camera = new PerspectiveCamera(45, innerWidth / innerHeight);
camera.position.set(0, -4, 3);
camera.lookAt(0, 0, 0.5);

const material = new MeshStandardMaterial({ color: 0x4477aa, side: DoubleSide });
renderer.render(new Scene().add(light, new Mesh(bowl, material)), camera);
renderer.domElement.dataset['drawn'] = '';
