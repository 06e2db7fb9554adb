import { brickwork, courseLines, joints } from '../../engine/brick.ts';
import { grass } from '../../engine/brush.ts';
import { part } from '../../engine/facade.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { concentrations, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { tint } from '../../engine/tint.ts';
import {
  brushed,
  darkBrick,
  fine,
  length,
  onTop,
  patchy,
  sizeOnTop,
  tall,
  topBack,
  wallFace,
} from './plan.ts';
import { yard } from './yard.ts';

const coping = 0.12;
/** Where the coping is left off. */
const ends = length - 1;
/** The sun comes along from the left; the wall goes out of it a little, low down and close to us. */
const sun = (x: number, y: number): number => smooth(9.6, 5.6, x - y * 1.2) * smooth(-0.3, 0.5, y);

export const bricks = (p: Passage): void => {
  yard(p);
  p.body(
    polygons([
      part(wallFace, [0, 0, length - 0.9, tall - coping]),
      part(wallFace, [0, 0, ends, tall]),
      top(0, ends),
    ]),
    {
      soft: 0.9,
      sway: 0.8,
    },
  );
  brickwork(p, wallFace, {
    extent: [0, 0, length, tall - coping],
    bond: 'english',
    pigments: [P.sienna, P.rust, P.umber],
    density: 0.92,
    missing: 0.36,
    shown: (x, y) => brushed(x, y) * (0.5 + 0.3 * smooth(3, 0.5, x) + 0.55 * smooth(5.2, 8.2, x + y * 0.6)),
    washed: brushed,
    sun,
    seed: 14,
  });
  /** The foot is in grass and damp. */
  tint(p, joints(wallFace, random(8), [0.3, 0, length - 1.2, 0.4], 40), { moss: 0.7, umber: 0.3 }, 0.5, {
    soft: 1,
  });
  edge(p);
  tint(
    p,
    polygons([part(wallFace, [0, 0, length, tall - coping])]),
    { straw: 0.8, sienna: 0.35 },
    (x, y) => {
      const [along, up] = wallFace.on(x, y);
      return 0.3 * brushed(along, up) * sun(along, up) * smooth(0.4, 2.6, along) * (0.8 + 0.4 * patchy(x, y));
    },
    { soft: 2, sway: 2, rim: 0, tide: 0.2 },
  );
  tint(
    p,
    c => {
      const r = random(6);
      for (const x of [0.5, 1.3, 1.5, 2.6, 3.7, 3.9, 4.1, 5.6, 6.4, 6.6, 7.6, 7.75, 7.9, 8.5, 8.7])
        grass(c, r, wallFace.at(x, -0.03), {
          blades: r.int(3, 9),
          height: 0.2 * sizeOnTop(x) * r.range(0.5, 1.2),
          spread: 0.09 * sizeOnTop(x),
          lean: 0.2,
          width: 0.018 * sizeOnTop(x),
        });
    },
    { olive: 0.7, ochre: 0.4 },
    0.65,
    { soft: 0.7, sway: 0.5, rim: 0.15 },
  );
  p.ink(pen => {
    courseLines(pen, wallFace, { extent: [2.5, 0.2, length - 1.4, tall - coping], count: 30, seed: 5 });
    pen.line([wallFace.at(0, tall - coping), wallFace.at(length - 1, tall - coping)], {
      straight: true,
      width: 0.8,
      broken: 0.4,
    });
    pen.line([onTop(0, topBack), onTop(length - 1, topBack)], { straight: true, width: 0.8, broken: 0.45 });
  });
  p.pencil(pen => {
    pen.line([onTop(length - 1), onTop(length + 0.6)], { straight: true });
    pen.line([wallFace.at(length - 1.4, 0), wallFace.at(length + 0.4, 0)], { straight: true });
  });
};

const top = (from: number, to: number): Outline => [
  onTop(from),
  onTop(to),
  onTop(to, topBack),
  onTop(from, topBack),
];

/** Bricks on edge along the top, each with its face and its back; one of them dark. */
const edge = (p: Passage): void => {
  const r = random(12);
  const wide = 0.115;
  const each = Array.from({ length: Math.floor(ends / wide) }, (_, i) => i * wide);
  tint(p, polygons([top(0, ends)]), { straw: 0.6, rose: 0.4 }, (x, y) => 0.3 * (0.8 + 0.5 * patchy(x, y)), {
    sway: 0.7,
  });
  p.wash({
    shape: c => {
      for (const x of each) {
        const dark = Math.abs(x - darkBrick) < wide * 0.6;
        if (!dark && r.chance(0.02)) continue;
        const lit = r();
        c.fillStyle = dark
          ? concentrations(0.3, 0.5, 1)
          : concentrations(lerp(0.3, 0.7, lit), lerp(0.5, 0.2, lit), 0.12 * r());
        polygon(c, part(wallFace, [x + 0.008, tall - coping + 0.01, x + wide - 0.008, tall]));
        c.fillStyle = dark ? concentrations(0.2, 0.5, 0.8) : concentrations(0.4 * r(), 0.16 * r(), 0.03);
        polygon(c, [
          onTop(x + 0.008),
          onTop(x + wide - 0.008),
          onTop(x + wide - 0.008, topBack),
          onTop(x + 0.008, topBack),
        ]);
      }
    },
    pigments: [P.sienna, P.rust, P.sepia],
    mix: 'coded',
    wet: 0.8,
    density: (x, y) => 0.95 * (0.8 + 0.3 * fine(x, y)),
    soft: 0.7,
    sway: 0.5,
    feature: 10,
    rim: 0.3,
  });
  /** Its shade on the courses below. */
  tint(
    p,
    c => polygon(c, part(wallFace, [0, tall - coping - 0.06, ends, tall - coping])),
    { violet: 0.6, umber: 0.45 },
    0.45,
    { soft: 1, sway: 1 },
  );
};
