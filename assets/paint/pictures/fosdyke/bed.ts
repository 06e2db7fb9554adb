import { sweep } from '../../engine/brush.ts';
import { member } from '../../engine/furniture.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points } from '../../engine/path.ts';
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
    (x, y) => 0.62 * (0.8 + 0.4 * fine(x, y)),
    { soft: 3 },
  );

const pillowShapes = [
  points('748,536 746,430 758,346 790,326 828,338 848,392 852,536'),
  points('756,544 768,440 798,408 838,420 866,474 876,540'),
  points('762,556 778,508 812,486 856,500 884,540 860,562'),
] as const;

const pillows = (p: Passage): void => {
  for (const [i, shape] of pillowShapes.entries()) {
    const right = Math.max(...shape.map(([x]) => x));
    p.clear(c => blob(c, shape), { sway: 0.8 });
    lay(
      p,
      c => blob(c, shape),
      'violet .5 slate .4 straw .1',
      (x, y) =>
        0.02 + (0.32 - 0.05 * i) * smooth(right - 34, right - 92, x - (y - 450) * 0.12 + 16 * fine(x, y)),
      { rim: 0.5, sway: 1, tide: 0.2 },
    );
    p.ink(pen => pen.line(shape.slice(1, 6), { broken: 0.35, width: 0.85 }));
  }
  lay(
    p,
    sweeps(
      [
        points('772,360 784,400 778,450'),
        points('800,430 812,470 806,500'),
        points('800,500 826,520 830,545'),
      ],
      9,
    ),
    'violet .5 slate .5',
    0.26,
    { soft: 3 },
  );
  /** Somebody else’s name, in red thread. */
  lay(
    p,
    c => {
      for (const [i, x] of [826, 833, 839, 848, 854, 860].entries())
        sweep(
          c,
          [
            [x, 552 - i * 0.6],
            [x + 2, 546 - i * 0.6],
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
