import { dab, sweep } from '../../engine/brush.ts';
import { noise, wander } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import type { Pen } from '../../engine/pen.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { backWindow, lintel, project, room, sideWindows, sill } from './view.ts';

type Quad = readonly [Point, Point, Point, Point];
type Place = (u: number, v: number) => Point;

const { left, right, back, near, height, dado } = room;
const broad = noise('soft', 230, 9);
const patchy = noise('soft', 95, 15);
const damp = noise('cloud', 300, 21);

/** Points of a side wall: u from far to near, v from floor to ceiling, in metres. */
const wall = (x: number): ((z0: number, z1: number, y0: number, y1: number) => Quad) => {
  return (z0, z1, y0, y1) => [project(x, y0, z0), project(x, y0, z1), project(x, y1, z1), project(x, y1, z0)];
};
const leftWall = wall(left);
const rightWall = wall(right);
const backWall = (x0: number, x1: number, y0: number, y1: number): Quad => [
  project(x0, y0, back),
  project(x1, y0, back),
  project(x1, y1, back),
  project(x0, y1, back),
];

const openings: readonly Quad[] = [
  backWall(backWindow.left, backWindow.right, backWindow.sill, backWindow.lintel),
  ...sideWindows.map(([a, b]) => leftWall(b, a, sill, lintel)),
];
/** Left of here the room is no longer remembered. */
const remembered = (x: number, y: number): number =>
  smooth(-60, 250, x + broad(x, y) * 90 + patchy(x, y) * 36);
const farSide = (x: number, y: number): number =>
  smooth(1640, 1330, x + broad(x, y) * 120 + patchy(x, y) * 40);

export const paintRoom = (p: Passage): void => {
  const glass = p.mask(c => openings.forEach(o => polygon(c, o)), { sway: 0.7 });
  paintCeiling(p);
  paintBack(p, glass);
  paintLeft(p, glass);
  paintRight(p);
  paintOutside(p);
  paintReveals(p);
  p.pencil(drawLines, undefined);
  p.ink(drawWindows);
  p.ink(drawLamp);
};

const paintCeiling = (p: Passage): void => {
  const ceiling: Quad = [
    project(left, height, back),
    project(right, height, back),
    project(right, height, 4.4),
    project(left, height, 4.4),
  ];
  p.wash({
    shape: c => polygon(c, ceiling),
    pigments: [ink.violet, ink.straw],
    mix: (x, y) => [0.5, 0.28 + 0.3 * smooth(900, 1300, x) + patchy(x, y) * 0.1],
    density: (x, y) => 0.26 * smooth(20, 205, y + broad(x, y) * 55) * (0.75 + 0.5 * patchy(x, y)),
    soft: (x, y) => (y > 196 ? 1 : lerp(2, 30, smooth(-0.2, 0.4, broad(x, y)))),
    softest: 30,
    sway: 1.5,
    rim: 0.2,
    streak: 0.16,
    angle: 0,
  });
};

const paintBack = (p: Passage, keep: Float32Array): void => {
  p.wash({
    shape: c => polygon(c, backWall(left, right, 0, height)),
    pigments: [ink.violet, ink.sage, ink.straw],
    mix: (x, y) => [0.5, 0.4, 0.5 * smooth(560, 1060, x) * smooth(420, 250, y)],
    /** The wall round a bright window looks darkest close beside it. */
    density: (x, y) =>
      (0.5 - 0.24 * smooth(690, 1040, x)) *
      (0.85 + 0.3 * patchy(x, y)) *
      lerp(1.15, 0.8, smooth(100, 230, Math.abs(x - 818))),
    soft: 0.9,
    sway: 1,
    rim: 0.22,
    pool: 0.3,
    streak: 0.14,
    angle: 1.57,
    tide: 0.12,
    keep,
  });
  p.wash({
    shape: c => polygon(c, backWall(left, right, 0, dado)),
    pigments: [ink.sage, ink.slate],
    mix: (x, _y) => [0.8, 0.42 - 0.3 * smooth(640, 1040, x)],
    density: (x, y) => (0.58 - 0.2 * smooth(700, 1060, x)) * (0.9 + 0.3 * patchy(y, x)),
    soft: 0.8,
    sway: 0.8,
    rim: 0.3,
    pool: 0.4,
    keep,
  });
};

