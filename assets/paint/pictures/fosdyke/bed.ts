import { oval, sweep } from '../../engine/brush.ts';
import { member } from '../../engine/furniture.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, curve, type Point, points, polygon } from '../../engine/path.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { bedside as b, bed, fine, middle, onBed, seen } from './view.ts';

const on = (x: number, z: number, up = 0): Point => seen.project(onBed(x, z, up));
const { head, foot, near, far } = bed;

export const paintBed = (p: Passage): void => {
  shadow(p);
  lay(p, member(b, [head, 1.02, far], [head, 0, far], 0.04), 'umber .6 slate .4', 0.6, { body: 1, knock: 1 });
  lay(p, member(b, [head, 1.05, near], [head, 0, near], 0.04), 'umber .6 slate .4', 0.7, {
    body: 1,
    knock: 1,
  });
  /** A leg of it, on its castor. */
  lay(p, member(b, [-0.36, 0.4, near + 0.06], [-0.36, 0.05, near + 0.06], 0.036), 'umber .5 slate .5', 0.85, {
    knock: 1,
  });
  lay(p, c => oval(c, b.at(-0.345, 0.035, near + 0.06), 9, 11), 'sepia .7 slate .4', 0.9, { knock: 1 });
  const cover = (c: Parameters<typeof blob>[0]): void =>
    blob(c, [
      on(head + 0.1, far),
      on(0.4, far, 0.03),
      on(foot, far),
      on(foot + 0.04, near, 0),
      on(foot + 0.03, near, -0.3),
      on(1.1, near - 0.03, -0.36),
      on(0.7, near - 0.02, -0.31),
      on(0.3, near - 0.04, -0.37),
      on(-0.1, near - 0.02, -0.32),
      on(head + 0.06, near, -0.34),
      on(head + 0.04, near, 0),
    ]);
  p.clear(cover, { soft: 0.7, sway: 1 });
  /** White, so only its shadows are painted: the side that hangs towards us, and what the knees leave. */
  lay(
    p,
    cover,
    'violet .5 slate .4 straw .2',
    (x, y) =>
      0.34 *
      smooth(536, 566, y + 10 * middle(x, y)) *
      (0.8 + 0.4 * fine(x, y)) *
      lerp(1.2, 0.7, smooth(780, 1200, x)),
    { soft: 1, rim: 0.3, tide: 0.15 },
  );
  lay(
    p,
    sweeps(
      [
        points('806,566 810,606 804,646'),
        points('872,566 880,600 876,652'),
        points('968,568 962,606 970,644'),
        points('1088,566 1096,610 1090,650'),
        points('1190,566 1184,600 1190,646'),
      ],
      15,
      { profile: u => 0.25 + 0.75 * u },
    ),
    'violet .5 slate .5',
    0.3,
    { soft: 3, within: cover },
  );
  /** A hotel’s blue blanket, as far as the sheet is turned down over it. */
  const blanket = (c: Parameters<typeof blob>[0]): void =>
    blob(c, [
      on(0.06, far),
      on(foot, far),
      on(foot + 0.05, near, 0),
      on(foot + 0.04, near, -0.27),
      on(1.1, near - 0.03, -0.3),
      on(0.7, near - 0.02, -0.26),
      on(0.3, near - 0.03, -0.3),
      on(0.1, near - 0.02, -0.28),
      on(0.12, near, 0),
    ]);
  lay(
    p,
    blanket,
    'blue .7 slate .3 rose .15',
    (x, y) =>
      lerp(0.3, 0.62, smooth(536, 566, y)) * (0.85 + 0.3 * fine(x, y)) * lerp(1.1, 0.7, smooth(900, 1200, x)),
    { rim: 0.4, tide: 0.2, sway: 1.4 },
  );
  pillows(p);
  p.ink(pen => {
    pen.line([on(head + 0.04, near, 0), on(0.1, near - 0.02, 0.01), on(0.7, near, 0), on(foot, near, 0)], {
      broken: 0.4,
      width: 0.9,
    });
    pen.line(
      [
        on(head + 0.06, near, -0.34),
        on(-0.1, near - 0.02, -0.32),
        on(0.3, near - 0.04, -0.37),
        on(0.7, near - 0.02, -0.31),
      ],
      { broken: 0.35, width: 0.9 },
    );
  });
};

const shadow = (p: Passage): void =>
  lay(
    p,
    c =>
      blob(c, [
        b.at(head, 0, far),
        b.at(foot, 0, far),
        b.at(foot + 0.2, 0, near),
        b.at(0.5, 0, near - 0.06),
        b.at(head, 0, near),
      ]),
    'violet .6 umber .45',
    (x, y) => lerp(0.74, 0.26, smooth(670, 744, y + 10 * middle(x, y))) * (0.9 + 0.2 * fine(x, y)),
    { soft: (x, y) => lerp(2, 12, smooth(-0.2, 0.4, middle(x, y))), softest: 12, sway: 5, rim: 0.15 },
  );

/** One stood up against the bed's head, one leant on it: stuffed, so their sides draw in and their corners stay out. */
const pillowShapes = [
  points('738,334 752,340 790,336 826,324 850,306 858,312 852,338 854,400 874,470 820,486 760,492 738,496'),
  points(
    '738,446 754,450 800,444 846,430 878,408 886,414 882,442 892,500 918,544 910,552 876,550 820,560 764,566 738,574',
  ),
] as const;

const pillows = (p: Passage): void => {
  for (const [i, shape] of pillowShapes.entries()) {
    const pillow = (c: Parameters<typeof blob>[0]): void => polygon(c, curve(shape, 3, true));
    const top = 330 + i * 112;
    p.clear(pillow, { sway: 0.8 });
    /** Round: in shadow to the left and below, and white where it swells. */
    lay(
      p,
      pillow,
      'violet .5 slate .4 straw .15',
      (x, y) =>
        0.03 +
        0.34 * smooth(806, 748, x + 14 * fine(x, y)) +
        0.4 * smooth(top + 66, top + 130, y + 8 * fine(x, y) + (x - 800) * 0.1),
      { rim: 0.5, sway: 0.8, tide: 0.15 },
    );
    const [ear, low] = i ? ['884,410', '914,549'] : ['856,308', '872,472'];
    const pulls = i
      ? `${ear} 866,432 846,450 | ${ear} 872,446 864,470 | ${low} 888,530 862,524 | 742,450 764,466 790,474`
      : `${ear} 838,332 816,342 | ${ear} 844,344 838,372 | 742,338 762,352 784,358 | ${low} 850,456 836,452`;
    lay(
      p,
      sweeps(pulls.split(' | ').map(points), 7, { profile: t => 1 - 0.8 * t }),
      'violet .5 slate .5',
      0.32,
      {
        soft: 1.6,
        within: pillow,
      },
    );
    p.ink(pen => {
      pen.line(shape.slice(0, 7), { broken: 0.2, width: 0.95 });
      pen.line(shape.slice(6), { broken: 0.45, width: 0.8 });
    });
  }
  /** Somebody else’s name, in red thread. */
  lay(
    p,
    c => {
      for (const [i, x] of [826, 833, 839, 848, 854, 860].entries())
        sweep(
          c,
          [
            [x, 551 - i * 0.8],
            [x + 2, 545 - i * 0.8],
          ],
          1.8,
          { seed: i, profile: () => 1 },
        );
    },
    'rust 1',
    0.9,
    { soft: 0.6, sway: 0.3 },
  );
};
