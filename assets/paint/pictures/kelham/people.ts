import { gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, points, polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { jotted } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine, middle } from './view.ts';

// biome-ignore format: joints are read in columns
const reading = { ...gesture(0.34, [[-20, 42], [-21, 33]],
  [[[-20, 28], [-14, 28]], [[-9, 16], [-5, 15]], [[2, 24], [7, 23]]],
  [[[0, 8], [2, 6]], [[23, 12], [25, 10]], [[46, 6], [48, 5]]]), waist: [-12, 17] } as const;
// biome-ignore format: joints are read in columns
const listening = { ...gesture(0.44, [[-15, 42], [-20, 35]],
  [[[-22, 29], [-14, 29]], [[-13, 17], [-6, 15]], [[2, 6], [5, 5]]],
  [[[0, 8], [2, 6]], [[23, 12], [25, 10]], [[46, 6], [48, 5]]]), waist: [-11, 17] } as const;

const kathy: Person = {
  gesture: reading,
  at: [664, 652],
  height: 620,
  top: P.madder,
  wears: 'trousers',
  jumper: true,
  hair: 'bob',
  hairColour: P.umber,
  lit: 'left',
  without: ['legs', 'shoes'],
};
const tommy: Person = {
  gesture: listening,
  at: [744, 612],
  height: 700,
  top: P.slate,
  wears: 'trousers',
  jumper: true,
  hair: 'short',
  hairColour: P.umber,
  lit: 'left',
  without: ['legs', 'shoes'],
};

/** Side by side against the pillows, the book held for both. */
export const paintCouple = (p: Passage): void => {
  person(p, tommy);
  person(p, kathy);
  covers(p);
  book(p);
};

/** The blanket again, with two pairs of knees under it, and the sheet turned down before them. */
const covers = (p: Passage): void => {
  const over = points(
    '640,606 690,590 730,560 780,540 832,528 876,516 918,524 960,542 1002,552 1040,556 1094,620 1134,688',
  );
  const edge = points('1134,688 1040,684 950,690 860,694 770,684 690,692 606,690');
  const hem = points('604,800 690,806 780,798 880,806 980,800 1060,806 1132,800');
  const whole = (c: Context): void => polygon(c, [...over, ...hem.toReversed(), [606, 690]]);
  const side = (c: Context): void => polygon(c, [...edge, ...hem]);
  p.clear(whole, { sway: 1 });
  /** The lamp is behind their shoulders: the near slope of every knee is away from it. */
  lay(
    p,
    c => polygon(c, [...over, ...edge]),
    'sage .5 blue .5 ochre .25',
    (x, y) =>
      0.3 * (0.9 + 0.2 * middle(x * 1.4, y)) * lerp(0.8, 1.5, smooth(680, 1120, x)) +
      0.2 * smooth(560, 690, y + 20 * fine(x, y)),
    { rim: 0.35, tide: 0.15, sway: 1.6 },
  );
  lay(
    p,
    sweeps(
      [
        points('900,524 936,566 960,610 980,640'),
        points('796,566 846,600 880,640 886,684'),
        points('740,590 760,640 756,690'),
        points('1000,556 1020,600 1060,640'),
        points('690,606 760,596 800,560'),
      ],
      30,
      { profile: t => Math.sin(Math.PI * (0.06 + 0.86 * t) ** 0.8), uneven: 0.3 },
    ),
    'slate .5 violet .5',
    0.36,
    { soft: (x, y) => lerp(1.2, 8, smooth(-0.2, 0.3, fine(x, y))), softest: 8, sway: 3, within: whole },
  );
  lay(p, side, 'sage .4 slate .6 violet .25', (x, y) => 0.78 * (0.9 + 0.25 * middle(x * 2, y * 0.5)), {
    knock: 1,
    rim: 0.35,
    tide: 0.2,
    sway: 1.6,
  });
  lay(
    p,
    sweeps(
      points('690,700 772,692 866,702 950,698 1040,692 1100,694').map(([x, y], i): Point[] => [
        [x, y],
        [x + (i % 2 ? 7 : -6), y + 50],
        [x + (i % 2 ? -2 : 5), y + 106],
      ]),
      20,
      { profile: t => 0.1 + 0.9 * t },
    ),
    'payne .5 violet .5',
    0.36,
    { soft: 2.5, within: side },
  );
  const sheet = points('640,604 694,588 740,562 752,580 716,626 690,690 684,772 604,776 606,692 616,640');
  p.clear(c => polygon(c, sheet), { sway: 1.2 });
  lay(
    p,
    c => polygon(c, sheet),
    'violet .5 slate .4 straw .2',
    (x, y) =>
      lerp(0.05, 0.34, smooth(676, 696, y + 8 * fine(x, y))) +
      0.1 * Math.max(0, Math.sin((x - 0.6 * y) * 0.09)),
    { rim: 0.5, sway: 1.2 },
  );
  p.ink(pen => {
    pen.line(points('752,580 780,550 832,528 876,516 918,524 960,542 1002,552 1040,556'), { broken: 0.35 });
    pen.line(points('752,580 716,626 690,690 684,772'), { broken: 0.25, width: 0.9 });
    pen.line(points('690,806 780,798 880,806 980,800 1060,806 1132,800 1134,690'), {
      broken: 0.4,
      width: 0.9,
    });
  });
};

/** A paperback, bent back on itself. */
const book = (p: Passage): void => {
  const [x, y] = handAt(kathy, 1);
  const on = (dx: number, dy: number): Point => [x + dx, y + dy];
  const cover = jotted('4,22 16,-50 54,-62 46,10', on);
  const pages = jotted('-4,18 6,-50 18,-52 8,22', on);
  p.clear(c => polygon(c, [...cover, ...pages]));
  lay(
    p,
    c => polygon(c, cover),
    'ochre .6 rust .3',
    (u, v) => 0.6 * (0.8 + 0.4 * fine(u, v)),
    { body: 1, knock: 1, rim: 0.4 },
  );
  lay(p, c => polygon(c, pages), 'bone .6 violet .2', 0.24, { body: 1, knock: 1, rim: 0.6 });
  p.ink(pen => {
    pen.line([...cover, cover[0] as Point], { straight: true, broken: 0.3, width: 0.9 });
    pen.line([on(24, -40), on(42, -46)], { broken: 0.2 });
  });
};

/** Out on the grass, two people and a groundsheet in the wind. */
export const paintGroundsheet = (p: Passage): void => {
  const sheet = points(
    '1082,268 1114,244 1148,266 1188,236 1226,262 1230,310 1192,300 1150,338 1112,306 1080,322',
  );
  person(p, {
    gesture: 'carryingBox',
    at: [1058, 356],
    height: 104,
    facing: 1,
    top: P.madder,
    wears: 'coat',
    hair: 'bob',
    lit: 'right',
    hairColour: P.umber,
  });
  person(p, {
    gesture: 'carryingBox',
    at: [1252, 352],
    height: 112,
    facing: -1,
    top: P.payne,
    lower: P.slate,
    hair: 'short',
    lit: 'right',
    hairColour: P.umber,
  });
  p.clear(c => blob(c, sheet), { sway: 0.8 });
  lay(
    p,
    c => blob(c, sheet),
    'sage .5 violet .3',
    (x, y) => 0.05 + 0.3 * Math.max(0, Math.sin(x * 0.09 + y * 0.03)) ** 2,
    { rim: 0.5 },
  );
  p.ink(pen =>
    pen.line(points('1080,322 1112,306 1150,338 1192,300 1230,310'), { broken: 0.25, width: 0.8 }),
  );
};
