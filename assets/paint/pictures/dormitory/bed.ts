import { noise, wander } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import type { Pigment } from '../../engine/pigment.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { project, room } from './view.ts';

export interface Bed {
  /** The wall its head stands against. */
  readonly side: 'left' | 'right';
  /** Z of its near long side. */
  readonly z: number;
  /** How far it has been pulled out from the wall, and turned, in metres and radians. */
  readonly pulled?: number;
  readonly turned?: number;
  readonly cover: readonly [Pigment, Pigment];
  readonly strength: number;
  /** Where along the bed the cover begins, 0 head to 1 foot. */
  readonly from: number;
  /** How far the cover hangs, in metres, and how much lower towards the foot. */
  readonly hang: number;
  readonly askew?: number;
  readonly sag: number;
  readonly stripes?: number;
  readonly pillow: 'plump' | 'flat' | 'upright' | 'dented';
  /** Share of the paint that has been forgotten. */
  readonly lost?: number;
  readonly seed: number;
}

/** A place on the bed: u from head to foot, w from the near side to the far, and a height, in metres. */
export type OnBed = (u: number, w: number, height: number) => Point;

const length = 1.86;
const width = 0.84;
export const top = 0.55;

const onBed = ({ side, z, pulled = 0, turned = 0 }: Bed): OnBed => {
  const way = side === 'left' ? 1 : -1;
  const head = side === 'left' ? room.left + 0.08 : room.right - 0.08;
  return (u, w, height) => {
    const along = u * length;
    const across = w * width;
    const x = along * Math.cos(turned) - across * Math.sin(turned);
    return project(
      head + way * (pulled + x),
      height,
      z + along * Math.sin(turned) + across * Math.cos(turned),
    );
  };
};

/** Pixels to the metre at the near side. */
const sizeOf = (at: OnBed): number => at(0.5, 0, 0)[1] - at(0.5, 0, 1)[1];

/** The mattress has sunk in the middle and is rounded at its ends. */
const surface = ({ sag }: Bed): ((u: number, w: number) => number) => {
  return (u, w) => {
    const middle = Math.sin(Math.PI * clamp(u));
    return (
      top -
      sag * middle * (0.55 + 0.9 * w * (1 - w) * 2) -
      0.05 * smooth(0.94, 1.02, u) -
      0.02 * smooth(0.12, 0, w)
    );
  };
};

/** Points across a span of u, `count` steps, in either direction. */
export const run = (from: number, to: number, count: number, at: (u: number) => Point): Point[] =>
  Array.from({ length: count + 1 }, (_, i) => at(lerp(from, to, i / count)));

export const patchy = noise('soft', 70, 51);
export const creased = noise('soft', 26, 53);

/** A bed set out on the page, before there is any paint. */
export interface Laid {
  readonly bed: Bed;
  readonly at: OnBed;
  /** Pixels to the metre. */
  readonly size: number;
  readonly level: (u: number, w: number) => number;
  /** Where the cover begins, its upper near edge, its hem, and its hem at the foot. */
  readonly cut: number;
  readonly edge: (u: number) => Point;
  readonly hem: (u: number) => Point;
  readonly footHem: (w: number) => Point;
  readonly coverOutline: readonly Point[];
  readonly sheetOutline: readonly Point[];
  readonly stray: (s: number) => number;
  /** What has not been forgotten of it. */
  readonly kept: (x: number, y: number) => number;
}

/** How far the cover stands out from the near side. */
export const over = -0.035;

export const layOut = (bed: Bed): Laid => {
  const at = onBed(bed);
  const level = surface(bed);
  const stray = wander(bed.seed);
  const { from, hang, askew = 0, lost = 0 } = bed;
  const cut = from + 0.04 * stray(2);
  /** The cover was pulled up by a child: its hem is nowhere level. */
  const drop = (u: number): number =>
    hang * (1 + 0.3 * stray(u * 5)) +
    askew * (u - from) +
    0.035 * stray(u * 17 + 9) +
    0.05 * smooth(0.85, 1, u);
  const edge = (u: number): Point => at(u, over, level(u, 0) - 0.015);
  const hem = (u: number): Point => at(u, over - 0.01, level(u, 0) - drop(u));
  const footDrop = (w: number): number => (hang * 0.9 + 0.12) * (1 + 0.25 * stray(w * 4 + 20)) - 0.02;
  const footHem = (w: number): Point => at(1.03 + 0.01 * stray(w * 4), w, level(1, w) - footDrop(w));
  return {
    bed,
    at,
    size: sizeOf(at),
    level,
    cut,
    edge,
    hem,
    footHem,
    stray,
    coverOutline: [
      ...run(cut, 1.01, 14, u => at(u, 1.02, level(u, 1))),
      ...run(1, 0, 5, footHem),
      ...run(1.02, cut, 26, hem),
      edge(cut),
      ...run(0, 1, 5, w => at(cut + 0.02 * stray(w * 3 + 7), w, level(cut, w) + 0.012)),
    ],
    sheetOutline: [
      ...run(0.01, 1, 12, u => at(u, 1, level(u, 1) - 0.02)),
      at(1, 0.5, 0.34),
      at(1, 0, 0.34),
      ...run(1, 0.01, 10, u => at(u, -0.01, 0.33 + 0.02 * stray(u * 4 + 60))),
    ],
    kept: (x, y) => 1 - lost * smooth(-0.3, 0.5, patchy(x * 1.2 + bed.seed * 31, y * 1.2)),
  };
};
