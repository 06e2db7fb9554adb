import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { distance } from './distance.ts';
import { noise } from './noise.ts';
import { paperHeight } from './paper.ts';
import type { Context, Shape } from './path.ts';
import { smooth } from './scalar.ts';

export const pictureWidth = 1600;
export const pictureHeight = 900;

const finderScale = 4;

/** A value for every pixel of the sheet, 0..1. */
export type Mask = Float32Array;

/** How much of each pixel a shape covers, cut to the box it fills with a margin round it. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Float32Array;
}

export interface Raster extends Patch {
  /** Red, green and blue, already multiplied by cover. */
  readonly colour: readonly [Float32Array, Float32Array, Float32Array];
}

export interface MaskEdge {
  readonly soft?: number;
  readonly sway?: number;
  readonly feature?: number;
  readonly seed?: number;
}

/** The paper at one size. All that is handed to it is in picture pixels; it alone knows the size it is painted at. */
export class Sheet {
  readonly height: number;
  /** Pixels here for one picture pixel. */
  readonly scale: number;
  readonly tooth: Float32Array;
  private readonly canvas: Canvas;
  private readonly finder: Canvas;

  constructor(readonly width: number) {
    this.scale = width / pictureWidth;
    this.height = Math.round(pictureHeight * this.scale);
    this.tooth = paperHeight(this.width, this.height, this.scale);
    this.canvas = createCanvas(this.width, this.height);
    this.finder = createCanvas(Math.ceil(this.width / finderScale), Math.ceil(this.height / finderScale));
  }

  plane(): Float32Array {
    return new Float32Array(this.width * this.height);
  }

  /** Null where nothing of the shape is on the sheet. `margin` is in picture pixels. */
  raster(shape: Shape, margin: number): Raster | null {
    const box = this.boxOf(shape);
    if (!box) return null;
    const room = Math.ceil(margin * this.scale) + 1;
    const x = Math.max(0, box.x0 - room);
    const y = Math.max(0, box.y0 - room);
    const width = Math.min(this.width, box.x1 + room) - x;
    const height = Math.min(this.height, box.y1 + room) - y;
    if (width <= 0 || height <= 0) return null;
    const c = this.canvas.getContext('2d');
    c.setTransform(1, 0, 0, 1, 0, 0);
    c.clearRect(x, y, width, height);
    drawWhite(c, shape, this.scale);
    const { data } = c.getImageData(x, y, width, height);
    const cover = new Float32Array(width * height);
    const colour = [cover.slice(), cover.slice(), cover.slice()] as const;
    for (let i = 0; i < cover.length; i++) {
      const a = (data[i * 4 + 3] as number) / 255;
      if (a === 0) continue;
      cover[i] = a;
      for (let k = 0; k < 3; k++) (colour[k] as Float32Array)[i] = ((data[i * 4 + k] as number) / 255) * a;
    }
    return { x, y, width, height, cover, colour };
  }

  /** Where a shape lies, found on a small canvas because reading the whole sheet is slow. */
  private boxOf(shape: Shape): Box | null {
    const { width, height } = this.finder;
    const c = this.finder.getContext('2d');
    c.setTransform(1, 0, 0, 1, 0, 0);
    c.clearRect(0, 0, width, height);
    drawWhite(c, shape, this.scale / finderScale);
    const { data } = c.getImageData(0, 0, width, height);
    const box = filled(new Uint32Array(data.buffer, data.byteOffset, data.length / 4), width, height);
    return (
      box && {
        x0: (box.x0 - 1) * finderScale,
        y0: (box.y0 - 1) * finderScale,
        x1: (box.x1 + 2) * finderScale,
        y1: (box.y1 + 2) * finderScale,
      }
    );
  }

  /** A shape with its edge moved about by `sway` picture pixels, cut to its box. */
  patch(shape: Shape, { soft = 0.6, sway = 0.8, feature = 30, seed = 1 }: MaskEdge = {}): Patch | null {
    const r = this.raster(shape, soft * 2 + sway * 2 + 4);
    if (!r) return null;
    const depth = distance(r.cover, r.width, r.height);
    const drift = noise('cloud', feature, seed);
    const s = this.scale;
    const edge = Math.max(soft * s, 0.6);
    const cover = depth.map((d, i) => {
      const x = ((i % r.width) + r.x) / s;
      const y = (Math.floor(i / r.width) + r.y) / s;
      return smooth(-edge, edge, d + drift(x, y) * sway * s);
    });
    return { x: r.x, y: r.y, width: r.width, height: r.height, cover };
  }

  /** A mask for the whole sheet, its edge moved about by `sway` picture pixels. */
  mask(shape: Shape, edge?: MaskEdge): Mask {
    const out = this.plane();
    const patch = this.patch(shape, edge);
    if (patch) eachOf(patch, this.width, (at, share) => (out[at] = share));
    return out;
  }
}

/** Visits what a patch covers, by its place on the sheet. */
export const eachOf = (
  { x, y, width, cover }: Patch,
  sheetWidth: number,
  visit: (at: number, share: number) => void,
): void => {
  for (let i = 0; i < cover.length; i++) {
    const share = cover[i] as number;
    if (share > 0) visit((Math.floor(i / width) + y) * sheetWidth + (i % width) + x, share);
  }
};

const drawWhite = (c: Context, shape: Shape, scale: number): void => {
  c.save();
  c.scale(scale, scale);
  c.fillStyle = '#fff';
  c.strokeStyle = '#fff';
  c.lineCap = 'round';
  c.lineJoin = 'round';
  shape(c);
  c.restore();
};

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const filled = (pixels: Uint32Array, width: number, height: number): Box | null => {
  let x0 = width;
  let x1 = -1;
  let y0 = height;
  let y1 = -1;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let first = 0;
    while (first < width && !pixels[row + first]) first++;
    if (first === width) continue;
    let last = width - 1;
    while (!pixels[row + last]) last--;
    x0 = Math.min(x0, first);
    x1 = Math.max(x1, last);
    y0 = Math.min(y0, y);
    y1 = y;
  }
  return x1 < 0 ? null : { x0, y0, x1, y1 };
};