const paintLeft = (p: Passage, keep: Float32Array): void => {
  p.wash({
    shape: c => polygon(c, leftWall(back, near, 0, height)),
    pigments: [ink.violet, ink.slate, ink.umber],
    mix: (x, y) => [0.5, 0.42 - 0.2 * smooth(100, 560, x), 0.1 + 0.12 * clamp(damp(x, y))],
    density: (x, y) =>
      (0.62 + 0.2 * smooth(90, 470, x)) *
      (0.86 + 0.26 * broad(x, y) + 0.18 * patchy(x, y)) *
      remembered(x, y) *
      lerp(1, 0.72, smooth(470, 575, x)) *
      smooth(-60, 190, y + broad(y, x) * 80),
    soft: (x, y) => lerp(0.9, 14, smooth(0.1, 0.6, broad(x, y)) * smooth(400, 150, x)),
    softest: 14,
    sway: 1.4,
    rim: 0.3,
    pool: 0.3,
    tide: 0.2,
    tideFeature: 300,
    streak: 0.22,
    angle: 1.5,
    blooms: [
      { at: [470, 196], radius: 44, amount: 0.4 },
      { at: [180, 210], radius: 70, amount: 0.35 },
    ],
    keep,
  });
  p.wash({
    shape: c => polygon(c, leftWall(back, near, 0, dado)),
    pigments: [ink.sage, ink.slate, ink.moss],
    mix: (x, y) => [0.6, 0.45, 0.25 + patchy(x, y) * 0.2],
    density: (x, y) =>
      0.62 * remembered(x, y) * (0.9 + 0.3 * patchy(x, y)) * lerp(1, 0.75, smooth(480, 575, x)),
    soft: 0.9,
    sway: 1.4,
    rim: 0.35,
    pool: 0.4,
    keep,
  });
};

const paintRight = (p: Passage): void => {
  /** Thrown back by the sunlit floor: warm and pale low down, grey towards the ceiling and the far corner. */
  const glow = (x: number, y: number): number =>
    smooth(300, 120, Math.hypot((x - 1230) * 0.9, y - 385 - (x - 1230) * 0.1 + broad(x, y) * 40));
  p.wash({
    shape: c => polygon(c, rightWall(back, near, 0, height)),
    pigments: [ink.straw, ink.rose, ink.violet],
    mix: (x, y) => [0.62, 0.3 + 0.14 * glow(x, y), 0.3 * (1 - glow(x, y)) + 0.3 * smooth(1140, 1064, x)],
    density: (x, y) =>
      (0.44 - 0.22 * glow(x, y)) *
      (0.86 + 0.22 * broad(x, y) + 0.14 * patchy(x, y)) *
      farSide(x, y) *
      smooth(-50, 160, y + patchy(x, y) * 60),
    soft: (x, y) => lerp(0.9, 16, smooth(0.1, 0.6, broad(x, y)) * smooth(1200, 1450, x)),
    softest: 16,
    sway: 1.5,
    rim: 0.28,
    pool: 0.26,
    tide: 0.2,
    tideFeature: 260,
    streak: 0.2,
    angle: 1.62,
    blooms: [{ at: [1180, 175], radius: 60, amount: 0.3 }],
  });
  p.wash({
    shape: c => polygon(c, rightWall(back, near, 0, dado)),
    pigments: [ink.sage, ink.straw, ink.violet],
    mix: (x, y) => [0.7, 0.42, 0.12 + 0.2 * smooth(1160, 1060, x) + patchy(x, y) * 0.1],
    density: (x, y) => 0.5 * farSide(x, y) * (0.9 + 0.32 * patchy(x, y)) * lerp(1, 0.62, glow(x, y + 40)),
    soft: 0.9,
    sway: 1.4,
    rim: 0.35,
    pool: 0.4,
    streak: 0.12,
    angle: 0.5,
  });
  /** Papers pinned over the beds, each at its own height. */
  const papers = [
    [9.5, 9.15, 1.5, 2],
    [7.9, 7.55, 1.42, 1.78],
    [7.42, 7.2, 1.6, 1.92],
    [5.9, 5.4, 1.5, 1.88],
  ] as const;
  const corners = ([z0, z1, y0, y1]: (typeof papers)[number]): Quad => rightWall(z0, z1, y0, y1);
  p.lift({ shape: c => papers.forEach(q => polygon(c, corners(q))), amount: 0.85, soft: 0.9, sway: 0.8 });
  p.wash({
    shape: c => papers.forEach(q => polygon(c, corners(q))),
    pigments: [ink.blue, ink.ochre],
    mix: (x, y) => [0.5 + patchy(x * 3, y * 3), 0.4],
    density: (x, y) => 0.16 + 0.22 * clamp(patchy(x * 5, y * 5)),
    soft: 1.6,
    sway: 1.5,
  });
  p.ink(pen =>
    papers.forEach(q =>
      pen.line([...corners(q), corners(q)[0]], { straight: true, width: 0.6, broken: 0.3 }),
    ),
  );
};

