import { type Sweep, sweep, tapering } from './brush.ts';
import { noise } from './noise.ts';
import type { Passage } from './passage.ts';
import type { Context, Point } from './path.ts';
import { pigments as P, type Pigment } from './pigment.ts';
import { type Random, random } from './random.ts';
import { lerp, smooth } from './scalar.ts';

export interface Reed {
  /** Picture pixels. */
  readonly height: number;
  /** Sideways over height, the way the wind goes; above 0 to the right. */
  readonly lean?: number;
  readonly width?: number;
  /** A feathered plume, a bulrush's brown mace, or nothing. */
  readonly head?: 'plume' | 'mace' | 'none';
  /** Long leaves that leave the stem and break over. */
  readonly leaves?: number;
}

/** One reed on its root: a stem that bends more towards its top, leaves all blown one way, and a head. */
const reed = (c: Context, r: Random, [x, y]: Point, o: Reed): void => {
  const { height, lean = 0.12, width = Math.max(1.1, height * 0.014), head = 'plume', leaves = 2 } = o;
  const bend = lean * r.range(0.5, 1.4) + r.gauss() * 0.03;
  const at = (t: number): Point => [x + bend * height * t ** 1.8, y - height * t * (1 - 0.1 * bend * bend)];
  const stroke = (points: readonly Point[], wide: number, profile: Sweep['profile'] = tapering): void =>
    sweep(c, points, wide, { profile, seed: r.int(1, 9999), uneven: 0.15 });
  stroke([at(0), at(0.35), at(0.7), at(1)], width, t => 1 - t * 0.5);
  const way = Math.sign(lean) || 1;
  for (let i = 0; i < leaves; i++) {
    const from = at(r.range(0.2, 0.75));
    const long = height * r.range(0.24, 0.46);
    const side = way * (r.chance(0.78) ? 1 : -1);
    const up = r.range(0.5, 1);
    stroke(
      [
        from,
        [from[0] + side * long * 0.3, from[1] - long * 0.62 * up],
        [from[0] + side * long * 0.66, from[1] - long * 0.94 * up],
        [from[0] + side * long * 0.98, from[1] - long * r.range(0.5, 1) * up],
      ],
      width * 1.5,
      t => Math.sin(Math.PI * Math.min(1, t * 0.9 + 0.16)) ** 0.8,
    );
  }
  if (head === 'mace')
    stroke([at(0.87), at(0.98)], width * 3.2, t => Math.sin(Math.PI * (0.12 + t * 0.76)) ** 0.4);
  if (head === 'plume') {
    const top = at(1);
    for (let i = 0; i < 6; i++) {
      const from = at(0.86 + i * 0.028);
      const long = height * r.range(0.1, 0.17) * (1.15 - i * 0.1);
      const fall = r.range(-0.15, 0.35);
      stroke(
        [
          from,
          [from[0] + way * long * 0.24, from[1] - long * 0.5],
          [from[0] + way * long * 0.62, from[1] - long * (0.75 - fall * 0.5)],
          [top[0] + way * long * 0.8, from[1] - long * (0.7 - fall)],
        ],
        width * r.range(1, 1.9),
        t => Math.sin(Math.PI * Math.min(1, t * 0.86 + 0.1)),
      );
    }
  }
};

export interface Sedge {
  readonly blades?: number;
  readonly height?: number;
  readonly spread?: number;
  readonly lean?: number;
  readonly width?: number;
}

/** A tussock: blades that rise from one foot, arch over and hang. Picture pixels. */
export const sedge = (c: Context, r: Random, [x, y]: Point, o: Sedge = {}): void => {
  const { blades = 14, height = 40, spread = 9, lean = 0.08, width = 1.7 } = o;
  for (let i = 0; i < blades; i++) {
    const out = r.gauss() * 0.55 + lean * 2;
    const h = height * r.range(0.5, 1.1);
    const root: Point = [x + r.gauss() * spread * 0.5, y + r.range(-1, 2)];
    const droop = Math.min(1, Math.abs(out)) * 0.5;
    sweep(
      c,
      [
        root,
        [root[0] + out * h * 0.22, root[1] - h * 0.55],
        [root[0] + out * h * 0.6, root[1] - h * (1 - droop * 0.3)],
        [root[0] + out * h, root[1] - h * (1 - droop)],
      ],
      width * r.range(0.6, 1.3),
      { profile: tapering, seed: r.int(1, 9999), uneven: 0.1 },
    );
  }
};

export interface ReedBed {
  /** Where reeds stand: called with chance, gives a root in picture pixels. */
  readonly root: (r: Random) => Point;
  readonly count: number;
  /** Height of a reed that stands there. */
  readonly height: (at: Point) => number;
  readonly lean?: number;
  readonly head?: Reed['head'];
  readonly density?: number | ((x: number, y: number) => number);
  /** Straw in winter; give greens for summer. */
  readonly pigments?: readonly Pigment[];
  /** Hides what lies behind, under the pale layer of it. */
  readonly body?: number;
  readonly seed?: number;
}

/** A bed of reeds in three layers: pale ones behind, warmer ones, and few dark stems in front. */
export const reedBed = (p: Passage, bed: ReedBed): void => {
  const { lean = 0.12, head = 'plume', density = 1, seed = 1, body = 0 } = bed;
  const colours = bed.pigments ?? [P.straw, P.ochre, P.umber];
  const strength = typeof density === 'number' ? () => density : density;
  const patchy = noise('soft', 90, seed + 2);
  const layer = (share: number, scale: number, dark: number, mix: readonly number[], n: number): void =>
    p.wash({
      shape: c => {
        const r = random(seed * 31 + n);
        const roots = Array.from({ length: Math.round(bed.count * share) }, () => bed.root(r));
        for (const at of roots.sort((a, b) => a[1] - b[1]))
          reed(c, r, at, {
            height: bed.height(at) * scale * r.range(0.45, 1.12),
            lean,
            head: head !== 'none' && r.chance(head === 'mace' ? 0.3 : 0.55) ? head : 'none',
            leaves: r.int(1, 3),
          });
      },
      pigments: colours,
      mix: (x, y) => mix.map((v, i) => v * (1 + (i - 1) * 0.4 * patchy(x, y))),
      density: (x, y) => dark * strength(x, y) * lerp(0.7, 1.15, smooth(-0.5, 0.5, patchy(y, x))),
      soft: 0.7,
      sway: 0.4,
      rough: 0.2,
      rim: 0.35,
      dry: 0.05,
      angle: Math.PI / 2,
      body: body && n === 1 ? body : 0,
      knock: n === 1 ? 0.5 : 0.3,
    });
  layer(0.45, 1.05, 0.5, [0.8, 0.25, 0.08], 1);
  layer(0.4, 1, 0.72, [0.35, 0.55, 0.3], 2);
  layer(0.15, 0.9, 0.95, [0.1, 0.4, 0.7], 3);
};
