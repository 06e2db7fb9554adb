import { dab, oval, sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Context, Point } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { smooth } from '../../engine/scalar.ts';
import { type Paints, tint } from '../../engine/tint.ts';
import { fine, type Trestle, tableHigh } from './plan.ts';

type Colour = 'pale' | 'yellow' | 'blue' | 'green' | 'brown' | 'dark' | 'card';

const paints: Readonly<Record<Colour, Paints>> = {
  pale: { bone: 0.8, slate: 0.25 },
  yellow: { straw: 0.9, ochre: 0.4 },
  blue: { blue: 0.8, slate: 0.3 },
  green: { sage: 0.7, moss: 0.5 },
  brown: { umber: 0.5, sienna: 0.5 },
  dark: { payne: 0.8, umber: 0.4 },
  card: { sienna: 0.5, ochre: 0.5 },
};

type Thing = readonly [
  kind: 'book' | 'stack' | 'jar' | 'radio' | 'cloth' | 'frame' | 'ball',
  colour: Colour,
  along: number,
  across: number,
  size: number,
];

/** What there was, near to far; sizes in metres. */
// biome-ignore format: several to a line
const onMain: readonly Thing[] = [
  ['radio', 'brown', 0.2, 0.02, 0.3], ['jar', 'blue', 0.34, 0.26, 0.16], ['cloth', 'yellow', 1.3, 0.1, 0.34], ['stack', 'green', 1.42, -0.2, 0.26],
  ['ball', 'green', 1.75, 0.28, 0.1], ['frame', 'dark', 1.9, -0.1, 0.3], ['jar', 'pale', 2.3, 0.24, 0.2], ['stack', 'blue', 3.2, -0.16, 0.26],
  ['jar', 'green', 3.5, 0.26, 0.16], ['cloth', 'blue', 3.8, 0.12, 0.32], ['frame', 'brown', 4, -0.2, 0.3], ['book', 'yellow', 4.6, 0.24, 0.2],
  ['jar', 'dark', 5, 0.1, 0.24], ['stack', 'brown', 5.3, 0.22, 0.24], ['cloth', 'pale', 6.3, 0.16, 0.34], ['radio', 'dark', 6.6, -0.16, 0.3],
  ['ball', 'yellow', 7.2, 0.24, 0.14], ['stack', 'green', 7.6, 0.2, 0.26], ['cloth', 'blue', 8.4, 0.16, 0.3],
];
// biome-ignore format: several to a line
const onOther: readonly Thing[] = [
  ['cloth', 'pale', 0.3, 0.1, 0.36], ['jar', 'blue', 0.7, 0.26, 0.18], ['stack', 'brown', 1.9, 0.1, 0.26], ['frame', 'dark', 2.3, -0.1, 0.3],
  ['radio', 'green', 3.4, 0.12, 0.3], ['cloth', 'yellow', 4.6, 0.1, 0.34],
];

export const goods = (p: Passage, near: Trestle, far: Trestle): void => {
  lay(p, far, onOther);
  lay(p, near, onMain);
};

const lay = (p: Passage, t: Trestle, things: readonly Thing[]): void => {
  for (const thing of things.toReversed()) put(p, t, thing);
};

const put = (p: Passage, { at, sizeAt }: Trestle, [kind, colour, along, across, size]: Thing): void => {
  const k = sizeAt(along, across) * size;
  const [x, y] = at(along, across, tableHigh);
  const r = random(Math.round(along * 100));
  const slab = (a: number, b: number, up: number, high: number): readonly [Outline, Outline, Outline] => {
    const q = (u: number, v: number, h: number): Point =>
      at(along + u * size, across + v * size, tableHigh + h * size);
    return [
      [q(0, 0, up), q(0, b, up), q(0, b, up + high), q(0, 0, up + high)],
      [q(0, b, up), q(a, b, up), q(a, b, up + high), q(0, b, up + high)],
      [q(0, 0, up + high), q(0, b, up + high), q(a, b, up + high), q(a, 0, up + high)],
    ];
  };
  const solid = (a: number, b: number, up: number, high: number, paint: Paints): void => {
    const [front, side, top] = slab(a, b, up, high);
    p.clear(polygons([front, side, top]), { soft: 0.5, sway: 0.2 });
    tint(p, polygons([front]), paint, (u, v) => 0.85 * (0.85 + 0.4 * fine(u, v)));
    tint(p, polygons([side]), paint, 0.5);
    tint(p, polygons([top]), paint, 0.3);
    p.ink(pen => pen.line([...front, front[0] as Point], { straight: true, width: 0.7, broken: 0.35 }));
  };
  const mass = (shape: (c: Context) => void): void => {
    p.clear(shape, { soft: 0.6, sway: 0.3 });
    tint(
      p,
      shape,
      paints[colour],
      (u, v) => (0.85 - 0.5 * smooth(x - k * 0.3, x + k * 0.4, u)) * (0.85 + 0.4 * fine(u, v)),
      { rim: 0.5 },
    );
  };
  if (kind === 'book') solid(0.8, 1, 0, 0.2, paints[colour]);
  if (kind === 'stack')
    for (const [i, other] of ([colour, 'pale', 'brown', 'blue'] as const).slice(0, r.int(2, 4)).entries())
      solid(0.8 - r() * 0.1, 1 - r() * 0.2, i * 0.16, 0.15, paints[other]);
  if (kind === 'radio') {
    solid(0.34, 1, 0, 0.62, paints[colour]);
    tint(p, c => oval(c, [x + k * 0.22, y - k * 0.3], k * 0.14, k * 0.16), { sepia: 0.6, straw: 0.3 }, 0.7, {
      knock: 0.6,
    });
  }
  if (kind === 'frame') {
    const [front] = slab(0.1, 1, 0, 1.1);
    p.clear(polygons([front]), { soft: 0.5, sway: 0.3 });
    tint(p, polygons([front]), paints[colour], 0.8);
    p.lift({
      shape: polygons([slab(0.1, 0.72, 0.16, 0.76)[0].map(([u, v]): Point => [u + k * 0.1, v])]),
      amount: 0.75,
      soft: 0.8,
      sway: 0.4,
    });
  }
  if (kind === 'jar')
    mass(c => {
      sweep(
        c,
        [
          [x, y],
          [x, y - k * 0.66],
          [x, y - k],
        ],
        k * 0.62,
        { profile: t => (t < 0.62 ? 0.8 + 0.2 * Math.sin(t * 4) : 0.46), uneven: 0.06 },
      );
    });
  if (kind === 'ball') mass(c => dab(c, r, [x, y - k * 0.4], k * 0.5, k * 0.46));
  if (kind === 'cloth')
    mass(c => {
      dab(c, r, [x, y - k * 0.16], k * 0.62, k * 0.24, -0.2);
      dab(c, r, [x + k * 0.2, y - k * 0.3], k * 0.4, k * 0.2, 0.3);
      sweep(
        c,
        [
          [x - k * 0.2, y],
          [x - k * 0.3, y + k * 0.4],
          [x - k * 0.2, y + k * 0.7],
        ],
        k * 0.36,
      );
    });
};
