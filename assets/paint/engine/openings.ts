import { dress } from './curtains.ts';
import { type Extent, type Facade, part } from './facade.ts';
import { noise } from './noise.ts';
import type { Outline } from './outline.ts';
import { polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import { concentrations, polygon } from './path.ts';
import type { Pen } from './pen.ts';
import { pigments } from './pigment.ts';
import { random } from './random.ts';
import { lerp, smooth } from './scalar.ts';

/** What a window gives back: the dark of the room, the sky, so much light that it is lost, or a lamp inside. */
export type Glass = 'dark' | 'dim' | 'sky' | 'lost' | 'lamp';

export interface Opening {
  readonly wall: Facade;
  /** Metres on the wall. */
  readonly at: Extent;
  readonly glass: Glass;
  /** A sash slides; a casement has a post; a plain one is one sheet. */
  readonly kind?: 'sash' | 'casement' | 'plain';
  /** Panes across and up, in each sash or light. */
  readonly panes?: readonly [across: number, up: number];
  readonly dressed?: 'curtains' | 'blind' | 'nets';
  /** No sill, as in brick flush with its frame. */
  readonly sill?: boolean;
}

const depthOf: Readonly<Record<Glass, readonly [dark: number, middle: number, light: number]>> = {
  dark: [0.85, 0.35, 0.05],
  dim: [0.42, 0.42, 0.12],
  sky: [0.06, 0.2, 0.5],
  lost: [0, 0.06, 0.1],
  lamp: [0, 0.12, 0.05],
};

/** The panes of one window, in metres on its wall: its bars are what is left between. */
const panesOf = ({ at: [left, foot, right, head], kind = 'sash', panes = [1, 1] }: Opening): Extent[] => {
  const frame = Math.min(0.06, (right - left) * 0.07);
  const bar = frame * 0.45;
  const halves: Extent[] =
    kind === 'sash'
      ? [
          [left + frame, foot + frame, right - frame, lerp(foot, head, 0.5) - bar / 2],
          [left + frame, lerp(foot, head, 0.5) + bar / 2, right - frame, head - frame],
        ]
      : kind === 'casement'
        ? [
            [left + frame, foot + frame, lerp(left, right, 0.5) - frame / 2, head - frame],
            [lerp(left, right, 0.5) + frame / 2, foot + frame, right - frame, head - frame],
          ]
        : [[left + frame, foot + frame, right - frame, head - frame]];
  const [across, up] = panes;
  return halves.flatMap(([l, f, r, h]) =>
    Array.from({ length: across * up }, (_, i): Extent => {
      const [c, d] = [i % across, Math.floor(i / across)];
      const [w, t] = [(r - l) / across, (h - f) / up];
      return [l + c * w + (c ? bar / 2 : 0), f + d * t + (d ? bar / 2 : 0), l + (c + 1) * w, f + (d + 1) * t];
    }),
  );
};

/** The outlines of openings with frame and sill, as `keep` for the wall they are in. */
export const outlinesOf = (openings: readonly Opening[]): Outline[] =>
  openings.flatMap(({ wall, at: [left, foot, right, head], sill = true }) => [
    part(wall, [left, foot, right, head]),
    ...(sill ? [part(wall, [left - 0.07, foot - 0.09, right + 0.07, foot])] : []),
  ]);

/** Windows, all at once and no two alike: glass, curtains, the shade of lintel and sill. Frames are left bare. */
export const windows = (
  p: Passage,
  openings: readonly Opening[],
  { seed = 1, lit = 'left' as 'left' | 'right', density = 1 } = {},
): void => {
  const quick = noise('soft', 26, seed + 51);
  p.clear(polygons(outlinesOf(openings)), { soft: 0.7, sway: 0.4 });
  p.wash({
    shape: c => {
      const r = random(seed + 52);
      for (const opening of openings) {
        const [dark, middle, light] = depthOf[opening.glass];
        const all = panesOf(opening);
        const odd = r.range(0.55, 1.1);
        for (const [i, pane] of all.entries()) {
          /** The upper panes hold the shade of the lintel; one pane or another gives back the sky. */
          const upper = i >= all.length / 2 ? 1 : odd;
          const flash = r.chance(0.14) && opening.glass !== 'lamp' ? 0.4 : 1;
          c.fillStyle = concentrations(
            dark * upper * flash * r.range(0.82, 1.1),
            middle * r.range(0.7, 1.15),
            light + (1 - flash) * 0.5 + r.range(0, 0.1),
          );
          if (!r.chance(0.012)) polygon(c, part(opening.wall, pane));
        }
      }
    },
    pigments: [pigments.payne, pigments.slate, pigments.blue],
    mix: 'coded',
    wet: 1.2,
    density: (x, y) => 1.1 * density * (0.78 + 0.45 * quick(x, y)),
    soft: (x, y) => lerp(0.7, 2, smooth(0.1, 0.5, quick(x, y))),
    softest: 2,
    sway: 0.7,
    rough: 0.4,
    feature: 12,
    grain: 0.4,
  });
  const lamps = openings.filter(({ glass }) => glass === 'lamp');
  if (lamps.length)
    p.wash({
      shape: polygons(lamps.flatMap(o => panesOf(o).map(pane => part(o.wall, pane)))),
      pigments: [pigments.ochre, pigments.straw],
      mix: [0.4, 0.6],
      density: (x, y) => 0.6 * (0.8 + 0.5 * quick(x, y)),
      soft: 1,
      sway: 0.6,
    });
  dress(p, openings, seed);
  p.wash({
    shape: c => {
      for (const {
        wall,
        at: [left, foot, right, head],
        sill = true,
      } of openings) {
        const reveal = Math.min(0.1, (right - left) * 0.09);
        polygon(c, part(wall, [left, head - reveal, right, head]));
        polygon(
          c,
          part(
            wall,
            lit === 'left'
              ? [left, foot, left + reveal * 0.7, head]
              : [right - reveal * 0.7, foot, right, head],
          ),
        );
        if (sill) polygon(c, part(wall, [left - 0.05, foot - 0.2, right + 0.1, foot - 0.09]));
      }
    },
    pigments: [pigments.violet, pigments.umber],
    mix: [0.6, 0.4],
    density: 0.45,
    soft: 0.9,
    sway: 0.8,
    feature: 18,
    rim: 0.15,
  });
};

/** Lines of windows, never all of any: head, one side, sill. */
export const windowLines = (pen: Pen, openings: readonly Opening[], seed = 1): void => {
  const r = random(seed + 54);
  for (const {
    wall,
    at: [left, foot, right, head],
    glass,
  } of openings) {
    const rule = (x0: number, y0: number, x1: number, y1: number, width: number): void =>
      pen.line([wall.at(x0, y0), wall.at(x1, y1)], {
        straight: true,
        width,
        wave: 26,
        taper: [0.03, 0.1],
        press: 0.75,
      });
    if (r.chance(glass === 'lost' ? 0.6 : 0.2)) continue;
    rule(left, head, right, head, 0.8);
    if (r.chance(0.75)) rule(right, foot, right, head, 0.75);
    if (r.chance(0.4)) rule(left, foot, left, head, 0.6);
    if (r.chance(0.7)) rule(left - 0.07, foot - 0.02, right + 0.08, foot - 0.02, 0.95);
  }
};
