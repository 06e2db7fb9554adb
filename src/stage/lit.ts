import type { Box } from './box.ts';
import type { PictureFile } from './files.ts';
import type { Drawn } from './plan.ts';
import { ease, lerp } from './span.ts';

/** Where the light lies and how strongly, as `assets/paint/lit.ts` has it for Node: it comes with the paint. */
export interface Lit {
  /** 0 while all is bare paper, 1 once something stands. */
  readonly strength: number;
  /** Round all that stands, in picture pixels; beyond it the light ebbs away. */
  readonly edges: Edges;
}

type Edges = readonly [left: number, top: number, right: number, bottom: number];
type Lightable = Omit<PictureFile, 'passages'> & { readonly passages: Readonly<Record<string, Box>> };

/** So far beyond what has been painted there is a little light, in picture pixels. */
export const ebb = 120;
/** What fills less of the picture than this is a thing, not a place: it stands in the light that is there. */
export const broad = 0.2;
/** As much wash and line together as the palest treatment has that can be seen. */
export const palest = 0.36;

export const unlit: Lit = { strength: 0, edges: [0, 0, 0, 0] };

/** Of a picture that has not been painted nothing stands. */
export const unpainted: Lightable = { width: 0, height: 0, passages: {} };

/** The light spreads from place to place as each of them comes. */
export function litBy(drawn: readonly Drawn[], { width, height, passages }: Lightable): Lit {
  return drawn.reduce((lit, { name, progress, treatment }) => {
    const box = passages[name];
    // A wash comes late in its passage's coming, and the light no sooner.
    const come = progress ** 2 * Math.min(1, (treatment.wash + treatment.line) / palest);
    if (!box || come === 0) return lit;
    // The first to come has the light to itself from the start.
    const own = edgesOf(box);
    const edges = lit.strength === 0 ? own : lit.edges;
    const spreads = box.width * box.height < broad * width * height ? 0 : come;
    return { strength: Math.max(lit.strength, come), edges: spread(edges, own, spreads) };
  }, unlit);
}

const edgesOf = ({ x, y, width, height }: Box): Edges => [x, y, x + width, y + height];

const spread = (from: Edges, own: Edges, come: number): Edges => [
  lerp(from[0], Math.min(from[0], own[0]), come),
  lerp(from[1], Math.min(from[1], own[1]), come),
  lerp(from[2], Math.max(from[2], own[2]), come),
  lerp(from[3], Math.max(from[3], own[3]), come),
];

/** How much of the light lies at a place. */
export function lightAt({ strength, edges: [left, top, right, bottom] }: Lit, x: number, y: number): number {
  const away = Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
  return strength * (1 - ease(Math.min(1, away / ebb)));
}
