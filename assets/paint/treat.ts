import type { Light } from '../../src/design/lights.ts';
import type { Treatment } from '../../src/design/treatments.ts';
import { clamp, lerp, smooth } from './engine/scalar.ts';

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

/** The line comes first, the wash follows it. */
export const timing = { line: [0, 0.5], wash: [0.18, 1] } as const;
/** Shares of distance, slow noise and fine noise in when the water arrives. They sum to 1. */
export const arrival = { distance: 0.62, slow: 0.28, fine: 0.1 } as const;
/** Depth behind the wet front over which a wash comes to strength, and a line. */
export const front = { wash: 0.12, line: 0.04, wet: 0.014, wetness: 0.9 } as const;

/** How far from its source the farthest corner of a passage lies. */
export const reachOf = ({ passage: { x, y, width, height }, source }: Shown, ground: Ground): number => {
  const [sx, sy] = [source[0] * ground.width, source[1] * ground.height];
  const dx = Math.max(Math.abs(x - sx), Math.abs(x + width - sx));
  const dy = Math.max(Math.abs(y - sy), Math.abs(y + height - sy));
  return Math.hypot(dx, dy);
};

/** How much of a wash, of a line and of a body has come, and how wet the edge is. */
export const bleed = (
  progress: number,
  distance: number,
  slow: number,
  fine: number,
): { readonly wash: number; readonly line: number; readonly wet: number } => {
  const comes = distance * arrival.distance + slow * arrival.slow + fine * arrival.fine;
  const depth = (span: readonly [number, number], overrun: number): number =>
    clamp((progress - span[0]) / (span[1] - span[0])) * (1 + overrun) - comes;
  const w = depth(timing.wash, front.wash * 1.2);
  const wash = smooth(0, front.wash, w);
  return {
    wash,
    line: smooth(0, front.line, depth(timing.line, front.line * 1.2)),
    wet: wash * front.wetness * Math.exp(-Math.abs(w - front.wet * 2) / front.wet),
  };
};

type Colour = [number, number, number];
const luma = ([r, g, b]: Colour): number => 0.3 * r + 0.59 * g + 0.11 * b;

/** The light that reaches the eye, as 8-bit RGB. Passages far to near. */
export const composite = (ground: Ground, shown: readonly Shown[], light: Light): Uint8Array => {
  const { width, height } = ground;
  const through = new Float32Array(width * height * 3).fill(1);
  for (const one of shown) if (one.progress > 0) lay(ground, one, through);
  const out = new Uint8Array(width * height * 3);
  for (let i = 0; i < through.length; i++) {
    const k = i % 3;
    const y = Math.floor(i / 3 / width) / (height - 1);
    const lit = lerp(light.top[k] as number, light.bottom[k] as number, y);
    out[i] = Math.round((through[i] as number) * lit * (ground.paper[i] as number));
  }
  return out;
};

const lay = (ground: Ground, one: Shown, through: Float32Array): void => {
  const { passage: p, treatment: t, source, progress } = one;
  const { width, height, grain, grainSize } = ground;
  const reach = reachOf(one, ground);
  /** What strays outside the box is bare paper. */
  const margin = Math.ceil(Math.max(Math.abs(t.ghostAt[0]), Math.abs(t.ghostAt[1]), t.stray)) + 1;
  const x0 = Math.max(0, p.x - margin);
  const y0 = Math.max(0, p.y - margin);
  const x1 = Math.min(width, p.x + p.width + margin);
  const y1 = Math.min(height, p.y + p.height + margin);
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) {
      const g = ((y % grainSize) * grainSize + (x % grainSize)) * 3;
      const slow = (grain[g] as number) / 255;
      const fine = (grain[g + 1] as number) / 255;
      const tooth = (grain[g + 2] as number) / 255;
      const away = Math.hypot(x - source[0] * width, y - source[1] * height) / reach;
      const come = bleed(progress, away, slow, fine);
      if (come.wash <= 0.001 && come.line <= 0.001) continue;
      const sx = x + (slow - 0.5) * 2 * t.stray;
      const sy = y + (fine - 0.5) * 2 * t.stray;
      const at = (y * width + x) * 3;
      const body = sample(p, p.body, 1, sx, sy, 0)[0] * t.body * come.wash;
      const line = lineAt(t, sample(p, p.line, 1, sx, sy, 1)[0] ** (t.line * come.line), tooth);
      const paint = washAt(t, sample(p, p.wash, 3, sx, sy, 1), come.wash + come.wet);
      for (let k = 0; k < 3; k++) {
        let v = lerp(through[at + k] as number, 1, body);
        v *= (paint[k] as number) * lerp(t.lineTint[k] as number, 1, line);
        through[at + k] = v;
      }
      if (t.ghost <= 0) continue;
      const [gx, gy] = [sx - t.ghostAt[0], sy - t.ghostAt[1]];
      const first = washAt(t, sample(p, p.wash, 3, gx, gy, 1), (come.wash + come.wet) * t.ghost * 0.5);
      const drawn = sample(p, p.line, 1, gx, gy, 1)[0] ** (t.ghost * come.line);
      for (let k = 0; k < 3; k++)
        through[at + k] =
          (through[at + k] as number) * (first[k] as number) * lerp(t.ghostTint[k] as number, 1, drawn);
    }
};

/** A hard pencil leaves the hollows of the paper white. */
const lineAt = (t: Treatment, line: number, tooth: number): number =>
  lerp(line, 1, t.tooth * 0.85 * smooth(0.5, 0.28, tooth));

const washAt = (t: Treatment, wash: Colour, cover: number): Colour => {
  const grey = luma(wash);
  return wash.map((v, k) => {
    const toned = clamp(lerp(grey, v, t.chroma), 0.004, 1);
    return toned ** (t.wash * cover) * (t.tint[k] as number) ** ((1 - grey) * Math.min(cover, 1));
  }) as Colour;
};

/** Nearest pixel; `bare` outside the box and where there is no such image. */
const sample = (
  p: StoredPassage,
  image: Uint8Array | null,
  channels: 1 | 3,
  x: number,
  y: number,
  bare: number,
): Colour => {
  const column = Math.round(x) - p.x;
  const row = Math.round(y) - p.y;
  if (!image || column < 0 || row < 0 || column >= p.width || row >= p.height) return [bare, bare, bare];
  const i = (row * p.width + column) * channels;
  const value = (k: number): number => (image[i + (channels === 3 ? k : 0)] as number) / 255;
  return [value(0), value(1), value(2)];
};
