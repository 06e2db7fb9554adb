import { chair, oak } from '../../engine/furniture.ts';
import { lay } from '../../engine/lay.ts';
import { blobs, polygons, sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, curve, type Point, points, polygon } from '../../engine/path.ts';
import { stand } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { bed, fine, middle, onBed, room, seen } from './view.ts';

const on = (x: number, z: number, up = 0): Point => seen.project(onBed(x, z, up));
const { head, foot, near, far } = bed;

export const paintBed = (p: Passage): void => {
  const under = [
    room.floor.at(head + 0.2, far),
    room.floor.at(foot, far),
    room.floor.at(foot + 0.26, near + 0.2),
    room.floor.at(0.7, near + 0.02),
    room.floor.at(0.1, near - 0.08),
    room.floor.at(-0.5, near + 0.04),
    room.floor.at(head, near + 0.12),
  ];
  lay(
    p,
    c => polygon(c, under),
    'violet .6 umber .5',
    (x, y) =>
      lerp(0.4, 0.26, smooth(300, 1100, x)) *
      smooth(905, 800, y + 30 * middle(x, 3)) *
      (0.8 + 0.4 * fine(x, y)),
    { soft: 2 },
  );
  for (const x of [head + 0.04, foot - 0.03])
    lay(
      p,
      sweeps([[on(x, near, -0.2), on(x, near, -0.56)]], 13, { profile: () => 1 }),
      'slate .6 umber .4',
      0.75,
      { body: 1, knock: 1 },
    );
  rails(p);
  const top = [on(head, far, 0.02), on(0, far), on(foot, far), on(foot, near), on(head, near)];
  const side = [on(head, near), on(foot, near), on(foot, near, -0.2), on(head, near, -0.2)];
  const iron = [on(head, near, -0.2), on(foot, near, -0.2), on(foot, near, -0.25), on(head, near, -0.25)];
  lay(p, c => polygon(c, iron), 'slate .6 sepia .4', 0.85, { body: 1, knock: 1, rim: 0.3 });
  p.clear(polygons([top, side]), { sway: 1 });
  lay(
    p,
    c => polygon(c, top),
    'violet .5 slate .4 straw .2',
    (x, y) => 0.06 + 0.05 * fine(x, y),
    {
      rim: 0.35,
    },
  );
  /** The mattress, its edge piped above and below. */
  lay(
    p,
    c => polygon(c, side),
    'violet .4 slate .5 straw .2',
    (x, y) => 0.36 * (0.9 + 0.2 * middle(x, y)) * lerp(0.8, 1.15, smooth(686, 770, y)),
    { rim: 0.45 },
  );
  blanket(p);
  pillows(p);
  p.ink(pen => {
    for (const up of [-0.02, -0.175])
      pen.line([on(head, near, up), on(-0.24, near, up)], { straight: true, broken: 0.2, width: 0.9 });
    pen.line([on(head, near, -0.25), on(-0.32, near, -0.25)], { straight: true, broken: 0.4, width: 0.8 });
  });
  chair(p, stand(seen, [1.42, 0, 2.72], -0.45), { spindles: 0 }, { ...oak, lit: 'right' });
};

