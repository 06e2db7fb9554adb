import { dab, sweep, grass as tuft } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { along, horizon, lineAt, lying, middle, quick, sides, slow } from './land.ts';

/** Puddles lie flat: long, thin, and thinner the farther off. */
const puddles: readonly (readonly [x: number, y: number, length: number])[] = [
  [676, 592, 56],
  [604, 634, 118],
  [640, 639, 60],
  [884, 654, 150],
  [968, 660, 96],
  [1226, 652, 60],
  [420, 676, 84],
];

const flat = (c: Context, x: number, y: number, length: number): void => {
  const h = (y - horizon) * 0.06 + 1.6;
  blob(c, [
    [x, y],
    [x + length * 0.2, y - h],
    [x + length * 0.42, y - h * 0.4],
    [x + length * 0.7, y - h * 1.1],
    [x + length, y + h * 0.1],
    [x + length * 0.74, y + h * 0.7],
    [x + length * 0.46, y + h * 0.5],
    [x + length * 0.2, y + h],
  ]);
};

/** The worn middle of the field, where everyone has run. */
const worn = (x: number, y: number): number =>
  clamp(
    smooth(520, 120, Math.abs(x - 800 - lying(x, y) * 120) / (0.35 + (y - horizon) / 200)) +
      lying(x, y) * 0.35,
  );

export const grass = (p: Passage): void => {
  const open = (c: Context): void => c.fillRect(-10, horizon, 1640, 400);
  const field = [
    [-40, horizon],
    [1640, horizon],
    [1640, 800],
    [1420, 806],
    [1150, 836],
    [820, 850],
    [480, 838],
    [190, 808],
    [-40, 796],
  ] as const;
  p.wash({
    shape: c => polygon(c, field),
    pigments: [P.sage, P.ochre, P.umber],
    mix: (x, y) => [0.75 - 0.55 * worn(x, y), 0.35 + 0.3 * worn(x, y), 0.06 + 0.34 * worn(x, y)],
    density: (x, y) => (0.36 + 0.16 * smooth(horizon, 720, y) + 0.08 * slow(x, y)) * sides(x, y),
    soft: (x, y) => lerp(1, 20, smooth(-0.1, 0.5, quick(x, y)) * smooth(horizon + 30, 700, y)),
    softest: 20,
    sway: 5,
    feature: 70,
    pool: 0.4,
    tide: 0.2,
    dry: (x, y) => 0.03 + 0.34 * smooth(770, 850, y + middle(x, y) * 30) * smooth(-0.5, 0.2, quick(x, y)),
    stretch: 36,
    within: open,
    body: 1,
  });
  /** Grass that is left, in strokes along the lines of the field. */
  p.wash({
    shape: c => {
      const r = random(51);
      for (let i = 0; i < 74; i++) {
        const u = r.range(-9, 9);
        const y = horizon + 6 + r() ** 1.4 * 160;
        const next = y + (y - horizon) * r.range(0.12, 0.34);
        const flatTo = (x: number): number => x + r.range(40, 150) * (0.3 + (y - horizon) / 120);
        const [x, top] = along(u, y);
        if (x < -60 || x > 1640) continue;
        sweep(
          c,
          r.chance(0.55)
            ? [
                [x, top],
                [lerp(x, flatTo(x), 0.5), top + r.gauss()],
                [flatTo(x), top + r.gauss() * 1.5],
              ]
            : [[x, top], along(u, next)],
          r.range(1.5, 4) * (0.5 + (y - horizon) / 70),
          { seed: i + 3, uneven: 0.4 },
        );
      }
    },
    pigments: [P.moss, P.sage, P.ochre],
    mix: (x, y) => [0.5, 0.5, 0.3 * clamp(quick(x, y) + 0.3)],
    density: (x, y) => 0.36 * sides(x, y) * (1 - 0.75 * worn(x, y)),
    soft: (x, y) => lerp(0.9, 6, smooth(0, 0.5, quick(x, y))),
    softest: 6,
    sway: 2.2,
    feature: 22,
    dry: 0.22,
    stretch: 34,
    rim: 0.25,
    within: open,
  });
  /** Slides and stud-marks: mud drawn out along the way they ran. */
  p.wash({
    shape: c => {
      const r = random(53);
      for (let i = 0; i < 60; i++) {
        const x = 800 + r.gauss() * 330;
        const y = horizon + 8 + r() ** 1.2 * 180;
        if (worn(x, y) < 0.25) continue;
        const length = r.range(24, 120) * (0.3 + (y - horizon) / 130);
        const u = lineAt(x, y) + r.gauss() * 0.5;
        const to: Point = r.chance(0.6) ? [x - length, y + r.gauss() * 2.5] : along(u, y + length * 0.2);
        sweep(
          c,
          [[x, y], [lerp(x, to[0], 0.5), lerp(y, to[1], 0.5) + r.gauss() * 2], to],
          r.range(1.6, 4.2) * (0.4 + (y - horizon) / 80),
          { seed: i, uneven: 0.5 },
        );
      }
    },
    pigments: [P.umber, P.violet, P.ochre],
    mix: [0.6, 0.3, 0.2],
    density: (x, y) => 0.42 * sides(x, y),
    soft: (x, y) => lerp(0.8, 5, smooth(0, 0.5, quick(x, y))),
    softest: 5,
    sway: 2,
    feature: 20,
    dry: 0.2,
    stretch: 30,
    within: open,
  });
  p.lift({
    shape: c => {
      for (const [x, y, length] of puddles) flat(c, x, y, length);
    },
    amount: (x, y) => 0.86 - 0.3 * smooth(0, 0.6, quick(x, y * 3)),
    soft: 0.8,
    sway: 3.4,
    feature: 17,
  });
  p.wash({
    shape: c => {
      for (const [x, y, length] of puddles) flat(c, x + length * 0.08, y + 0.6, length * 0.8);
    },
    pigments: [P.blue, P.slate],
    mix: [0.6, 0.4],
    density: (x, y) => 0.36 + 0.24 * quick(x, y * 3),
    soft: 1.6,
    sway: 3,
    feature: 20,
    rim: 0.5,
  });
  p.wash({
    shape: c => {
      const r = random(57);
      for (const [x, y, length] of puddles)
        for (let i = 0; i < 7; i++)
          dab(c, r, [x + r() * length, y + r.gauss() * 3 + 4], r.range(5, 16), r.range(0.8, 2.2));
      for (let i = 0; i < 60; i++) {
        const [x, y] = [r.range(40, 1560), horizon + 16 + r() * 170];
        if (worn(x, y) < 0.4)
          tuft(c, r, [x, y], {
            blades: r.int(3, 6),
            height: 3 + (y - horizon) * 0.11,
            spread: 3 + (y - horizon) * 0.04,
            lean: 0.25,
            width: 1.1,
          });
      }
    },
    pigments: [P.umber, P.moss],
    mix: [0.5, 0.45],
    density: (x, y) => 0.55 * sides(x, y),
    sway: 0.6,
    rough: 0.3,
    feature: 14,
  });
  goal(p, 78, 50);
  p.pencil(pen => {
    pen.line(
      [
        [40, horizon + 1],
        [420, horizon],
        [760, horizon + 1.5],
      ],
      { press: 0.5, broken: 0.3, wobble: 0.7 },
    );
    pen.line([along(-7, horizon + 20), along(-7, 690)], { straight: true, press: 0.35 });
    pen.line([along(6.2, horizon + 30), along(6.2, 680)], { straight: true, press: 0.3, broken: 0.5 });
    pen.line(
      [
        [90, 760],
        [330, 790],
        [520, 796],
      ],
      { press: 0.4 },
    );
  });
};

