import { layStuff, member } from '../../engine/furniture.ts';
import { jot } from '../../engine/jot.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, polygon } from '../../engine/path.ts';
import { person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { stand } from '../../engine/room.ts';
import { lerp } from '../../engine/scalar.ts';
import { dark, quick, seen, spot } from './view.ts';

/** The iron bed stands along the wall, its head to the left. */
const bed = stand(seen, [-0.95, 0, 4.05], 0);
const [head, foot, deep] = [-1.02, 1.02, 0.42] as const;

export const paintKathy = (p: Passage): void => {
  const bars = [-0.36, -0.18, 0, 0.18, 0.36].map(z =>
    member(bed, [head, 0.4, z], [head - 0.02, 1.02, z], 0.02, 1),
  );
  const frame = [
    member(bed, [head, 0, -deep], [head - 0.03, 1.06, -deep], 0.04, 1),
    member(bed, [head, 0, deep], [head - 0.03, 1.06, deep], 0.04, 1),
    member(bed, [head - 0.02, 1.04, -deep], [head - 0.02, 1.04, deep], 0.035, 1),
  ];
  for (const part of [...bars, ...frame]) layStuff(p, part, iron);
  const pillow = jot(bed.at(-0.8, 0.46, 0), '-46,-4 -50,34 -38,66 -10,72 16,58 26,26 22,-6');
  p.clear(c => blob(c, pillow));
  lay(
    p,
    c => blob(c, pillow),
    'violet .5 blue .3 straw .15',
    (x, y) => lerp(0.16, 0.5, dark(x, y)) + 0.06 * quick(x, y),
    { pool: 0.4 },
  );
  const at = bed.place(-0.6, 0.3, 0);
  person(p, {
    gesture: 'proppedInBed',
    at: spot(...at),
    height: 1.66 * seen.sizeAt(at),
    facing: 1,
    top: P.madder,
    lower: P.payne,
    jumper: true,
    hair: 'long',
    hairColour: P.umber,
    lit: 'right',
  });
};

const iron = { pigments: [P.sepia, P.payne], mix: [0.6, 0.6], density: 0.75, lit: 'right' } as const;

/** The cover of a piano, over her legs: it goes up in a step for the keys, and again, and has its corners still. */
const profile = points('-34,46 -30,63 -4,66 0,88 4,90 62,89 66,84 67,40').map(
  ([u, v]): Point => [u / 66, v / 100],
);

export const paintBed = (p: Passage): void => {
  const near = profile.map(([u, y]): Point => bed.at(u, y, -deep - 0.05));
  const far = profile.map(([u, y]): Point => bed.at(u, y, deep));
  const side = [
    ...near,
    bed.at(1.0, 0.3, -deep - 0.05),
    bed.at(0.4, 0.24, -deep - 0.07),
    bed.at(-0.2, 0.27, -deep - 0.05),
    bed.at(-0.5, 0.32, -deep - 0.05),
  ];
  const tops = profile
    .slice(1)
    .map((_, n): Point[] => [near[n] as Point, near[n + 1] as Point, far[n + 1] as Point, far[n] as Point]);
  const legs = [head, foot].map(x => member(bed, [x, 0.4, -deep], [x, 0, -deep], 0.04, 1));
  const rail = member(bed, [head, 0.34, -deep], [foot, 0.34, -deep], 0.05, 1);
  const sheet = [
    bed.at(head + 0.04, 0.46, -deep),
    bed.at(-0.3, 0.47, -deep - 0.02),
    bed.at(-0.3, 0.3, -deep - 0.02),
    bed.at(head + 0.05, 0.33, -deep),
  ];
  for (const part of [...legs, rail]) layStuff(p, part, iron);
  p.clear(c => polygon(c, sheet));
  lay(
    p,
    c => polygon(c, sheet),
    'violet .5 blue .35',
    (x, y) => lerp(0.2, 0.56, dark(x, y)),
    { pool: 0.4 },
  );
  p.clear(polygons([side, ...tops]));
  for (const [n, top] of tops.entries())
    lay(
      p,
      c => polygon(c, top),
      'olive .5 straw .3 payne .3',
      (x, y) => ([0.5, 0.42, 0.3, 0.42, 0.36, 0.5, 0.8][n] ?? 0.6) * lerp(0.8, 1.7, dark(x, y)),
      { pool: 0.4, sway: 1.6 },
    );
  lay(
    p,
    c => polygon(c, side),
    'moss .6 sienna .3 payne .3',
    (x, y) => lerp(0.4, 0.95, dark(x, y)) * (0.85 + 0.3 * quick(x, y)),
    { pool: 0.45, sway: 2 },
  );
  /** It hangs in one fold at the corner, and one where her knees are. */
  lay(
    p,
    c => {
      for (const u of [0.95, 0.3])
        polygon(c, [
          bed.at(u, 0.86, -deep - 0.05),
          bed.at(u + 0.07, 0.6, -deep - 0.06),
          bed.at(u + 0.04, 0.27, -deep - 0.06),
          bed.at(u - 0.05, 0.3, -deep - 0.06),
        ]);
    },
    'moss .5 sepia .5',
    0.36,
    { soft: 3, sway: 3 },
  );
  p.ink(pen => {
    pen.line(near, { broken: 0.1 });
    for (const n of [1, 2, 3, 5, 6])
      pen.line([near[n] as Point, far[n] as Point], { broken: 0.3, width: 0.7 });
    pen.line(side.slice(7), { broken: 0.3, width: 0.8 });
  });
  /** Quilted in lozenges. */
  p.pencil(pen => {
    for (let k = -4; k < 12; k++)
      for (const way of [-1, 1]) {
        const line = [0, 0.5, 1].map(
          (t): Point => bed.at(-0.5 + k * 0.2 + way * 0.22 * t, 0.32 + 0.5 * t, -deep - 0.055),
        );
        if (k > 1 && k < 7) pen.line(line, { broken: 0.3, press: 0.6, width: 0.7 });
      }
  });
};
