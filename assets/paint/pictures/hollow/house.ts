import { dab, foliage } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { concentrations, type Point, polygon } from '../../engine/path.ts';
import type { Pen } from '../../engine/pen.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { middle, quick } from './land.ts';

/** A wall in perspective: u along it from the left, v up it from the ground. */
type Wall = (u: number, v: number) => Point;

const wall =
  (x: readonly [number, number], ground: readonly [number, number], eaves: readonly [number, number]): Wall =>
  (u, v) => [lerp(x[0], x[1], u), lerp(lerp(ground[0], ground[1], u), lerp(eaves[0], eaves[1], u), v)];

const front = wall([800, 1096], [537, 550], [414, 398]);
const end = wall([1096, 1188], [550, 541], [398, 409]);
const leftWing = wall([684, 800], [533, 537], [470, 462]);
const rightWing = wall([1188, 1296], [541, 538], [478, 484]);
/** A canted bay that stands out from the front, in three faces. */
const bay = [
  wall([812, 828], [539, 543], [430, 428]),
  wall([828, 872], [543, 544], [428, 426]),
  wall([872, 886], [544, 541], [426, 428]),
] as const;

const face = (w: Wall, u0 = 0, v0 = 0, u1 = 1, v1 = 1): Point[] => [
  w(u0, v0),
  w(u1, v0),
  w(u1, v1),
  w(u0, v1),
];

const roofs: Readonly<Record<'front' | 'end' | 'left' | 'right' | 'bay', readonly Point[]>> = {
  front: [
    [790, 416],
    [1100, 399],
    [1074, 342],
    [856, 358],
  ],
  end: [
    [1100, 399],
    [1196, 411],
    [1146, 350],
    [1074, 342],
  ],
  left: [
    [674, 472],
    [801, 463],
    [801, 436],
    [710, 444],
  ],
  right: [
    [1188, 479],
    [1304, 486],
    [1276, 454],
    [1188, 450],
  ],
  bay: [
    [808, 431],
    [828, 428],
    [873, 426],
    [890, 429],
    [870, 417],
    [832, 418],
  ],
};

/** Chimneys: foot, width and height. No two alike. */
const chimneys: readonly (readonly [x: number, y: number, width: number, height: number])[] = [
  [868, 360, 17, 40],
  [893, 356, 11, 27],
  [984, 350, 20, 47],
  [1064, 346, 13, 30],
  [1085, 348, 22, 52],
  [1140, 360, 15, 38],
  [738, 448, 12, 25],
  [1240, 460, 14, 30],
];

/** What a window gives back: the dark of the room, the sky, or so much light that it is lost. */
type Glass = 'dark' | 'dim' | 'sky' | 'lost';

interface Window {
  readonly wall: Wall;
  /** Left, foot, right and head. */
  readonly at: readonly [u0: number, v0: number, u1: number, v1: number];
  readonly glass: Glass;
}

const row = (
  w: Wall,
  v: readonly [number, number],
  half: number,
  panes: readonly (readonly [number, Glass])[],
): Window[] => panes.map(([u, glass]) => ({ wall: w, at: [u - half, v[0], u + half, v[1]], glass }));

