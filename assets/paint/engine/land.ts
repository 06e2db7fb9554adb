/** Far land and hedges. Ploughed ground is in `furrows.ts`, rough grass in `tussocks.ts`, trees in `copse.ts`, fences in `fencing.ts`. */
import { dab } from './brush.ts';
import { noise, wander } from './noise.ts';
import type { Passage } from './passage.ts';
import { type Context, curve, heightOf, type Point, polygon, type Shape } from './path.ts';
import { pigments as P, type Pigment } from './pigment.ts';
import { random } from './random.ts';
import { lerp, smooth } from './scalar.ts';

/** A pigment and its share in a wash. */
export type Share = readonly [pigment: Pigment, share: number];

/** What every kind of land may be asked; lengths in picture pixels, densities as in a wash. */
export interface Land {
  readonly density?: number;
  /** One to three. */
  readonly colours?: readonly Share[];
  readonly seed?: number;
  /** Where it is let go: 0 to 1 at each place. Let it end in brush ends or gaps, not in a long fade. */
  readonly share?: (x: number, y: number) => number;
  readonly body?: number;
}

export const everywhere = (): number => 1;

export const pigmentsOf = (colours: readonly Share[]): { pigments: Pigment[]; mix: number[] } => ({
  pigments: colours.map(([pigment]) => pigment),
  mix: colours.map(([, share]) => share),
});

export interface FarLand extends Land {
  /** How high it stands above its foot. */
  readonly rise?: number;
  /** Length of one swell of the ground. */
  readonly swell?: number;
}

/** A far rise or a line of far woods standing on `foot`, in one pale wash: `line` runs left to right. */
export const farLand = (p: Passage, line: readonly Point[], land: FarLand = {}): void => {
  const { rise = 14, swell = 150, density = 0.36, seed = 1, share = everywhere, body = 1 } = land;
  const { colours = [[P.blue, 0.7] as const, [P.violet, 0.5] as const] } = land;
  const [low, quick, foot] = [wander(seed), wander(seed + 1), heightOf(line)];
  const uneven = noise('soft', 130, seed + 3);
  const [from, to] = [(line[0] as Point)[0], (line.at(-1) as Point)[0]];
  const crest: Point[] = [];
  for (let x = from; x <= to; x += 5)
    crest.push([x, foot(x) - rise * (0.6 + 0.4 * low(x / swell) + 0.16 * quick(x / (swell * 0.13)))]);
  const under = [...crest].reverse().map(([x]): Point => [x, foot(x) + 5]);
  p.wash({
    shape: c => polygon(c, [...crest, ...under]),
    ...pigmentsOf(colours),
    density: (x, y) => density * share(x, y) * (0.7 + 0.45 * uneven(x, y)),
    sway: Math.min(2, rise * 0.14),
    feature: 30,
    body: (x, y) => body * share(x, y),
  });
};

export interface Hedge extends Land {
  /** Height at its beginning and at its end. */
  readonly from: number;
  readonly to: number;
  /** Share that is missing, 0 to 1. */
  readonly gaps?: number;
  /** How often a bush stands up out of it, 0 to 1. */
  readonly bushes?: number;
}

/** A hedge along `line`, in touches of the brush: uneven crest, gaps, a darker foot. */
export const hedge = (p: Passage, line: readonly Point[], o: Hedge): void => {
  const { gaps = 0.25, bushes = 0.2, density = 0.62, seed = 1, share = everywhere, body = 0.9 } = o;
  const { colours = [[P.moss, 0.6] as const, [P.violet, 0.4] as const, [P.rust, 0.22] as const] } = o;
  const [grown, gone, stand] = [wander(seed), wander(seed + 9), wander(seed + 17)];
  const quick = noise('soft', 40, seed + 3);
  const path = curve(line, 3);
  const touches = (size: number, low: number): Shape => {
    return (c: Context) => {
      const r = random(seed * 13 + 1);
      for (const [i, [x, y]] of path.entries()) {
        const h = lerp(o.from, o.to, i / path.length);
        if (r.chance(0.4) || gone(x / (18 + h * 3)) < gaps * 2 - 1) continue;
        const tall = stand(x / (9 + h * 1.5)) > 1 - bushes * 2 ? 1.9 : 1;
        const reach = h * size * (0.6 + 0.35 * grown(x / (4 + h)) + 0.3 * r()) * tall;
        dab(
          c,
          r,
          [x + r.gauss() * h * 0.2, y + h * 0.12 - reach * low],
          reach * r.range(0.5, 0.95),
          reach * 0.52,
        );
      }
    };
  };
  const common = { ...pigmentsOf(colours), softest: 3, sway: 2, feature: 14 } as const;
  p.wash({
    ...common,
    shape: touches(1, 0.42),
    density: (x, y) => density * share(x, y) * (0.85 + 0.3 * quick(x, y)),
    soft: (x, y) => lerp(0.8, 3, smooth(0, 0.5, quick(x, y))),
    dry: 0.08,
    body: (x, y) => body * share(x, y),
  });
  p.wash({
    ...common,
    shape: touches(0.55, 0.2),
    density: (x, y) => density * 0.7 * share(x, y),
    soft: 1.6,
  });
};
