import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, curve, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { lerp } from '../../engine/scalar.ts';
import { onMap, room } from './view.ts';

/** A calendar’s picture: where it hangs, in metres; a line of land and two colours; and the county its ribbon comes from. */
interface Hung {
  readonly at: readonly [u: number, v: number];
  readonly county: Point;
  readonly sky: Pigment;
  readonly ground: Pigment;
  readonly crest: string;
  readonly ribbon: Pigment;
}

// biome-ignore format: a row for each that hangs there
const hung: readonly Hung[] = [
  { at: [-3.35, 2.9], county: [-2.9, 54.6], sky: P.blue, ground: P.sage, crest: '0,70 30,30 55,60 100,40', ribbon: P.olive },
  { at: [-2.62, 3.12], county: [-2, 55.3], sky: P.violet, ground: P.umber, crest: '0,60 100,50', ribbon: P.violet },
  { at: [-3.5, 2.18], county: [-2.6, 53.9], sky: P.straw, ground: P.slate, crest: '0,50 40,40 60,70 100,55', ribbon: P.blue },
  { at: [-2.75, 1.98], county: [-3.6, 52.3], sky: P.blue, ground: P.moss, crest: '0,75 50,20 100,70', ribbon: P.ochre },
  { at: [-3.45, 1.45], county: [-4.7, 50.4], sky: P.slate, ground: P.ochre, crest: '0,55 100,62', ribbon: P.sage },
  { at: [-2.5, 1.22], county: [-3.7, 50.7], sky: P.blue, ground: P.rust, crest: '0,64 50,44 100,72', ribbon: P.rust },
  { at: [0.86, 3.06], county: [-1.4, 54.2], sky: P.rose, ground: P.violet, crest: '0,40 30,60 70,52 100,66', ribbon: P.sienna },
  { at: [1.62, 2.86], county: [-0.4, 53.2], sky: P.blue, ground: P.rose, crest: '0,56 100,56', ribbon: P.slate },
  { at: [0.95, 1.36], county: [0.6, 51.2], sky: P.straw, ground: P.sage, crest: '0,60 45,50 100,58', ribbon: P.moss },
  { at: [1.72, 1.22], county: [-0.4, 51.2], sky: P.violet, ground: P.olive, crest: '0,64 30,52 100,60', ribbon: P.ochre },
];
const [wide, tall] = [0.5, 0.36];

export const paintCounties = (p: Passage): void => {
  for (const {
    at: [u, v],
    sky,
    ground,
    crest,
  } of hung) {
    const on = (x: number, y: number): Point =>
      room.back.at(u + (x / 100 - 0.5) * wide, v + (0.5 - y / 100) * tall);
    const sheet = [on(-7, -8), on(107, -8), on(107, 128), on(-7, 128)];
    lay(
      p,
      c =>
        polygon(
          c,
          sheet.map(([x, y]): Point => [x + 4, y + 4]),
        ),
      'violet .6',
      0.26,
      { soft: 2 },
    );
    p.clear(c => polygon(c, sheet), { soft: 0.5, sway: 0.2 });
    lay(p, c => polygon(c, [on(0, 0), on(100, 0), on(100, 100), on(0, 100)]), [[sky, 0.7]], 0.34);
    lay(
      p,
      c => polygon(c, [...points(crest).map(([x, y]) => on(x, y)), on(100, 100), on(0, 100)]),
      [
        [ground, 0.9],
        [P.umber, 0.15],
      ],
      0.6,
    );
    p.pencil(pen => {
      for (const row of [108, 116, 122])
        pen.line([on(8, row), on(lerp(70, 92, (row % 5) / 5), row)], {
          press: 0.5,
          broken: 0.45,
          width: 0.6,
        });
      pen.line([...sheet, sheet[0] as Point], { straight: true, broken: 0.4, width: 0.6 });
    });
  }
  for (const { at, county, ribbon } of hung)
    tape(p, onMap(county), room.back.at(at[0] + (at[0] < 0 ? wide : -wide) * 0.5, at[1]), ribbon);
};

/** A ribbon from a pin on the map to somewhere on the wall, hanging a little. */
const tape = (p: Passage, from: Point, to: Point, paint: Pigment, sag = 12): void => {
  const line = curve([from, [lerp(from[0], to[0], 0.5), lerp(from[1], to[1], 0.5) + sag], to]);
  lay(
    p,
    c => sweep(c, line, 5.4, { uneven: 0.2, seed: Math.round(from[0]) }),
    [
      [paint, 1],
      [P.umber, 0.1],
    ],
    0.85,
  );
  lay(
    p,
    c => {
      for (const [x, y] of [from, to])
        polygon(c, [
          [x - 2.4, y - 2],
          [x + 2.4, y - 2],
          [x, y + 2.6],
        ]);
    },
    'sepia 1',
    0.8,
  );
};

/** Pinned like the rest, and out past the edge of the sea, and on; its end is turned over, and there is nothing there. */
export const paintNorfolk = (p: Passage): void => {
  const from = onMap([1, 52.65]);
  const to = room.back.at(1.95, 2.12);
  tape(p, from, to, P.rose, 16);
  const [x, y] = to;
  lay(
    p,
    c =>
      blob(
        c,
        points('0,-3 10,0 20,8 16,14 8,8 -2,4').map(([u, v]): Point => [x + u, y + v]),
      ),
    'rose 1 umber .15',
    0.8,
  );
  const gap = room.back.outline([1.98, 1.9, 2.5, 2.32]);
  lay(
    p,
    c =>
      polygon(
        c,
        gap.map(([u, v]): Point => [u + 3, v + 3]),
      ),
    'violet .5',
    0.1,
    { soft: 5 },
  );
  p.pencil(pen => pen.line([...gap, gap[0] as Point], { straight: true, broken: 0.6, press: 0.35 }));
};
