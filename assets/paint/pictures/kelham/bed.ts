import { chair, oak } from '../../engine/furniture.ts';
import { lay } from '../../engine/lay.ts';
import { blobs, sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, points, polygon } from '../../engine/path.ts';
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
  const whole = (c: Context): void =>
    polygon(c, [
      on(head, far, 0.02),
      on(0, far, 0),
      on(foot, far),
      on(foot + 0.02, near),
      on(foot, near, -0.24),
      on(0.5, near - 0.02, -0.27),
      on(0, near - 0.01, -0.23),
      on(-0.6, near - 0.02, -0.26),
      on(head, near, -0.24),
    ]);
  rails(p);
  p.clear(whole, { sway: 1.4 });
  lay(
    p,
    whole,
    'violet .5 slate .4 straw .2',
    (x, y) => lerp(0.06, 0.34, smooth(666, 690, y + 8 * middle(x, y))) * (0.8 + 0.4 * fine(x, y)),
    { rim: 0.35, tide: 0.2 },
  );
  blanket(p);
  pillows(p);
  p.ink(pen => pen.line([on(head, near, 0), on(-0.3, near, 0)], { broken: 0.4 }));
  chair(p, stand(seen, [1.2, 0, 2.24], -0.55), { spindles: 0 }, { ...oak, lit: 'right' });
};

const blanket = (p: Passage): void => {
  const shape = (c: Context): void =>
    polygon(c, [
      on(-0.2, far),
      on(foot + 0.01, far, 0.01),
      on(foot + 0.04, near, 0.01),
      on(foot + 0.02, near, -0.3),
      on(0.6, near - 0.02, -0.34),
      on(0.2, near - 0.02, -0.29),
      on(-0.1, near - 0.02, -0.33),
      on(-0.22, near, -0.2),
      on(-0.24, near, 0),
    ]);
  lay(
    p,
    shape,
    'sage .5 slate .5 ochre .2',
    (x, y) =>
      lerp(0.36, 0.66, smooth(664, 692, y + 8 * middle(x, y))) *
      (0.84 + 0.3 * middle(x * 1.4, y)) *
      lerp(1.06, 0.86, smooth(760, 1100, x)),
    { knock: 1, rim: 0.4, tide: 0.22, sway: 2 },
  );
  lay(
    p,
    sweeps(
      [
        points('700,672 706,720 698,782'),
        points('812,674 806,720 816,776'),
        points('918,674 926,730 920,790'),
        points('1040,674 1034,720 1042,776'),
      ],
      20,
      { profile: t => 0.3 + 0.7 * t },
    ),
    'payne .5 violet .5',
    0.3,
    { soft: 4, within: shape },
  );
  lay(
    p,
    sweeps([points('700,650 780,600 860,572'), points('820,664 930,612 1010,580')], 16),
    'payne .4 violet .5',
    0.22,
    { soft: 4, within: shape },
  );
};

const pillowShapes = [
  points('404,596 412,500 408,392 424,366 500,352 560,348 588,360 586,430 596,500 590,600'),
  points('368,628 384,560 402,482 424,462 500,468 556,456 580,468 590,540 586,622 470,650'),
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
    p.clear(c => blob(c, shape), { sway: 1 });
    lay(
      p,
      c => blob(c, shape),
      'violet .5 slate .45 straw .15',
      (x, y) => 0.03 + 0.26 * smooth(500, 400, x + (y - 500) * 0.2 + 16 * fine(x, y) - 10 * i),
      { rim: 0.5, tide: 0.2, sway: 1.2 },
    );
    p.ink(pen => {
      pen.line(shape.slice(1, 7), { broken: 0.35 });
      pen.line(shape.slice(7), { broken: 0.45, width: 0.8 });
    });
  }
  lay(
    p,
    sweeps(
      [
        points('360,420 380,470 370,520'),
        points('430,490 440,540 470,580'),
        points('380,500 372,560 390,600'),
      ],
      14,
    ),
    'violet .5 slate .5',
    0.26,
    { soft: 4, within: blobs(pillowShapes) },
  );
};
