import type { Light } from '../../src/design/lights.ts';
import type { Treatment } from '../../src/design/treatments.ts';
import { bleed, type Come } from './bleed.ts';
import { clamp, lerp, smooth } from './engine/scalar.ts';
import { lightAt, litBy } from './lit.ts';

/**
 * The formula of the stage, in Node: what the shader draws, pixel for pixel.
 * All values are 0..1. Lengths are picture pixels, 1600 by 900.
 */

/** One passage as stored: opaque images cut to a box. Wash is RGB, line and body are grey. */
export interface StoredPassage {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly wash: Uint8Array | null;
  readonly line: Uint8Array | null;
  readonly body: Uint8Array | null;
}

export interface Shown {
  readonly passage: StoredPassage;
  readonly treatment: Treatment;
  /** Where the pigment first touches the paper, as fractions of the picture. */
  readonly source: readonly [x: number, y: number];
  /** 0 not begun, 1 dry. */
  readonly progress: number;
}

export interface Ground {
  readonly width: number;
  readonly height: number;
  /** RGB. */
  readonly paper: Uint8Array;
  /** Periodic RGB: slow noise, fine noise, height of the paper. */
  readonly grain: Uint8Array;
  readonly grainSize: number;
}

/** How much the wash must change over two pixels to be traced faintly, and fully. */
export const traced = [0.08, 0.3] as const;

/** How far from its source the farthest corner of a passage lies. */
export const reachOf = ({ passage: { x, y, width, height }, source }: Shown, ground: Ground): number => {
  const [sx, sy] = [source[0] * ground.width, source[1] * ground.height];
  const dx = Math.max(Math.abs(x - sx), Math.abs(x + width - sx));
  const dy = Math.max(Math.abs(y - sy), Math.abs(y + height - sy));
  return Math.hypot(dx, dy);
};

/** Every `step`-th pixel of the light that reaches the eye, as 8-bit RGB. Passages far to near. */
export const composite = (
  ground: Ground,
  shown: readonly Shown[],
  light: Light,
  step = 1,
): { readonly width: number; readonly height: number; readonly rgb: Uint8Array } => {
  const width = Math.floor(ground.width / step);
  const height = Math.floor(ground.height / step);
  const through = new Float32Array(width * height * 3).fill(1);
  for (const one of shown) if (one.progress > 0) lay(ground, one, through, step);
  const rgb = new Uint8Array(width * height * 3);
  const lit = litBy(shown, ground);
  for (let i = 0; i < rgb.length; i++) {
    const k = i % 3;
    const row = Math.floor(i / 3 / width);
    const column = Math.floor(i / 3) % width;
    const falls = lerp(light.top[k] as number, light.bottom[k] as number, row / (height - 1));
    const glaze = lerp(1, falls, lightAt(lit, column * step, row * step));
    const paper = ground.paper[(row * step * ground.width + column * step) * 3 + k] as number;
    rgb[i] = Math.round((through[i] as number) * glaze * paper);
  }
  return { width, height, rgb };
};

const lay = (ground: Ground, one: Shown, through: Float32Array, step: number): void => {
  const { passage: p, treatment: t, source, progress } = one;
  const { grain, grainSize } = ground;
  const width = Math.floor(ground.width / step);
  const reach = reachOf(one, ground);
  /** What is drawn out of place may leave the box. */
  const margin = Math.ceil(Math.max(Math.abs(t.ghostAt[0]), Math.abs(t.ghostAt[1]), t.stray)) + step;
  const first = (from: number): number => Math.max(0, Math.floor((from - margin) / step) * step);
  const [endX, endY] = [p.x + p.width + margin, p.y + p.height + margin].map((v, i) =>
    Math.min(v, (i ? Math.floor(ground.height / step) : width) * step),
  ) as [number, number];
  for (let y = first(p.y); y < endY; y += step)
    for (let x = first(p.x); x < endX; x += step) {
      const g = ((y % grainSize) * grainSize + (x % grainSize)) * 3;
      const slow = (grain[g] as number) / 255;
      const fine = (grain[g + 1] as number) / 255;
      /** Nothing is fetched from beyond the sheet, or its edge would show as a seam. */
      const sx = clamp(x + (slow - 0.5) * 2 * t.stray, 0, ground.width - 1);
      const sy = clamp(y + (fine - 0.5) * 2 * t.stray, 0, ground.height - 1);
      const here = indexOf(p, sx, sy);
      const ghost =
        t.ghost > 0
          ? indexOf(
              p,
              clamp(sx - t.ghostAt[0], 0, ground.width - 1),
              clamp(sy - t.ghostAt[1], 0, ground.height - 1),
            )
          : -1;
      if (isBare(p, here) && isBare(p, ghost)) continue;
      const away = Math.hypot(x - source[0] * ground.width, y - source[1] * ground.height) / reach;
      const come = bleed(progress, away, slow, fine);
      if (come.wash <= 0.001 && come.line <= 0.001) continue;
      const tooth = (grain[g + 2] as number) / 255;
      const at = ((y / step) * width + x / step) * 3;
      const body = p.body && here >= 0 ? ((p.body[here] as number) / 255) * t.body * come.wash : 0;
      for (let k = 0; k < 3; k++) through[at + k] = lerp(through[at + k] as number, 1, body);
      layPaint(p, t, drawingOf(t), here, come, tooth, through, at);
      if (ghost >= 0) layPaint(p, t, ghostOf(t), ghost, come, tooth, through, at);
    }
};