/** What is outside: nothing but weather and the tops of some trees. */
const paintOutside = (p: Passage): void => {
  const [a, b] = openings[0] as Quad;
  p.wash({
    shape: c => {
      const r = random(3);
      for (let i = 0; i < 34; i++) {
        const t = r();
        dab(
          c,
          r,
          [lerp(a[0], b[0], t), a[1] - 12 - r.range(0, 40) * (0.4 + 0.6 * Math.abs(t - 0.4))],
          r.range(5, 14),
          r.range(4, 8),
        );
      }
    },
    pigments: [ink.sage, ink.ochre],
    mix: (x, y) => [0.6, 0.5 * clamp(patchy(x * 2, y * 2) + 0.5)],
    density: 0.2,
    soft: 4,
    sway: 3,
    feature: 18,
    rim: 0.1,
    within: c => polygon(c, openings[0] as Quad),
  });
  p.wash({
    shape: c => openings.forEach(o => polygon(c, o)),
    pigments: [ink.straw, ink.blue],
    mix: (_x, y) => [0.5 * smooth(240, 420, y), 0.4 * smooth(420, 200, y)],
    density: (x, y) => 0.13 * remembered(x, y) * (0.7 + 0.8 * patchy(x, y)),
    soft: 2.5,
    rim: 0,
  });
};

const paintReveals = (p: Passage): void => {
  const deep = 0.13;
  const reveals = sideWindows.flatMap(([a, b]): Quad[] => [
    leftWall(b, b - deep, sill, lintel),
    [
      project(left, sill, a),
      project(left, sill, b),
      project(left, sill + 0.06, b),
      project(left, sill + 0.06, a),
    ],
    [
      project(left, lintel, a),
      project(left, lintel, b),
      project(left, lintel - 0.05, b),
      project(left, lintel - 0.05, a),
    ],
  ]);
  p.wash({
    shape: c => reveals.forEach(q => polygon(c, q)),
    pigments: [ink.violet, ink.slate],
    mix: [0.5, 0.4],
    density: (x, y) => 0.6 * remembered(x, y),
    soft: 0.9,
    sway: 0.6,
    rim: 0.3,
  });
  /** Curtains too thin to keep the light out, one caught on its rail. */
  const { left: l, right: r, sill: s, lintel: t } = backWindow;
  p.wash({
    shape: c => {
      const hang = (x: number, lean: number, width: number, seed: number): void =>
        sweep(
          c,
          [project(x, t + 0.06, back), project(x + lean * 0.4, 1.8, back), project(x + lean, s - 0.05, back)],
          width,
          {
            profile: v => 0.75 + 0.25 * Math.sin(v * 5 + seed) + 0.2 * v,
            seed,
          },
        );
      hang(l - 0.12, -0.03, 19, 4);
      hang(r + 0.1, 0.08, 22, 7);
    },
    pigments: [ink.ochre, ink.rose],
    mix: [0.55, 0.45],
    density: (x, y) => 0.5 + 0.25 * patchy(x * 6, y * 0.6),
    soft: 0.9,
    sway: 1,
    rim: 0.5,
    pool: 0.5,
  });
};