// biome-ignore format: a storey a line
const windows: readonly Window[] = [
  ...row(front, [0.08, 0.36], 0.021, [[0.36, 'dim'], [0.45, 'dark'], [0.645, 'dark'], [0.73, 'sky'], [0.845, 'dark'], [0.935, 'dim']]),
  ...row(front, [0.46, 0.7], 0.02, [[0.36, 'sky'], [0.45, 'lost'], [0.545, 'dark'], [0.645, 'dim'], [0.73, 'dark'], [0.845, 'sky'], [0.935, 'dark']]),
  ...row(front, [0.82, 0.92], 0.016, [[0.2, 'lost'], [0.36, 'dim'], [0.545, 'dark'], [0.73, 'lost'], [0.845, 'dark']]),
  ...row(bay[1], [0.1, 0.42], 0.3, [[0.5, 'dark']]), ...row(bay[1], [0.56, 0.86], 0.27, [[0.5, 'sky']]),
  ...row(bay[0], [0.12, 0.4], 0.26, [[0.5, 'dim']]), ...row(bay[2], [0.12, 0.42], 0.28, [[0.5, 'dark']]), ...row(bay[2], [0.56, 0.84], 0.26, [[0.5, 'dim']]),
  ...row(leftWing, [0.12, 0.42], 0.05, [[0.14, 'dim'], [0.34, 'dark'], [0.72, 'sky']]), ...row(leftWing, [0.58, 0.8], 0.045, [[0.34, 'lost'], [0.56, 'dim'], [0.72, 'dark']]),
  ...row(end, [0.1, 0.34], 0.07, [[0.26, 'dark'], [0.66, 'dim']]), ...row(end, [0.45, 0.68], 0.065, [[0.26, 'dim'], [0.46, 'dark'], [0.66, 'dark']]), ...row(end, [0.8, 0.9], 0.05, [[0.46, 'dim']]),
  ...row(rightWing, [0.2, 0.58], 0.06, [[0.22, 'dark'], [0.5, 'dim']]),
];

const depthOf: Readonly<Record<Glass, readonly [number, number, number]>> = {
  dark: [0.9, 0.35, 0],
  dim: [0.45, 0.4, 0.1],
  sky: [0.08, 0.16, 0.5],
  lost: [0, 0.05, 0.06],
};

const walls = [front, end, leftWing, rightWing, ...bay];

/** The house, with its windows, roofs, creeper and the shrubs at its foot. */
export const house = (p: Passage): void => {
  p.clear(
    c => {
      for (const w of walls) polygon(c, face(w));
      for (const roof of Object.values(roofs)) polygon(c, roof);
      for (const [x, y, width, height] of chimneys) c.fillRect(x - width / 2, y - height, width, height + 6);
    },
    { soft: 0.8, sway: 0.7, feature: 20 },
  );
  masonry(p);
  slates(p);
  glazing(p);
  creeper(p);
  shrubs(p);
  p.ink(drawing);
};

const masonry = (p: Passage): void => {
  /** The sun takes the left of the front altogether; paper is the colour there. */
  p.wash({
    shape: c => {
      polygon(c, face(front));
      polygon(c, face(leftWing));
    },
    pigments: [P.straw, P.rose],
    mix: (x, y) => [0.55, 0.4 * clamp(quick(x * 2, y * 2) + 0.5)],
    density: (x, y) => 0.34 * smooth(740, 1090, x + middle(x, y) * 70) + 0.12 * smooth(505, 548, y) + 0.05,
    soft: (x, y) => lerp(0.9, 4, smooth(0, 0.5, quick(x, y))),
    softest: 4,
    sway: 1,
    feature: 24,
    pool: 0.55,
    tide: 0.2,
    tideFeature: 90,
  });
  p.wash({
    shape: c => {
      for (const w of [end, rightWing, bay[2]]) polygon(c, face(w));
    },
    pigments: [P.slate, P.rose, P.umber],
    mix: (x, y) => [0.5, 0.6 + 0.3 * quick(x, y), 0.14],
    density: (x, y) => (0.72 - 0.25 * smooth(1180, 1290, x)) * (0.8 + 0.45 * quick(x * 1.4, y * 1.4)),
    soft: 0.9,
    sway: 0.9,
    feature: 24,
    pool: 0.45,
    tide: 0.15,
    tideFeature: 80,
  });
  /** Shade under the eaves, of the bay on the front, of the house on its wing. */
  p.wash({
    shape: c => {
      polygon(c, [
        front(0, 1),
        front(1, 1),
        front(1, 0.93),
        front(0.5, 0.95),
        front(0.3, 0.93),
        front(0, 0.96),
      ]);
      polygon(c, [leftWing(0.1, 1), leftWing(1, 1), leftWing(1, 0.88), leftWing(0.1, 0.93)]);
      polygon(c, [front(0.29, 0), front(0.36, 0), front(0.345, 0.8), front(0.29, 0.86)]);
      polygon(c, [leftWing(0.86, 0.9), leftWing(1, 0.92), leftWing(1, 0), leftWing(0.93, 0)]);
      polygon(c, [front(0.58, 0.28), front(0.64, 0.25), front(0.6, 0), front(0.58, 0)]);
    },
    pigments: [P.violet, P.slate],
    mix: [0.6, 0.35],
    density: 0.42,
    soft: 1.1,
    sway: 1.2,
    feature: 24,
    rim: 0.25,
  });
  /** The wood's shadow let fall across the right of the front. */
  p.wash({
    shape: c => {
      const r = random(116);
      for (let i = 0; i < 26; i++) {
        const u = r.range(0.52, 1);
        dab(c, r, front(u, clamp(r.range(0, 0.6) * (u - 0.4) * 1.7)), r.range(5, 17), r.range(3, 7), -0.45);
      }
    },
    pigments: [P.violet, P.slate],
    mix: [0.6, 0.3],
    density: 0.24,
    soft: 2.4,
    sway: 2,
    rim: 0.2,
    within: c => polygon(c, face(front)),
  });
};

