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
  [[[-22, 29], [-14, 29]], [[-13, 17], [-6, 16]], [[4, 12], [8, 11]]],
  [[[0, 8], [2, 6]], [[23, 12], [25, 10]], [[46, 6], [48, 5]]]), waist: [-11, 17] } as const;

const kathy: Person = {
  gesture: reading,
  at: [668, 640],
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
  at: [724, 590],
  height: 660,
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

/** The blanket again, with two pairs of knees under it. */
const covers = (p: Passage): void => {
  const lumps = points(
    '606,612 640,584 700,578 776,540 824,536 862,556 930,562 990,574 1040,548 1078,560 1122,640 1134,672 1134,786 1060,800 960,796 860,806 760,792 680,802 640,780 612,690 596,650',
  );
  const shape = (c: Context): void => blob(c, lumps);
  p.clear(shape, { sway: 1.4 });
  lay(
    p,
    shape,
    'sage .5 slate .5 ochre .2',
    (x, y) =>
      lerp(0.28, 0.6, smooth(610, 700, y + 14 * middle(x, y) - 26 * Math.sin((x - 640) * 0.012))) *
      (0.84 + 0.3 * middle(x * 1.4, y)) *
      lerp(0.9, 1.16, smooth(640, 1120, x)),
    { rim: 0.4, tide: 0.22, sway: 2.4 },
  );
  lay(
    p,
    sweeps(
      [
        points('650,596 690,640 700,720 690,790'),
        points('776,546 760,600 790,690 780,780'),
        points('826,542 862,600 850,660'),
        points('872,560 900,640 946,720 950,790'),
        points('1000,574 990,640 1040,700 1046,790'),
        points('1046,556 1084,620 1092,700'),
        points('640,600 720,610 770,560'),
      ],
      24,
      { profile: t => Math.sin(Math.PI * (0.08 + 0.84 * t) ** 0.8), uneven: 0.4 },
    ),
    'payne .4 violet .5',
    0.32,
    { soft: (x, y) => lerp(1.2, 9, smooth(-0.2, 0.3, fine(x, y))), softest: 9, sway: 4, within: shape },
  );
  p.ink(pen => {
    pen.line(points('640,584 700,577 776,539 824,535 862,555 930,561 990,573 1040,547 1078,559'), {
      broken: 0.35,
    });
    pen.line(points('1134,672 1135,786 1060,801 960,797 860,807'), { broken: 0.4, width: 0.9 });
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
    '1086,286 1116,270 1146,288 1186,264 1222,284 1226,312 1190,304 1150,330 1112,306 1084,318',
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
    'slate .5 sage .5',
    (x, y) => 0.3 + 0.2 * Math.sin(x * 0.1 + y * 0.04),
    { rim: 0.5 },
  );
  p.ink(pen =>
    pen.line(points('1084,318 1112,306 1150,330 1190,304 1226,312'), { broken: 0.25, width: 0.8 }),
  );
};
