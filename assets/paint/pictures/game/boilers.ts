import { brickwork } from '../../engine/brick.ts';
import { standing } from '../../engine/facade.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { lay, middle, quick, seen, spot } from './view.ts';

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
