import { dab } from '../../engine/brush.ts';
import { part, plaster } from '../../engine/facade.ts';
import { lay } from '../../engine/lay.ts';
import { type Opening, windowLines, windows } from '../../engine/openings.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { broad, by, doorAt, front, middle, quick, size, steps, threshold } from './plan.ts';

const [foot, lintel] = [1.25, 3.5] as const;
const openings: readonly Opening[] = [
  { wall: front, at: [0.7, foot, 1.9, lintel], glass: 'lost', panes: [3, 2] },
  { wall: front, at: [3.2, foot, 4.4, lintel], glass: 'dim', panes: [3, 2] },
  { wall: front, at: [8.3, foot, 9.5, lintel], glass: 'dark', panes: [3, 2] },
  { wall: front, at: [10.9, foot, 12.1, lintel], glass: 'dim', panes: [3, 2] },
  { wall: front, at: [3.2, 5, 4.4, 7.2], glass: 'dark', panes: [3, 2] },
  { wall: front, at: [5.7, 5, 6.9, 7.2], glass: 'dim', panes: [3, 2], dressed: 'blind' },
  { wall: front, at: [8.3, 5, 9.5, 7.2], glass: 'dark', panes: [3, 2] },
  { wall: front, at: [10.9, 5, 12.1, 7.2], glass: 'sky', panes: [3, 2] },
];
const opening = [doorAt - 0.75, threshold, doorAt + 0.75, 3.55] as const;

/** The wall is let go towards its near corner and its top, in strokes of unequal length. */
const shown = (along: number, up: number): number =>
  smooth(1.2, 4.4, along + middle(up * 160, along * 30) * 1.5) *
  smooth(6.4, 4.6, up + middle(along * 130, up * 20) * 0.9);

export const paintHouse = (p: Passage): void => {
  p.clear(c => polygon(c, part(front)));
  plaster(p, front, { density: 0.26, stained: 0.3, shown, seed: 5 });
  /** Shade thrown slantwise by the eaves. */
  lay(
    p,
    c => {
      polygon(
        c,
        [
          [3, size.high],
          [size.long, size.high],
          [size.long, 7.6],
          [9, 7.85],
          [5, 8.1],
        ].map(([x = 0, y = 0]) => front.at(x, y)),
      );
    },
    'violet .7 umber .2',
    (x, y) => 0.36 + 0.1 * quick(x, y),
    { sway: 4, feature: 30, pool: 0.4 },
  );
  dapple(p);
  windows(p, openings, { seed: 8, density: 0.82 });
  doorway(p);
  stairs(p);
  p.ink(pen => {
    windowLines(pen, openings, 4);
    pen.line([front.at(size.long, 0), front.at(size.long, size.high)], { straight: true, broken: 0.2 });
    pen.line([front.at(4.6, 4.35), front.at(size.long, 4.35)], { straight: true, broken: 0.5, width: 0.6 });
  });
};

/** A tree that is not in the picture lays its shade over the near corner and the gravel before it. */
const dapple = (p: Passage): void => {
  const heaps = [
    [90, 60, 150],
    [250, 20, 120],
    [60, 250, 120],
    [190, 170, 80],
    [40, 420, 90],
    [150, 560, 110],
    [20, 640, 90],
  ] as const;
  lay(
    p,
    c => {
      const r = random(61);
      for (const [x, y, reach] of heaps)
        for (let i = 0; i < 110; i++)
          dab(
            c,
            r,
            [x + r.gauss() * reach * 0.5, y + r.gauss() * reach * 0.42],
            r.range(4, 17),
            r.range(3, 9),
            r.range(-0.6, 0.4),
          );
    },
    'violet .75 blue .2 umber .15',
    (x, y) => 0.34 + 0.14 * quick(x, y),
    { soft: (x, y) => lerp(1.2, 9, smooth(-0.3, 0.3, middle(x, y))), softest: 9, sway: 3, pool: 0.3 },
  );
};

/** Both leaves stand open: the dark of the hall is the darkest thing there is, and a far window in it. */
const doorway = (p: Passage): void => {
  const [left, low, right, head] = opening;
  const surround = part(front, [left - 0.32, low, right + 0.32, head + 0.34]);
  p.clear(c => polygon(c, surround));
  lay(p, c => polygon(c, surround), 'straw .4 violet .3', 0.2, { pool: 0.4 });
  p.clear(c => polygon(c, part(front, opening)));
  lay(
    p,
    c => polygon(c, part(front, opening)),
    'payne .7 sepia .6 moss .2',
    (x, y) => 0.98 + 0.25 * middle(x, y),
    { pool: 0.5, sway: 0.8 },
  );
  const glow = part(front, [doorAt - 0.36, 1.7, doorAt - 0.02, 2.7]);
  p.lift({ shape: c => polygon(c, glow), amount: 0.4, soft: 5, sway: 2 });
  p.ink(pen => {
    for (const [a, b] of [
      [front.at(left, low), front.at(left, head)],
      [front.at(right, low), front.at(right, head)],
      [front.at(left - 0.34, head + 0.36), front.at(right + 0.4, head + 0.36)],
    ] as [Point, Point][])
      pen.line([a, b], { straight: true, broken: 0.2 });
  });
};

/** Each step as wide as the one above and a little more: its tread in the sun, its riser and right end in shade. */
const stairs = (p: Passage): void => {
  const { count, rise, going, landing, half } = steps;
  const treads: Outline[] = [];
  const risers: Outline[] = [];
  const ends: Outline[] = [];
  for (let n = count - 1; n >= 0; n--) {
    const up = threshold - n * rise;
    const out = landing + n * going;
    const [l, r] = [doorAt - half - n * 0.2, doorAt + half + n * 0.2];
    treads.push([by(l, up, 0), by(r, up, 0), by(r, up, out), by(l, up, out)]);
    risers.push([by(l, up, out), by(r, up, out), by(r, up - rise, out), by(l, up - rise, out)]);
    ends.push([by(r, up, 0), by(r, up, out), by(r, up - rise, out), by(r, up - rise, 0)]);
  }
  p.clear(polygons([...treads, ...risers, ...ends]));
  for (const [i, tread] of treads.entries()) {
    p.clear(c => polygon(c, tread));
    lay(
      p,
      c => polygon(c, tread),
      'straw .5 rose .2',
      (x, y) => 0.14 + 0.1 * quick(x, y),
      {
        pool: 0.3,
        sway: 0.8,
      },
    );
    lay(
      p,
      polygons([risers[i] as Outline, ends[i] as Outline]),
      'violet .6 umber .35 slate .2',
      (x, y) => 0.5 + 0.16 * broad(x, y),
      { pool: 0.45, sway: 0.8 },
    );
  }
  p.ink(pen => {
    for (const [a, b] of risers as [Point, Point][])
      pen.line([a, b], { straight: true, broken: 0.3, width: 0.8 });
  });
};
