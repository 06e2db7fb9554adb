import { oval, sweep } from '../../engine/brush.ts';
import { jot } from '../../engine/jot.ts';
import { noise } from '../../engine/noise.ts';
import type { Outline } from '../../engine/outline.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { tint } from '../../engine/tint.ts';
import { fine, project } from './plan.ts';

const high = 0.76;
/** Along the table, away from us, and across it. */
const centre = -1.92;
const half = 0.52;
const [nearEnd, farEnd] = [1.6, 4];
const on = (x: number, z: number, up = 0): Point => project(centre + x, high + up, z);
const cloth: Outline = [on(-half, nearEnd), on(half, nearEnd), on(half, farEnd), on(-half, farEnd)];
const places: readonly Point[] = [
  [-0.31, 3.2],
  [0.31, 3.2],
];

/** A white supper table, of which one end is left; the jug stands as far from the one plate as from the other. */
export const jug = (p: Passage): void => {
  const drop: Outline = [
    on(half, nearEnd),
    on(half, farEnd),
    on(half, farEnd, -0.2),
    on(half, nearEnd, -0.24),
  ];
  p.clear(polygons([cloth, drop]), { soft: 0.8, sway: 1 });
  const shown = (x: number, y: number): number => smooth(0, 10, 770 - y + 60 * ends(x, y));
  tint(
    p,
    polygons([drop]),
    { violet: 0.6, slate: 0.3, blue: 0.3 },
    (x, y) => 0.46 * shown(x, y) * (0.85 + 0.3 * fine(x, y)),
    { soft: 1, sway: 1.4, rim: 0.3 },
  );
  tint(
    p,
    c => {
      for (const z of [3.9, 3.62, 3.3, 3.02, 2.75])
        sweep(c, [on(half, z, -0.01), on(half, z - 0.02, -0.1), on(half, z + 0.02, -0.22)], 12, {
          profile: t => 0.3 + t,
          seed: Math.round(z * 90),
        });
    },
    { violet: 0.6, payne: 0.3 },
    (x, y) => 0.34 * shown(x, y),
    { soft: 2.4, sway: 1.5, within: polygons([drop]) },
  );
  p.ink(pen => {
    pen.line([on(-half, farEnd), on(half, farEnd), on(half, 2.6)], {
      straight: true,
      width: 1,
      broken: 0.25,
    });
    pen.line([on(half, farEnd, -0.2), on(half, 2.9, -0.22)], { width: 0.8, broken: 0.4 });
  });
  p.pencil(pen => {
    pen.line([on(-half, farEnd), on(-half, 2.7)], { straight: true });
    pen.line([on(half, 2.8), on(half, 2.15)], { straight: true });
    for (const x of [-0.26, 0.24]) pen.line(ring([x, 2.55], 0.13), {});
    pen.line([on(half - 0.06, farEnd - 0.06, -0.24), on(half - 0.06, farEnd - 0.06, -0.72)], {
      straight: true,
    });
  });
  for (const at of places) plate(p, at);
  pitcher(p);
};

const ends = noise('soft', 22, 5, { angle: 2.3, along: 8 });

const ring = ([x, z]: Point, radius: number, up = 0): Point[] =>
  Array.from({ length: 17 }, (_, i): Point => {
    const a = (i / 16) * Math.PI * 2;
    return on(x + Math.cos(a) * radius, z + Math.sin(a) * radius, up);
  });

/** A shadow to the right, a rim, two slices of ham, a glass. */
const plate = (p: Passage, [x, z]: Point): void => {
  tint(p, c => blob(c, ring([x + 0.03, z], 0.145)), { violet: 0.6, slate: 0.4 }, 0.4, { soft: 1.6, sway: 1 });
  p.clear(c => blob(c, ring([x, z], 0.135, 0.01)), { soft: 0.6, sway: 0.3 });
  tint(p, c => blob(c, ring([x, z], 0.1, 0.01)), { slate: 0.4, straw: 0.4 }, 0.16, { sway: 0.4, rim: 0.9 });
  tint(
    p,
    c => {
      blob(c, [on(x - 0.08, z - 0.03), on(x, z - 0.06), on(x + 0.06, z), on(x - 0.02, z + 0.05)]);
      blob(c, [on(x - 0.02, z), on(x + 0.06, z + 0.01), on(x + 0.07, z + 0.05), on(x, z + 0.07)]);
    },
    { rose: 0.8, sienna: 0.2 },
    0.6,
    { sway: 0.8, rim: 0.5 },
  );
  const [gx, gy] = on(x * 1.2, z + 0.34);
  const glass: Outline = jot([gx, gy], '-10,0 10,0 13,34 -13,34');
  p.clear(c => polygon(c, glass), { soft: 0.6, sway: 0.2 });
  tint(
    p,
    c => polygon(c, glass),
    { blue: 0.6, slate: 0.3 },
    (px, py) => 0.34 * (0.5 + smooth(gy - 24, gy, py) * 0.7 + 0.3 * fine(px, py)),
    { soft: 0.7, sway: 0.4, rim: 0.8 },
  );
  p.ink(pen => {
    pen.line(ring([x, z], 0.135, 0.01), { width: 0.8, broken: 0.4 });
    pen.line(jot([gx, gy], '13,34 10,0 -9,-1'), { width: 0.8, broken: 0.1 });
    pen.line(jot([gx, gy], '-13,34 0,31 13,34 0,37 -13,34'), { width: 0.6, broken: 0.3 });
  });
};

/** White enamel, a blue lip, full. */
const pitcher = (p: Passage): void => {
  const [x, y] = on(0, 3.42);
  const body: Outline = jot([x, y], '-27,-4 26,-4 33,26 26,62 21,84 -20,84 -26,60 -34,26');
  const lip: Outline = jot([x, y], '-22,84 -36,92 -14,92 21,90 22,84');
  const handle = (c: Context): void =>
    sweep(c, jot([x, y], '21,78 47,72 50,44 32,24'), 7, { profile: () => 1, uneven: 0.1 });
  tint(p, c => oval(c, [x + 34, y + 3], 40, 9, 0.05), { violet: 0.7, umber: 0.3 }, 0.5, {
    soft: 1.6,
    sway: 1.4,
  });
  p.clear(
    c => {
      blob(c, body);
      polygon(c, lip);
      handle(c);
    },
    { soft: 0.7, sway: 0.3 },
  );
  p.wash({
    shape: c => blob(c, body),
    pigments: [P.slate, P.violet, P.straw],
    mix: px => [0.5, 0.5, 0.5 * smooth(x + 10, x - 30, px)],
    density: (px, py) => 0.04 + 0.55 * smooth(x - 2, x + 28, px + 5 * fine(px, py)),
    soft: 0.8,
    sway: 0.5,
    rim: 0.4,
    tide: 0.2,
    tideFeature: 40,
  });
  tint(p, handle, { slate: 0.5, violet: 0.5 }, 0.4, { soft: 0.7, sway: 0.3, rim: 0.4 });
  tint(p, c => polygon(c, lip), { blue: 0.6, payne: 0.3 }, 0.6, { soft: 0.7, sway: 0.4 });
  p.ink(pen => {
    pen.line(jot([x, y], '21,86 26,62 33,27 26,-4 0,-8 -24,-5'), { width: 1.1, broken: 0.12 });
    pen.line(jot([x, y], '22,80 50,74 53,44 33,22'), { width: 0.9, broken: 0.1 });
    pen.line(jot([x, y], '-36,93 -14,94 22,90'), { width: 0.9, broken: 0.1 });
  });
};