const slates = (p: Passage): void => {
  p.wash({
    shape: c => {
      for (const roof of [roofs.front, roofs.left, roofs.bay]) polygon(c, roof);
    },
    pigments: [P.slate, P.rust, P.sage],
    mix: (x, y) => [0.7, 0.4 * clamp(quick(x * 2, y * 2) + 0.3), 0.3 * clamp(quick(x * 3, y * 3 + 90))],
    density: (x, y) => 0.6 * (0.62 + 0.45 * smooth(790, 1080, x + middle(x, y) * 60)),
    soft: 0.9,
    sway: 1.1,
    feature: 24,
    pool: 0.55,
    streak: 0.2,
    angle: 1.2,
    grain: 0.6,
    tide: 0.2,
    tideFeature: 90,
  });
  p.wash({
    shape: c => {
      polygon(c, roofs.end);
      polygon(c, roofs.right);
    },
    pigments: [P.slate, P.umber],
    mix: [0.8, 0.35],
    density: (x, y) => 0.95 * (0.8 + 0.4 * quick(x, y)),
    soft: 0.9,
    sway: 0.9,
    feature: 24,
    grain: 0.6,
  });
  p.wash({
    shape: c => {
      for (const [x, y, width, height] of chimneys) c.fillRect(x - width / 2, y - height, width, height + 3);
    },
    pigments: [P.rust, P.rose],
    mix: (x, y) => [0.4 + 0.2 * quick(x * 3, y * 3), 0.4],
    density: 0.55,
    sway: 0.8,
    feature: 14,
  });
  p.wash({
    shape: c => {
      for (const [x, y, width, height] of chimneys)
        c.fillRect(x + width * 0.06, y - height + 1, width * 0.46, height + 2);
    },
    pigments: [P.umber, P.slate],
    mix: [0.5, 0.6],
    density: 0.55,
    sway: 0.6,
    feature: 14,
  });
};

const glazing = (p: Passage): void => {
  p.wash({
    shape: c => {
      const r = random(77);
      for (const { wall: w, at, glass } of windows) {
        const [a, b, d] = depthOf[glass];
        const [u0, v0, u1, v1] = at;
        const split = lerp(v0, v1, r.range(0.44, 0.6));
        const [left, right] = [u0 + r.range(0, 0.12) * (u1 - u0), u1 - r.range(0, 0.14) * (u1 - u0)];
        /** The upper sash holds the shade of the lintel; the lower one takes light. */
        c.fillStyle = concentrations(a, b, d);
        polygon(c, face(w, left, split + 0.008, right, v1));
        c.fillStyle = concentrations(a * r.range(0.3, 0.8), b * r.range(0.5, 1.1), d + r.range(0, 0.3));
        if (!r.chance(0.12)) polygon(c, face(w, left, v0, right - r.range(0, 0.2) * (u1 - u0), split));
      }
      c.fillStyle = concentrations(0.7, 0.4, 0);
      polygon(c, face(front, 0.525, 0, 0.565, 0.24));
    },
    pigments: [P.payne, P.slate, P.blue],
    mix: 'coded',
    wet: 1.2,
    density: (x, y) => 1.15 * (0.75 + 0.5 * quick(x * 3, y * 3)),
    soft: (x, y) => lerp(0.7, 2.2, smooth(0.1, 0.5, quick(x * 2, y * 2))),
    softest: 2.2,
    sway: 0.8,
    rough: 0.5,
    feature: 12,
    grain: 0.4,
  });
};

