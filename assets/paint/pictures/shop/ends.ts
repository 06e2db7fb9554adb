import { sweep } from '../../engine/brush.ts';
import { chair, oak } from '../../engine/furniture.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { curve, type Point, points, polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lineOn, paintBoards, paintWall, stand } from '../../engine/room.ts';
import { smooth } from '../../engine/scalar.ts';
import { broad, quick, room, seen, size, spot } from './view.ts';

const doorway = { left: -0.5, right: 0.5, head: 2.2 } as const;

/** The only light there is: it lies down the boards to our feet. */
export const paintDoor = (p: Passage): void => {
  const { back, floor, ceiling } = room;
  const glass = back.outline([doorway.left + 0.09, 0.5, doorway.right - 0.09, doorway.head - 0.1]);
  const fan = back.outline([
    doorway.left + 0.05,
    doorway.head + 0.08,
    doorway.right - 0.05,
    doorway.head + 0.5,
  ]);
  paintWall(p, ceiling, {
    area: [size.left, 2, size.right, size.back],
    pigments: [P.violet, P.umber],
    mix: [0.5, 0.4],
    density: (x, y) => 0.34 + 0.1 * broad(x, y),
    ends: { v0: 1.1 },
    along: 'v',
    seed: 4,
  });
  lay(p, c => polygon(c, back.outline([size.left, 0, size.right, size.height])), 'umber .5 violet .5', 0.34, {
    body: 1,
  });
  p.clear(c => {
    polygon(c, glass);
    polygon(c, fan);
  });
  lay(
    p,
    c => polygon(c, glass),
    'blue .5 straw .3',
    (x, y) => 0.1 + 0.1 * smooth(380, 440, y) + 0.05 * quick(x, y),
  );
  const lane: Point[] = [
    back.at(-0.4, 0.5),
    back.at(0.4, 0.5),
    back.at(0.4, 0.86),
    back.at(0.08, 1),
    back.at(-0.1, 0.95),
    back.at(-0.4, 1.12),
  ];
  lay(p, c => polygon(c, lane), 'slate .7 rose .2', 0.22, { soft: 1.4 });
  const light = (x: number, y: number): number => {
    const [u, v] = floor.of(x, y);
    const spread = 0.4 + (size.back - v) * 0.09;
    return smooth(spread + 0.24, spread - 0.1, Math.abs(u + 0.02 + 0.12 * quick(x, y))) * smooth(2.6, 5, v);
  };
  paintBoards(p, floor, {
    area: [-1.2, 1.9, 1.3, size.back],
    along: 'v',
    pigments: [P.sienna, P.umber, P.violet],
    mix: [0.35, 0.5, 0.35],
    density: (x, y) => 0.6 + 0.1 * broad(x, y),
    light,
    ends: { v0: 0.5 },
    seed: 12,
  });
  p.ink(pen => {
    pen.line([...glass, glass[0] as Point], { straight: true, broken: 0.15 });
    pen.line([...fan, fan[0] as Point], { straight: true, broken: 0.2 });
    pen.line(
      lineOn(back, [
        [doorway.left, 0],
        [doorway.left, doorway.head + 0.55],
      ]),
      { straight: true },
    );
    pen.line(
      lineOn(back, [
        [doorway.right, 0],
        [doorway.right, doorway.head + 0.55],
      ]),
      { straight: true },
    );
  });
  bell(p);
};

/** Still nodding on its spring, over the door. */
const bell = (p: Passage): void => {
  const [x, y] = room.back.at(0.3, doorway.head + 0.34);
  const spring = curve(
    points('34,-16 24,-22 14,-18 6,-8 1,2').map(([u, v]): Point => [x + u * 0.8, y + v * 0.8]),
  );
  const cup = points('-6,2 -4,-2 4,-2 7,2 9,12 -9,12').map(([u, v]): Point => [x + u, y + v]);
  lay(p, c => sweep(c, spring, 2.4), 'sepia 1', 0.95);
  lay(p, c => polygon(c, cup), 'ochre .8 sepia .4', 0.95, { knock: 1 });
  p.ink(pen => pen.line([...cup, cup[0] as Point], { broken: 0.1, width: 0.8 }));
};

export const paintUtting = (p: Passage): void => {
  const at = [0.86, 0, 3.5] as const;
  chair(p, stand(seen, [at[0] + 0.04, 0, at[2]], 1.2), { wide: 0.44 }, { ...oak, lit: 'left' });
  const who: Person = {
    gesture: 'readingSeated',
    at: spot(...at),
    height: 1.5 * seen.sizeAt(at),
    facing: -1,
    top: P.violet,
    lower: P.payne,
    wears: 'longSkirt',
    jumper: true,
    hair: 'tied',
    hairColour: P.violet,
    stockings: P.umber,
    lit: 'left',
  };
  person(p, who);
  const [x, y] = handAt(who, 1);
  const book = points('-34,-14 -2,-6 28,-18 32,8 0,18 -32,10').map(([u, v]): Point => [x - 6 + u, y + v]);
  p.clear(c => polygon(c, book), { soft: 0.5, sway: 0.3 });
  lay(p, c => polygon(c, book), 'straw .5 bone .4', 0.3);
  p.ink(pen => {
    pen.line([...book, book[0] as Point], { broken: 0.15, width: 0.8 });
    pen.line([book[1] as Point, book[4] as Point], { broken: 0.1, width: 0.7 });
  });
};