const drawLines = (pen: Pen): void => {
  const line = (a: Point, b: Point, broken = 0.34, press = 0.5): void =>
    pen.line([a, b], { straight: true, broken, press });
  const corners = backWall(left, right, 0, height);
  for (let i = 0; i < 4; i++) line(corners[i] as Point, corners[(i + 1) % 4] as Point, 0.22, 0.62);
  line(corners[0], project(left, 0, 3.6), 0.5);
  line(corners[1], project(right, 0, 3.9), 0.5);
  line(corners[3], project(left, height, 5), 0.42);
  line(corners[2], project(right, height, 4.9), 0.42);
  line(project(left, dado, back), project(left, dado, 4), 0.5);
  line(project(right, dado, back), project(right, dado, 4.2), 0.45);
  line(project(left, dado, back), project(backWindow.left - 0.2, dado, back), 0.2);
  line(project(backWindow.right + 0.2, dado, back), project(right, dado, back), 0.2);
  /** Boards of the ceiling. */
  for (const x of [-2.2, -0.9, 0.6, 1.9])
    line(project(x, height, back), project(x * 1.01, height, 6.4 + Math.abs(x)), 0.62, 0.32);
  const crack = wander(5);
  pen.line(
    Array.from(
      { length: 9 },
      (_, i): Point => [1290 - i * 9 + crack(i) * 8, 96 + i * 17 + crack(i + 40) * 6],
    ),
    { press: 0.34, broken: 0.4, width: 0.8 },
  );
};

const drawWindows = (pen: Pen): void => {
  const frame = (at: Place, across: readonly number[], up: readonly number[], weight: number): void => {
    const line = (a: Point, b: Point, width: number, broken = 0.16): void =>
      pen.line([a, b], { straight: true, width: width * weight, broken });
    line(at(0, 0), at(1, 0), 1.2);
    line(at(1, 0), at(1, 1), 0.9);
    line(at(0, 1), at(1, 1), 1);
    line(at(0, 0), at(0, 1), 0.9);
    for (const u of across) line(at(u, 0.01), at(u, 0.99), u === 0.5 ? 0.9 : 0.55, 0.24);
    for (const v of up) line(at(0, v), at(1, v), v === 0.5 ? 1.05 : 0.55, 0.22);
    line(at(-0.05, -0.025), at(1.05, -0.025), 0.9, 0.3);
  };
  const b = backWindow;
  frame(
    (u, v) => project(lerp(b.left, b.right, u), lerp(b.sill, b.lintel, v), back),
    [0.25, 0.5, 0.75],
    [0.2, 0.4, 0.6, 0.8],
    0.85,
  );
  for (const [k, [z0, z1]] of sideWindows.entries())
    frame(
      (u, v) => project(left, lerp(sill, lintel, v), lerp(z1, z0, u)),
      [0.5],
      [0.25, 0.5, 0.75],
      0.75 + k * 0.17,
    );
};

const drawLamp = (pen: Pen): void => {
  const at = (x: number, y: number): Point => project(1.2 + x, y, 6.4);
  pen.line([at(0, height), at(0.01, 2.56)], { straight: true, width: 0.7, broken: 0.06 });
  pen.line([at(-0.24, 2.4), at(-0.16, 2.49), at(0, 2.56), at(0.16, 2.49), at(0.24, 2.4)], { broken: 0.05 });
  pen.line([at(-0.24, 2.4), at(0, 2.37), at(0.24, 2.4)], { width: 0.75, broken: 0.1 });
};