/** White posts with the paint gone from them, and the rag of a net. */
const goal = (p: Passage, x: number, height: number): void => {
  const foot = horizon + height * 0.3;
  const wide = height * 1.75;
  const posts: readonly (readonly [Point, Point])[] = [
    [
      [x, foot],
      [x + 1, foot - height],
    ],
    [
      [x + 1, foot - height],
      [x + wide, foot - height - 2],
    ],
    [
      [x + wide, foot - height - 2],
      [x + wide - 1, foot - 1],
    ],
  ];
  const shape = (c: Context): void => {
    for (const post of posts) sweep(c, post, 4.4, { straight: true, profile: () => 1, uneven: 0.08 });
  };
  p.clear(shape, { soft: 0.6, sway: 0.2 });
  p.wash({
    shape,
    pigments: [P.slate, P.violet],
    mix: [0.5, 0.4],
    density: (_x, y) => 0.1 + 0.3 * smooth(foot - 20, foot, y),
    sway: 0.3,
    rough: 0.1,
  });
  p.ink(pen => {
    for (const [[ax, ay], [bx, by]] of posts) {
      pen.line(
        [
          [ax + 2, ay + 1.4],
          [bx + 2, by + 1.4],
        ],
        { straight: true, width: 0.8, broken: 0.2 },
      );
      pen.line(
        [
          [ax - 2, ay - 1.6],
          [bx - 2, by - 1.6],
        ],
        { straight: true, width: 0.5, broken: 0.5 },
      );
    }
    pen.line(
      [
        [x + 4, foot - height + 3],
        [x + 18, foot - height * 0.55],
        [x + 30, foot - 6],
      ],
      { width: 0.5, broken: 0.3 },
    );
    pen.line(
      [
        [x + wide - 2, foot - height + 2],
        [x + wide + 13, foot - height * 0.5],
        [x + wide + 20, foot - 6],
      ],
      { width: 0.5, broken: 0.3 },
    );
  });
};
