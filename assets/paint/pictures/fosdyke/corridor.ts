import { surface } from '../../engine/camera.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lineOn, paintLino, paintWall, sunThrough } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { door, fine, middle, partition, room, sash, seen, slow, sun, corridorWall as wall } from './view.ts';

const dado = 0.98;
const leaf = surface(seen, [door.to, 0, partition + 0.06], [0.17, 0, 0.985], [0, 1, 0], [0.985, 0, -0.17]);
/** Left of the door, over it, right of it. */
const stretches = [
  { from: -1.62, to: door.from, foot: 0, ends: { u0: 0.62, v1: 0.5 }, seed: 7 },
  { from: door.from, to: door.to, foot: door.high, ends: { v1: 0.36 }, seed: 4 },
  { from: door.to, to: 1.62, foot: 0, ends: { u1: 0.5, v1: 0.6 }, seed: 12 },
] as const;

/** Dim, and dimmest beside the bright room. */
export const paintCorridor = (p: Passage): void => {
  openDoor(p);
  const beside = (x: number): number => smooth(430, 740, x) * smooth(1420, 1260, x);
  for (const { from, to, foot, ends, seed } of stretches) {
    paintWall(p, wall, {
      area: [from, foot, to, 2.66],
      pigments: [P.umber, P.violet, P.ochre],
      mix: (x, y) => [0.4, 0.5 + 0.2 * slow(x, y), 0.3 - 0.1 * beside(x)],
      density: (x, y) =>
        lerp(0.26, 0.62, beside(x)) *
        (0.94 + 0.16 * middle(x * 2, y * 0.3)) *
        lerp(0.7, 1.05, smooth(-40, 420, y)),
      ends,
      seed,
      stroke: 0.3,
      shown: 0.17,
      more: { body: 1, knock: 1, pool: 0.16 },
    });
    if (foot === 0)
      paintWall(p, wall, {
        area: [from + (from < 0 ? 0.14 : 0), 0, to - (from > 0 ? 0.1 : 0), dado],
        pigments: [P.moss, P.umber, P.violet],
        mix: [0.5, 0.4, 0.3],
        density: (x, y) => lerp(0.3, 0.56, beside(x)) * lerp(1.1, 0.8, smooth(500, 860, y)),
        ends: { ...ends, v1: 0 },
        along: 'u',
        stroke: 0.16,
        seed: seed + 9,
      });
  }
  floor(p);
  frame(p);
};

const openDoor = (p: Passage): void => {
  lay(
    p,
    polygons([leaf.outline([0, 0, 1.15, door.high - 0.02])]),
    'umber .5 sienna .3 violet .4',
    (x, y) => lerp(0.36, 0.7, smooth(1190, 1240, x)) * (0.85 + 0.3 * fine(x, y * 0.2)),
    { body: 1, knock: 1, rim: 0.3, streak: 0.2, angle: Math.PI / 2 },
  );
  lay(
    p,
    polygons([leaf.outline([0.25, 1.2, 0.92, 1.95]), leaf.outline([0.25, 0.3, 0.92, 0.95])]),
    'umber .5 violet .4',
    0.26,
    { rim: 0.6 },
  );
  /** About flowers. */
  p.clear(polygons([leaf.outline([0.44, 1.36, 0.72, 1.72])]), { sway: 0.5 });
  p.ink(pen => {
    for (const v of [1.66, 1.6, 1.55, 1.49, 1.43])
      pen.line([leaf.at(0.48, v), leaf.at(v === 1.49 ? 0.58 : 0.68, v)], { width: 0.7, broken: 0.3 });
  });
};

/** Carpet once; the room lies on it as light. */
const floor = (p: Passage): void =>
  paintLino(p, room.floor, {
    area: [-1.3, 1.6, 1.5, partition],
    pigments: [P.umber, P.moss, P.violet],
    mix: [0.5, 0.3, 0.4],
    density: () => 0.62,
    light: sunThrough([sash], sun, room.floor),
    ends: { u0: 0.5, u1: 0.5, v0: 0.2 },
  });

/** Dark stained wood, each length in one drag of the brush. */
const frame = (p: Passage): void => {
  const wide = 0.085;
  const { from, to, high } = door;
  const upright = [
    wall.outline([from - wide, 0, from, high + 0.02]),
    wall.outline([to, 0, to + wide * 0.8, high + 0.03]),
  ];
  const common = { body: 1, knock: 1, rim: 0.4, pool: 0.4, streak: 0.35, sway: 1.4, stretch: 40 } as const;
  const tone = (x: number, y: number): number =>
    lerp(0.44, 0.82, smooth(-0.3, 0.4, middle(x, y * 0.5))) *
    (0.86 + 0.3 * fine(x, y * 0.25)) *
    lerp(1, 0.6, smooth(620, 860, y));
  lay(p, polygons(upright), 'umber .6 sienna .3 violet .3', tone, {
    ...common,
    angle: Math.PI / 2,
    dry: 0.1,
  });
  lay(
    p,
    polygons([wall.outline([from - wide, high, to + wide, high + wide])]),
    'umber .6 sienna .3 violet .3',
    (x, y) => 0.9 * tone(x, y),
    { ...common, dry: 0.14 },
  );
  /** The edge that has the light of the room on it. */
  p.lift({
    shape: polygons([wall.outline([from - 0.014, 0.5, from, high - 0.1])]),
    amount: 0.6,
    soft: 1,
    sway: 1,
  });
  p.ink(pen => {
    const line = (places: readonly (readonly [number, number])[], broken: number, width = 0.9): void =>
      pen.line(lineOn(wall, places), { straight: true, broken, width });
    line(
      [
        [from, 0.04],
        [from, high],
      ],
      0.3,
      1.1,
    );
    line(
      [
        [from, high],
        [to, high],
      ],
      0.4,
    );
    line(
      [
        [from - wide, 0.1],
        [from - wide, high + wide + 0.02],
      ],
      0.45,
    );
    line(
      [
        [to + wide * 0.8, 0.7],
        [to + wide * 0.8, high + wide],
      ],
      0.5,
      0.8,
    );
    line(
      [
        [-1.9, dado],
        [from - wide, dado],
      ],
      0.35,
    );
    line(
      [
        [to + wide, dado],
        [1.75, dado],
      ],
      0.45,
      0.8,
    );
  });
};
