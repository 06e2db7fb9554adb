import { brickwork } from '../../engine/brick.ts';
import { type dab, grass, sweep } from '../../engine/brush.ts';
import { standing } from '../../engine/facade.ts';
import { hedge } from '../../engine/land.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { broad, ends, groundAt, house, lay, middle, quick, seen, spot } from './view.ts';

const wall = standing((x, y, z) => spot(x, z, y), [-11.5, 17.2], [-3.1, 18.6], 3.1);

export const paintBoilers = (p: Passage): void => {
  const shown = (along: number): number => smooth(0.6, 3.6, along + middle(along * 60, 9) * 1.4);
  p.clear(c => polygon(c, [wall.at(1.6, 0), wall.at(8.5, 0), wall.at(8.5, 3.1), wall.at(1.6, 3.1)]), {
    soft: 2,
    sway: 4,
  });
  brickwork(p, wall, {
    washed: shown,
    shown: (along, up) => 0.75 * shown(along) * smooth(0.1, 0.6, up + 0.4 * quick(along * 40, up * 40)),
    missing: 0.5,
    density: 0.66,
    pigments: [P.rust, P.sienna, P.umber],
    size: 1.7,
    seed: 4,
  });
  /** Coal smoke has been down it; an iron door. */
  lay(
    p,
    c =>
      polygon(c, [
        wall.at(2, 3.1),
        wall.at(8.5, 3.1),
        wall.at(8.5, 2.3),
        wall.at(6, 2.6),
        wall.at(4, 2.2),
        wall.at(2.4, 2.7),
      ]),
    [
      [P.payne, 0.6],
      [P.umber, 0.5],
    ],
    (x, y) => 0.4 + 0.2 * quick(x, y),
    { soft: 8, sway: 6 },
  );
  const door = [wall.at(4.6, 0), wall.at(4.6, 1.9), wall.at(5.7, 1.9), wall.at(5.7, 0)];
  lay(
    p,
    c => polygon(c, door),
    [
      [P.payne, 0.7],
      [P.sepia, 0.5],
    ],
    0.62,
    { knock: 1 },
  );
  p.ink(pen => {
    pen.line([wall.at(1.2, 3.1), wall.at(8.52, 3.1), wall.at(8.52, 0)], { straight: true, broken: 0.25 });
    pen.line([...door, door[0] as Point], { straight: true, broken: 0.3, width: 0.8 });
  });
  butt(p);
};

/** The door is the gap beside it. */
const butt = (p: Passage): void => {
  const [x, y] = spot(-2.62, 17.75);
  const k = seen.sizeAt([-2.6, 0, 17.75]);
  const [wide, high] = [0.4 * k, 1.15 * k];
  const barrel: Point[] = [
    [x - wide, y - high],
    [x - wide * 1.16, y - high * 0.5],
    [x - wide, y],
    [x, y + wide * 0.2],
    [x + wide, y],
    [x + wide * 1.16, y - high * 0.5],
    [x + wide, y - high],
  ];
  p.clear(c => polygon(c, barrel), { soft: 0.5 });
  lay(
    p,
    c => polygon(c, barrel),
    [
      [P.umber, 0.6],
      [P.moss, 0.4],
    ],
    (u, v) => 0.44 + 0.5 * smooth(x - wide * 0.3, x + wide, u) + 0.1 * quick(u, v),
  );
  lay(
    p,
    c => {
      c.beginPath();
      c.ellipse(x, y - high, wide, wide * 0.34, 0, 0, 7);
      c.fill();
    },
    [
      [P.payne, 0.8],
      [P.moss, 0.3],
    ],
    0.9,
    { knock: 1 },
  );
  p.ink(pen => {
    for (const t of [0.22, 0.74])
      pen.line(
        [
          [x - wide * 1.1, y - high * t],
          [x, y - high * t + wide * 0.24],
          [x + wide * 1.1, y - high * t],
        ],
        { width: 1.2, broken: 0.1 },
      );
    pen.line(barrel.slice(4), { width: 0.9 });
  });
};

/** Up to the foot of the boilers, and to the hedge. */
const field = points('-20,282 172,268 704,240 716,146 1000,132 1640,124 1640,910 -20,910');

export const paintGrass = (p: Passage): void => {
  hedge(p, points('724,130 860,122 1000,126 1230,112 1500,124'), {
    from: 25,
    to: 20,
    gaps: 0.1,
    bushes: 0.1,
    seed: 15,
    density: 0.46,
    share: ends,
  });
  lay(
    p,
    c => polygon(c, field),
    [
      [P.straw, 0.7],
      [P.sage, 0.4],
      [P.ochre, 0.3],
    ],
    (x, y) => ends(x, y) * (0.4 + 0.16 * broad(x, y)),
    { soft: 4, sway: 6, tide: 0.2, pool: 0.4, dry: (x, y) => 0.3 * smooth(0.9, 0.3, ends(x, y)) },
  );
  const within = (x: number, z: number): boolean =>
    x > house.left && x < house.right && z > house.near && z < house.far;
  /** Strokes that lie as the ground does, then tufts. */
  lay(
    p,
    c => {
      const r = random(7);
      for (let i = 0; i < 240; i++) {
        const y = lerp(150, 870, r() ** 1.4);
        const x = r.range(0, 1600);
        const long = lerp(40, 190, smooth(150, 850, y)) * r.range(0.6, 1.3);
        sweep(
          c,
          [
            [x, y],
            [x + long * 0.5, y + r.gauss() * 4],
            [x + long, y + r.gauss() * 5],
          ],
          lerp(6, 30, smooth(150, 850, y)),
          { seed: i + 2, uneven: 0.5 },
        );
      }
    },
    [
      [P.olive, 0.6],
      [P.ochre, 0.4],
      [P.umber, 0.25],
    ],
    (x, y) => ends(x, y) * (0.42 + 0.26 * broad(x, y)),
    {
      soft: (x, y) => lerp(1, 9, smooth(0, 0.5, quick(x, y))),
      softest: 9,
      sway: 3,
      dry: 0.16,
      within: c => polygon(c, field),
      pool: 0.4,
    },
  );
  const tufts =
    (seed: number, count: number, size: number) =>
    (c: Parameters<typeof dab>[0]): void => {
      const r = random(seed);
      for (let i = 0; i < count; i++) {
        const y = lerp(170, 850, r() ** 1.5);
        const x = r.range(60, 1540);
        const [u, v] = groundAt(x, y);
        if (within(u, v) || (x < 716 && y < 292 - 0.05 * x)) continue;
        grass(c, r, [x, y], {
          blades: r.int(5, 10),
          height: 0.42 * size * seen.sizeAt([u, 0, v]),
          spread: 9,
          lean: 0.25,
          width: 1.5,
        });
      }
    };
  lay(
    p,
    tufts(3, 520, 1),
    [
      [P.moss, 0.7],
      [P.umber, 0.4],
    ],
    (x, y) => 0.7 * ends(x, y),
    { sway: 0.5 },
  );
  lay(
    p,
    tufts(9, 200, 1.25),
    [
      [P.straw, 0.8],
      [P.ochre, 0.3],
    ],
    (x, y) => 0.5 * ends(x, y),
    { sway: 0.5, knock: 0.8 },
  );
};
