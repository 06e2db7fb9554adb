import { sweep } from '../../engine/brush.ts';
import { oak, table } from '../../engine/furniture.ts';
import { gestures } from '../../engine/gestures.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { atDesk, desk, lay, stoodAt } from './view.ts';

interface Sheet {
  readonly at: (u: number, v: number) => Point;
}

/** A page of her writing: rows of it, and through every row a ruled line, from the bottom up to the last but one. */
const page = (p: Passage, { at }: Sheet, rows: number, spared: number, seed: number): void => {
  const r = random(seed);
  const outline: Point[] = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
  p.wash({
    shape: c =>
      polygon(
        c,
        outline.map(([x, y]): Point => [x + 5, y + 4]),
      ),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.5],
    density: 0.4,
    soft: 1.6,
    sway: 0.8,
  });
  p.clear(c => polygon(c, outline), { soft: 0.6, sway: 0.2 });
  p.pencil(pen => {
    for (let i = 0; i < rows; i++) {
      const v = 0.1 + (0.82 * i) / rows;
      const end = i === 0 ? 0.34 : r.range(0.7, 0.94);
      const scrawl = Array.from(
        { length: 22 },
        (_, k): Point => at(0.08 + ((end - 0.08) * k) / 21, v + (k % 2 ? 0.012 : -0.012)),
      );
      pen.line(scrawl, { width: rows < 7 ? 1.1 : 0.8, press: 0.6, broken: 0.2, wobble: 0.5 });
    }
  });
  p.ink(pen => {
    for (let i = spared; i < rows; i++) {
      const v = 0.1 + (0.82 * i) / rows;
      pen.line([at(0.05, v + r.range(-0.008, 0.008)), at(0.97, v + r.range(-0.008, 0.008))], {
        straight: true,
        width: 0.95,
        broken: 0.06,
        wobble: 0.3,
      });
    }
    pen.line([...outline, outline[0] as Point], { straight: true, width: 0.7, broken: 0.35 });
  });
};

/** A sheet that lies on the desk, turned by so much; its foot is towards her. */
const lying = (x: number, z: number, turn: number, size = 1): Sheet => {
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return {
    at: (u, v) => {
      const [a, b] = [(u - 0.5) * 0.24 * size, (0.5 - v) * 0.32 * size];
      return atDesk.at(x + a * c - b * s, desk.high, z + a * s + b * c);
    },
  };
};

// biome-ignore format: points are read in rows
export const paintPages = (p: Passage): void => {
  table(p, atDesk, desk, { ...oak, lit: 'left', density: 0.62 });
  for (const [i, [x, z, turn]] of (
    [[-0.6, 0.2, 0.3], [-0.34, -0.22, -0.2], [-0.52, -0.02, -0.1], [0.62, 0.22, 0.5], [-0.02, 0.2, 0.1], [0.34, 0.24, -0.3]] as const
  ).entries())
    page(p, lying(x, z, turn, 1.15), 7, 0, i + 3);
  page(p, lying(0.1, -0.1, 0.06, 2.1), 6, 1, 40);
  /** Two that have gone on the floor. */
  for (const [i, plan] of [
    '640,806 716,796 742,826 660,838',
    '1010,838 1076,850 1050,880 980,866',
  ].entries()) {
    const [a, b, c, d] = points(plan) as [Point, Point, Point, Point];
    page(
      p,
      {
        at: (u, v) => [
          a[0] + (b[0] - a[0]) * u + (d[0] - a[0]) * v + (a[0] - b[0] + c[0] - d[0]) * u * v,
          a[1] + (b[1] - a[1]) * u + (d[1] - a[1]) * v + (a[1] - b[1] + c[1] - d[1]) * u * v,
        ],
      },
      6,
      0,
      i + 60,
    );
  }
};

/** One hand to hold it down, one to rule; she does it hard. */
// biome-ignore format: points are read in rows
export const paintLucy = (p: Passage): void => {
  const lucy: Person = {
    ...stoodAt([1.2, 0, 3.86], 1.7),
    gesture: {
      ...gestures.bendingToTable,
      hands: [[20, 46], [36, 47]],
      elbows: [[19, 57], [21, 55]],
    },
    facing: -1,
    top: P.payne,
    lower: P.moss,
    wears: 'skirt',
    jumper: true,
    hair: 'bob',
    hairColour: P.umber,
    shoes: P.slate,
    lit: 'left',
  };
  p.wash({
    shape: c =>
      sweep(
        c,
        [
          [lucy.at[0] - 50, lucy.at[1]],
          [lucy.at[0] + 40, lucy.at[1] + 8],
          [lucy.at[0] + 170, lucy.at[1] + 20],
        ],
        30,
        { uneven: 0.3 },
      ),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: 0.44,
    soft: 2.4,
    sway: 3,
  });
  person(p, lucy);
  const [x, y] = handAt(lucy, 1);
  const rule: Point[] = [[x - 120, y + 20], [x - 118, y + 12], [x + 92, y - 10], [x + 94, y - 3]];
  lay(p, c => polygon(c, rule), [P.ochre, P.sienna], [0.7, 0.5], 0.75);
  p.ink(pen => pen.line([rule[0] as Point, rule[3] as Point], { straight: true, width: 1, broken: 0.1 }));
  /** Her hand again, over the ruler. */
  person(p, { ...lucy, without: ['legs', 'shoes', 'lower', 'trunk', 'head', 'farArm'] });
};
