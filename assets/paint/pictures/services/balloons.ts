import { oval } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, polygon, type Shape } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { lerp } from '../../engine/scalar.ts';
import { skyBlue } from '../../engine/sky.ts';

/** Where the last balloon is, and where the hand is that had it. */
export const kept = { hand: [1394, 520] as Point, at: [1352, 392] as Point };

/** Each with its string; they lean together, the way the wind goes. */
export const paintBalloons = (p: Passage): void => {
  skyBlue(
    p,
    { horizon: 500, top: -10, left: 780, right: 1640, seed: 3 },
    '30,-14 60,-16 104,-10 104,36 90,48 76,40 60,54 46,44 38,52 26,40 30,26 20,14',
    { density: 0.44, lost: 60 },
  );
  const r = random(94);
  const drift = Array.from({ length: 36 }, () => {
    const t = r() ** 0.8;
    return {
      at: [lerp(1240, 820, t) + r.gauss() * lerp(90, 40, t), lerp(386, 74, t) + r.gauss() * 30] as Point,
      size: lerp(10.5, 5, t) * r.range(0.9, 1.1),
    };
  });
  const all = [...drift, { at: kept.at, size: 11 }];
  const paintsOf = [
    'straw .9 ochre .2',
    'blue .9 slate .2',
    'sage .9 olive .2',
    'rust .5 ochre .5',
    'violet .6 blue .3',
    'bone .7 slate .2',
  ];
  const one =
    ({ at: [x, y], size }: (typeof all)[number]): Shape =>
    c => {
      oval(c, [x, y], size * 0.84, size, -0.25);
      polygon(c, [
        [x - 1.5, y + size * 1.2],
        [x + 2.5, y + size * 1.2],
        [x + 0.6, y + size * 0.9],
      ]);
    };
  for (const [k, jotted] of paintsOf.entries()) {
    const some = all.filter((_, i) => i % paintsOf.length === (k === 0 ? 0 : k));
    const shape: Shape = c => {
      for (const b of some) one(b)(c);
    };
    p.clear(shape, { soft: 0.6, sway: 0.1 });
    lay(p, shape, jotted, 0.62, { sway: 0.3, rim: 0.4, pool: 0.3, poolFeature: 14 });
    p.lift({
      shape: c => {
        for (const {
          at: [x, y],
          size,
        } of some)
          oval(c, [x + size * 0.3, y - size * 0.35], size * 0.2, size * 0.28, 0.5);
      },
      amount: 0.8,
      soft: 0.8,
    });
  }
  p.pencil(pen => {
    for (const {
      at: [x, y],
      size,
    } of drift)
      pen.line(
        [
          [x, y + size],
          [x + size * 0.5, y + size * 2.4],
          [x + size * 1.6, y + size * 4.4],
        ],
        { broken: 0.1, width: 0.7, press: 0.6, wobble: 0.5 },
      );
    const [[hx, hy], [bx, by]] = [kept.hand, kept.at];
    pen.line(
      [
        [bx, by + 12],
        [bx + 6, by + 34],
        [bx - 2, by + 56],
        [bx + 22, by + 80],
        [bx + 28, by + 104],
        [hx, hy],
      ],
      { broken: 0, width: 0.9, press: 0.8, wobble: 0.6 },
    );
  });
  /** A luggage label. */
  const label = points('1354,428 1362,425 1366,437 1358,440');
  p.clear(c => blob(c, label));
  p.ink(pen => pen.line([...label, label[0] as Point], { straight: true, width: 0.8, broken: 0.1 }));
};