const creeper = (p: Passage): void => {
  const climb = (seed: number, count: number, size: number): ((c: Parameters<typeof dab>[0]) => void) => {
    return c => {
      const r = random(seed);
      for (let i = 0; i < count; i++) {
        const v = r() ** 1.15 * 0.92;
        const u = 0.27 + (0.17 * (1 - v) + 0.02) * Math.abs(r.gauss()) * 0.6 - 0.05 * r();
        dab(c, r, front(clamp(u, 0.22, 0.5), v), r.range(2, 5) * size, r.range(1.8, 3.8) * size, r() * 3);
      }
    };
  };
  p.wash({
    shape: climb(14, 120, 1.1),
    pigments: [P.rust, P.olive, P.ochre],
    mix: (x, y) => {
      const turned = clamp(quick(x * 2.4, y * 2.4) + 0.6);
      return [turned, 0.5 * (1 - turned), 0.3];
    },
    density: 0.5,
    soft: (x, y) => lerp(0.8, 4, smooth(0, 0.5, quick(x * 3, y * 3))),
    softest: 4,
    sway: 2.4,
    feature: 12,
    pool: 0.5,
  });
  p.wash({
    shape: climb(114, 40, 0.7),
    pigments: [P.rust, P.umber],
    mix: [0.7, 0.5],
    density: 0.55,
    sway: 1,
    feature: 12,
  });
};

// biome-ignore format: a shrub a pair
const plants: readonly (readonly [x: number, y: number, rx: number, ry: number])[] = [
  [690, 536, 20, 7], [722, 539, 13, 11], [768, 541, 26, 7], [806, 545, 10, 12], [852, 550, 24, 8], [900, 549, 12, 6],
  [1010, 555, 20, 7], [1046, 557, 32, 9], [1092, 557, 22, 15], [1124, 556, 18, 8], [1166, 552, 30, 11], [1216, 548, 16, 18], [1262, 546, 26, 9], [1302, 544, 18, 14],
];

const shrubs = (p: Passage): void => {
  const grown = (seed: number, size: number, drop: number): ((c: Parameters<typeof dab>[0]) => void) => {
    return c => {
      const r = random(seed);
      for (const [x, y, rx, ry] of plants)
        foliage(c, r, [x, y - ry * 0.3 + drop], rx * size, ry * size, { clumps: 6, dabs: 9, size: 2.6 });
    };
  };
  p.wash({
    shape: grown(15, 1, 0),
    pigments: [P.olive, P.moss, P.ochre],
    mix: (x, y) => [0.5, 0.3, 0.5 * clamp(quick(x * 2, y * 2))],
    density: 0.6,
    soft: (x, y) => lerp(0.8, 5, smooth(0, 0.5, quick(x * 2, y * 2))),
    softest: 5,
    sway: 2,
    feature: 14,
    pool: 0.45,
    knock: 1,
  });
  p.wash({
    shape: grown(16, 0.72, 3),
    pigments: [P.moss, P.violet],
    mix: [0.7, 0.4],
    density: 0.5,
    sway: 1.5,
    feature: 12,
    soft: 1.4,
  });
};

