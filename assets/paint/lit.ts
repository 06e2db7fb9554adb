import type { Treatment } from '../../src/design/treatments.ts';
import { lerp, smooth } from './engine/scalar.ts';

/** Where the light lies and how strongly: it comes with the paint, and bare paper stays bare. */
export interface Lit {
  /** 0 while all is bare paper, 1 once something stands. */
  readonly strength: number;
  /** Round all that stands, in picture pixels; beyond it the light ebbs away. */
  readonly edges: readonly [left: number, top: number, right: number, bottom: number];
}

/** So far beyond what has been painted there is a little light, in picture pixels. */
export const ebb = 120;
/** What fills less of the picture than this is a thing, not a place: it stands in the light that is there. */
export const broad = 0.2;
/** As much wash and line together as the palest treatment has that can be seen. */
export const palest = 0.36;

interface Painted {
  readonly passage: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly progress: number;
  readonly treatment: Pick<Treatment, 'wash' | 'line'>;
}

/** The light spreads from place to place as each of them comes; `whole` is the picture. */
export const litBy = (
  shown: readonly Painted[],
  whole: { readonly width: number; readonly height: number },
): Lit =>
  shown.reduce<Lit>(
    ({ strength, edges }, { passage: { x, y, width, height }, progress, treatment }) => {
      // A wash comes late in its passage's coming, and the light no sooner.
      const come = progress ** 2 * Math.min(1, (treatment.wash + treatment.line) / palest);
      if (come <= 0) return { strength, edges };
      const own = [x, y, x + width, y + height] as const;
      const from = strength === 0 ? own : edges;
      const spreads = width * height < broad * whole.width * whole.height ? 0 : come;
      return {
        strength: Math.max(strength, come),
        edges: [
          lerp(from[0], Math.min(from[0], own[0]), spreads),
          lerp(from[1], Math.min(from[1], own[1]), spreads),
          lerp(from[2], Math.max(from[2], own[2]), spreads),
          lerp(from[3], Math.max(from[3], own[3]), spreads),
        ],
      };
    },
    { strength: 0, edges: [0, 0, 0, 0] },
  );

/** How much of the light lies at a place. */
export const lightAt = (
  { strength, edges: [left, top, right, bottom] }: Lit,
  x: number,
  y: number,
): number => {
  const away = Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
  return strength * (1 - smooth(0, ebb, away));
};
