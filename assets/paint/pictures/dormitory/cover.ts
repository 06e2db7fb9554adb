import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { between, type Context, type Point, polygon } from '../../engine/path.ts';
import { pigments as ink, type Pigment } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { creased, type Laid, over, patchy, run, top } from './bed.ts';
import { sunlight } from './view.ts';

const lower = ([x, y]: Point, by: number): Point => [x, y + by];

/** A faded cover: its colour, the turn of its side and foot, its stripes, its folds. */
export const paintCover = (p: Passage, laid: Laid): void => {
  const { coverOutline } = laid;
  const within = (c: Context): void => polygon(c, coverOutline);
  p.clear(within, { soft: 0.6, sway: 0.4, body: 0 });
  layColour(p, laid, within);
  turnSides(p, laid, within);
  layStripes(p, laid, within);
  foldCloth(p, laid, within);
};

const shadeOf = ({ bed }: Laid): readonly Pigment[] => [bed.cover[0], ink.violet, ink.slate];

const layColour = (p: Passage, { bed, kept }: Laid, shape: (c: Context) => void): void =>
  p.wash({
    shape,
    pigments: [...bed.cover],
    mix: (x, y) => [0.8, 0.3 * clamp(patchy(x * 1.7, y * 2) + 0.5)],
    density: (x, y) =>
      bed.strength *
      (0.9 + 0.26 * patchy(x * 1.4, y * 2)) *
      kept(x, y) *
      (1 - 0.5 * sunlight(x, y, top - 0.02)),
    soft: (x, y) => lerp(0.8, 4, smooth(0.15, 0.6, creased(x, y))),
    softest: 4,
    sway: 0.9,
    feature: 22,
    rim: 0.45,
    pool: 0.4,
    tide: 0.16,
    tideFeature: 70,
  });

/** The cloth turns away from the light over a rounded edge, so its shade begins softly. */
const turnSides = (p: Passage, laid: Laid, within: (c: Context) => void): void => {
  const { bed, at, size, level, cut, hem, footHem, kept } = laid;
  const left = bed.side === 'left';
  p.wash({
    shape: c =>
      polygon(c, [
        ...run(cut, 1.02, 16, u => at(u, over, level(u, 0) - 0.03)),
        ...run(1.02, cut, 26, u => lower(hem(u), 0.03 * size)),
      ]),
    pigments: shadeOf(laid),
    mix: [0.5, 0.42, 0.16],
    density: (x, y) => (left ? 0.5 : 0.4) * (0.85 + 0.4 * creased(x, y * 0.35)) * kept(x, y),
    soft: (x, y) => lerp(0.012, 0.035, 0.5 + 0.5 * patchy(y, x)) * size,
    softest: 0.04 * size,
    sway: 1.2,
    rim: 0.1,
    within,
  });
  p.wash({
    shape: c => polygon(c, [...run(0, 1, 5, w => at(1.0, w, level(1, w) - 0.02)), ...run(1, 0, 6, footHem)]),
    pigments: shadeOf(laid),
    mix: [0.5, 0.32, 0.1],
    density: (x, y) => (left ? 0.26 : 0.55) * (0.8 + 0.4 * creased(x, y * 0.35)) * kept(x, y),
    soft: 0.02 * size,
    sway: 1,
    rim: 0.15,
    within,
  });
};

const layStripes = (
  p: Passage,
  { bed, at, size, level, cut, hem, stray, kept }: Laid,
  within: (c: Context) => void,
): void => {
  const { stripes = 0 } = bed;
  if (!stripes) return;
  p.wash({
    shape: c => {
      for (let i = 0; i < stripes; i++) {
        const u = lerp(cut + 0.06, 0.97, (i + 0.5 * stray(i * 3)) / stripes);
        const line = [...run(1, 0, 5, w => at(u + 0.012 * stray(w * 3 + i), w, level(u, w))), hem(u)];
        sweep(c, line, (i % 3 ? 0.02 : 0.045) * size, { profile: () => 1, uneven: 0.3, seed: i + 3 });
      }
    },
    pigments: [bed.cover[1], ink.slate],
    mix: [0.7, 0.3],
    density: (x, y) => 0.4 * kept(x, y),
    soft: 1,
    sway: 1,
    dry: 0.2,
    rim: 0.2,
    within,
  });
};

/** Folds where it hangs; long creases where the middle has sunk. */
const foldCloth = (p: Passage, laid: Laid, within: (c: Context) => void): void => {
  const { bed, at, size, level, cut, edge, hem, kept } = laid;
  const r = random(bed.seed);
  p.wash({
    shape: c => {
      let u = cut + r.range(0.02, 0.08);
      while (u < 0.99) {
        const lean = r.range(-0.02, 0.02);
        const deep = r.range(0.5, 1);
        sweep(
          c,
          [edge(u), between(edge(u), hem(u + lean * 0.5), 0.5 * deep), between(edge(u), hem(u + lean), deep)],
          r.range(0.02, 0.055) * size,
          {
            profile: t => 0.12 + 0.9 * t,
            seed: r.int(1, 999),
          },
        );
        u += r.range(0.05, 0.17);
      }
      for (let i = 0; i < 5; i++) {
        const a = r.range(cut + 0.05, 0.75);
        const b = a + r.range(0.12, 0.3);
        const w0 = r.range(0.1, 0.9);
        const w1 = clamp(w0 + r.range(-0.35, 0.35));
        const middle = (w0 + w1) / 2;
        sweep(
          c,
          [
            at(a, w0, level(a, w0)),
            at((a + b) / 2, middle, level((a + b) / 2, middle) - 0.03),
            at(b, w1, level(b, w1)),
          ],
          r.range(0.012, 0.03) * size,
          { seed: i + 1 },
        );
      }
    },
    pigments: shadeOf(laid),
    mix: [0.45, 0.4, 0.2],
    density: (x, y) => 0.3 * kept(x, y),
    soft: 0.008 * size + 0.7,
    sway: 1,
    rim: 0.15,
    within,
  });
};
