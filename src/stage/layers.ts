import { drawing, type PassageImages } from './images.ts';
import type { Maker } from './portfolio.ts';

/** A passage as a plain canvas can lay it: multiplied images, and a white one that hides. */
export interface Layers {
  readonly wash: ImageBitmap | undefined;
  readonly line: ImageBitmap | undefined;
  readonly body: HTMLCanvasElement | undefined;
}

export const layerMaker: Maker<Layers> = {
  make: ({ wash, line, body }: PassageImages) => ({ wash, line, body: body && whiteOf(body) }),
  free({ wash, line }) {
    wash?.close();
    line?.close();
  },
};

/** White, as opaque as the mask is bright. */
function whiteOf(mask: ImageBitmap): HTMLCanvasElement {
  const { width, height } = mask;
  const context = drawing(width, height);
  context.drawImage(mask, 0, 0);
  const image = context.getImageData(0, 0, width, height);
  const { data } = image;
  for (let i = 0; i < data.length; i += 4) {
    data[i + 3] = data[i] ?? 0;
    data[i] = data[i + 1] = data[i + 2] = 255;
  }
  context.putImageData(image, 0, 0);
  return context.canvas;
}