/** Which pixel of the passage lies here, the nearest one; -1 outside its box. */
const indexOf = (p: StoredPassage, x: number, y: number): number => {
  const column = Math.round(x) - p.x;
  const row = Math.round(y) - p.y;
  return column < 0 || row < 0 || column >= p.width || row >= p.height ? -1 : row * p.width + column;
};

const isBare = ({ wash, line, body }: StoredPassage, i: number): boolean =>
  i < 0 ||
  ((!body || body[i] === 0) &&
    (!line || line[i] === 255) &&
    (!wash || (wash[i * 3] === 255 && wash[i * 3 + 1] === 255 && wash[i * 3 + 2] === 255)));

/** How a drawing is laid: the whole of it, or the first one that shows beside it. */
interface Drawing {
  readonly wash: number;
  readonly line: number;
  readonly lineTint: Treatment['lineTint'];
  readonly tooth: number;
  readonly trace: number;
}

const drawingOf = (t: Treatment): Drawing => t;

/** The first drawing keeps half of its paint, and no tooth. */
const ghostOf = (t: Treatment): Drawing => ({
  wash: t.wash * t.ghost * 0.5,
  line: t.ghost,
  lineTint: t.ghostTint,
  tooth: 0,
  trace: t.ghostTrace,
});

/** Multiplies one pixel by a wash and a line. */
const layPaint = (
  p: StoredPassage,
  t: Treatment,
  drawing: Drawing,
  i: number,
  come: Come,
  tooth: number,
  through: Float32Array,
  at: number,
): void => {
  if (i < 0) return;
  let line = p.line ? ((p.line[i] as number) / 255) ** (drawing.line * come.line) : 1;
  if (drawing.trace) line *= 1 - drawing.trace * come.line * edgeAt(p, i);
  /** A hard pencil leaves the hollows of the paper white. */
  line = lerp(line, 1, drawing.tooth * 0.85 * smooth(0.5, 0.28, tooth));
  const { wash } = p;
  const colour = (k: number): number => (wash ? (wash[i * 3 + k] as number) / 255 : 1);
  const grey = 0.3 * colour(0) + 0.59 * colour(1) + 0.11 * colour(2);
  const share = drawing.wash / (t.wash || 1);
  const amount = drawing.wash * (come.wash + come.wet);
  const stain = (1 - grey) * Math.min(1, (come.wash + come.wet) * share);
  for (let k = 0; k < 3; k++) {
    const toned = clamp(lerp(grey, colour(k), t.chroma), 0.004, 1);
    const paint = toned ** amount * (t.tint[k] as number) ** stain;
    through[at + k] = (through[at + k] as number) * paint * lerp(drawing.lineTint[k] as number, 1, line);
  }
};

/** Where the wash changes from one picture pixel to the next: 1 at its edges, as a pencil would follow them. */
const edgeAt = ({ wash, width, height }: StoredPassage, i: number): number => {
  if (!wash) return 0;
  const [x, y] = [i % width, Math.floor(i / width)];
  const grey = (dx: number, dy: number): number => {
    const at = (clamp(y + dy, 0, height - 1) * width + clamp(x + dx, 0, width - 1)) * 3;
    return (
      (0.3 * (wash[at] as number) + 0.59 * (wash[at + 1] as number) + 0.11 * (wash[at + 2] as number)) / 255
    );
  };
  return smooth(...traced, Math.hypot(grey(1, 0) - grey(-1, 0), grey(0, 1) - grey(0, -1)));
};
