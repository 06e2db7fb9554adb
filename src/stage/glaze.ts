import type { Light } from '../design/lights.ts';
import { drawing } from './images.ts';
import { type Lit, lightAt } from './lit.ts';
import { lerp } from './span.ts';

/** Light is soft: a picture of it needs only one pixel for so many of the picture's. */
const coarse = 20;

/** The light on a picture of this size, as an image to be stretched over it and multiplied in. */
export function glaze(
  light: Light,
  lit: Lit,
  whole: { readonly width: number; readonly height: number },
): HTMLCanvasElement {
  const [width, height] = [Math.ceil(whole.width / coarse), Math.ceil(whole.height / coarse)];
  const context = drawing(width, height);
  const image = context.createImageData(width, height);
  for (let i = 0; i < width * height; i++) {
    const [across, down] = [((i % width) + 0.5) / width, (Math.floor(i / width) + 0.5) / height];
    const lies = lightAt(lit, across * whole.width, down * whole.height);
    for (const k of [0, 1, 2] as const)
      image.data[i * 4 + k] = 255 * lerp(1, lerp(light.top[k], light.bottom[k], down), lies);
    image.data[i * 4 + 3] = 255;
  }
  context.putImageData(image, 0, 0);
  return context.canvas;
}