const drawing = (pen: Pen): void => {
  const r = random(5);
  const rule = (a: Point, b: Point, o: Parameters<Pen['line']>[1] = {}): void =>
    pen.line([a, b], { straight: true, wave: 26, taper: [0.03, 0.08], press: 0.78, ...o });
  rule(front(0.02, 1), front(0.56, 1), { broken: 0.4 });
  rule(front(0.5, 1), front(1, 1));
  rule(front(1, -0.02), front(1, 1.01), { width: 1.15 });
  rule(front(0.31, 0.74), front(1, 0.74), { width: 0.5, broken: 0.5 });
  rule(front(0.6, 0.4), front(1, 0.4), { width: 0.5, broken: 0.6 });
  rule(end(1, 0.05), end(1, 1));
  rule(end(0, 1), end(1, 1), { width: 1 });
  rule(leftWing(0, 0.3), leftWing(0, 1), { broken: 0.4 });
  rule(leftWing(0, 1), leftWing(1, 1), { broken: 0.3 });
  rule(rightWing(1, 0.1), rightWing(1, 1));
  rule(rightWing(0, 1), rightWing(1, 1));
  for (const [i, w] of bay.entries()) {
    rule(w(0, 0.06), w(0, 1), { width: 0.7 });
    rule(w(0, 1), w(1, 1), { width: 0.8 });
    if (i === 2) rule(w(1, 0.04), w(1, 1), { width: 0.8 });
  }
  for (const roof of Object.values(roofs))
    for (const [i, corner] of roof.entries())
      if (i > 0)
        rule(corner, (roof[i + 1] ?? roof[0]) as Point, {
          broken: corner[0] < 900 ? 0.35 : 0.14,
          width: 0.95,
        });
  for (const [x, y, width, height] of chimneys) {
    rule([x - width / 2, y], [x - width / 2, y - height], { broken: 0.3 });
    rule([x + width / 2, y + 2], [x + width / 2, y - height], { width: 1 });
    rule([x - width / 2 - 1.5, y - height], [x + width / 2 + 1.5, y - height], { width: 1.1, broken: 0.05 });
    if (height > 29)
      for (const at of [-0.24, 0.2])
        rule([x + width * at, y - height], [x + width * at, y - height - 6], { width: 1.4 });
  }
  for (const { wall: w, at, glass } of windows) {
    if (r.chance(glass === 'lost' ? 0.3 : 0.42)) continue;
    const [u0, v0, u1, v1] = at;
    rule(w(u0, v1), w(u1, v1), { width: 0.65 });
    if (r.chance(0.7)) rule(w(u1, v0), w(u1, v1), { width: 0.6 });
    if (r.chance(0.4)) rule(w(u0, v0), w(u0, v1), { width: 0.5 });
    if (r.chance(0.55)) rule(w(u0 - 0.01, v0), w(u1 + 0.012, v0), { width: 0.8 });
  }
  rule(front(0.505, 0.25), front(0.585, 0.25), { width: 1 });
  pen.line([front(0.505, 0.25), front(0.545, 0.33), front(0.585, 0.25)], { straight: true, width: 0.75 });
  rule(front(0.51, 0), front(0.51, 0.25), { width: 0.7 });
  rule(front(0.58, 0), front(0.58, 0.25), { width: 0.7 });
  for (const v of [-0.02, -0.05]) rule(front(0.5, v), front(0.592, v), { width: 0.7 });
  pen.hatch(roofs.end, { angle: -1.2, gap: 4.4, width: 0.5, press: 0.5 });
  pen.hatch(face(end, 0.05, 0.08, 0.95, 0.95), {
    angle: -0.95,
    gap: 6,
    width: 0.42,
    press: 0.4,
    longest: 34,
    skip: 0.3,
  });
  pen.hatch(
    roofs.front.map(([x, y]): Point => [lerp(x, 1010, 0.4), lerp(y, 385, 0.35)]),
    { angle: -1.1, gap: 9, width: 0.4, press: 0.4, longest: 16, skip: 0.4 },
  );
};