/** Drawn up smooth: a top with the light on it, a side that hangs in folds to a hem. */
const blanket = (p: Passage): void => {
  const hem = [
    on(foot + 0.02, near, -0.32),
    on(0.5, near, -0.33),
    on(0.1, near, -0.31),
    on(-0.22, near, -0.33),
  ];
  const top = (c: Context): void =>
    polygon(c, [on(-0.2, far), on(foot + 0.01, far), on(foot + 0.03, near), on(-0.24, near)]);
  const side = (c: Context): void => polygon(c, [on(-0.24, near), on(foot + 0.03, near), ...hem]);
  lay(p, top, 'sage .5 blue .5 ochre .2', (x, y) => 0.4 * (0.9 + 0.25 * middle(x * 1.4, y)), {
    knock: 1,
    rim: 0.4,
    tide: 0.2,
  });
  lay(p, side, 'sage .4 slate .6 violet .2', (x, y) => 0.74 * (0.9 + 0.25 * middle(x * 2, y * 0.5)), {
    body: 1,
    knock: 1,
    rim: 0.4,
    tide: 0.2,
    sway: 1.2,
  });
  lay(
    p,
    sweeps(
      [720, 812, 918, 1000, 1090].map((x, i): Point[] => [
        [x, 694],
        [x + (i % 2 ? 5 : -5), 740],
        [x + (i % 2 ? -3 : 4), 800],
      ]),
      17,
      { profile: t => 0.15 + 0.85 * t },
    ),
    'payne .5 violet .5',
    0.34,
    { soft: 2.5, within: side },
  );
  /** The sheet, turned down over it. */
  const turned = [
    on(-0.32, far, 0.01),
    on(-0.12, far, 0.02),
    on(-0.14, near, 0.01),
    on(-0.14, near, -0.2),
    on(-0.3, near, -0.22),
    on(-0.36, near),
  ];
  p.clear(c => polygon(c, turned), { sway: 1 });
  lay(
    p,
    c => polygon(c, turned),
    'violet .5 slate .4',
    (_x, y) => lerp(0.06, 0.3, smooth(680, 692, y)),
    {
      rim: 0.5,
      sway: 1,
    },
  );
};

/** One behind, one leant on it: stuffed, so their sides draw in and their corners stay out. */
const pillowShapes = [
  points('400,602 410,480 412,400 392,344 404,340 460,356 530,352 578,334 592,338 584,400 590,500 598,602'),
  points(
    '352,654 376,570 388,500 384,462 364,438 376,434 460,460 540,452 594,428 606,434 594,484 594,560 616,632 604,640 540,634 470,646 400,648 366,662',
  ),
];
/** A hoop of iron at its head. */
const rails = (p: Passage): void => {
  const up = (x: number, z: number, y: number): Point => on(x, z, y);
  const iron = [
    [
      up(head, far, 0),
      up(head, far, 0.36),
      up(head, far - 0.12, 0.44),
      up(head, near + 0.14, 0.44),
      up(head, near, 0.36),
      up(head, near, -0.5),
    ],
    [up(head, far - 0.3, 0), up(head, far - 0.3, 0.43)],
    [up(head, near + 0.26, 0), up(head, near + 0.26, 0.43)],
  ];
  lay(p, sweeps(iron, 9, { profile: () => 1, uneven: 0.1 }), 'slate .6 umber .5', 0.75, {
    body: 1,
    knock: 1,
    rim: 0.3,
  });
};

const pillows = (p: Passage): void => {
  for (const [i, shape] of pillowShapes.entries()) {
    p.clear(c => polygon(c, curve(shape, 3, true)), { sway: 1 });
    lay(
      p,
      c => polygon(c, curve(shape, 3, true)),
      'violet .5 slate .45 straw .15',
      (x, y) =>
        0.03 +
        0.26 * smooth(500, 400, x + (y - 500) * 0.2 + 16 * fine(x, y) - 10 * i) +
        0.24 * smooth(400 + 150 * i, 470 + 150 * i, y + 10 * fine(x, y)),
      { rim: 0.5, tide: 0.2, sway: 1.2 },
    );
    p.ink(pen => {
      pen.line(shape.slice(2, 10), { broken: 0.25 });
      if (i) pen.line(shape.slice(9), { broken: 0.45, width: 0.8 });
    });
  }
  lay(
    p,
    sweeps(
      [
        points('374,438 398,462 424,476'),
        points('600,434 572,464 540,478'),
        points('610,634 580,610 552,600'),
        points('360,654 384,622 410,606'),
        points('586,340 560,366 536,374'),
        points('398,346 420,372 446,382'),
      ],
      13,
      { profile: t => 1 - 0.8 * t },
    ),
    'violet .5 slate .5',
    0.28,
    { soft: 2.5, within: blobs(pillowShapes) },
  );
};
