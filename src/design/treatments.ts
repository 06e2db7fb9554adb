/**
 * How a passage is drawn. All treatments are exponents and tints on the same two images,
 * wash and line, so that a memory kept another way needs no other file.
 *
 * With wash transmittance W (RGB) and line transmittance L (grey), both 0..1:
 * paint = mix(grey(W), W, chroma)^wash * tint^(1 - grey(W)) * mix(lineTint, 1, L^line * (1 - trace * edge(W))).
 * The ghost is the same again, out of place. `assets/paint/treat.ts` has it all.
 */
export interface Treatment {
  /** Exponent on the wash: 0 is bare paper, 1 as painted. */
  readonly wash: number;
  /** Exponent on the line. */
  readonly line: number;
  /** 0 grey, 1 as painted, above 1 richer. */
  readonly chroma: number;
  /** Multiplied in where there is paint, RGB 0..1. */
  readonly tint: readonly [r: number, g: number, b: number];
  /** The colour of the drawn line at full strength, RGB 0..1. */
  readonly lineTint: readonly [r: number, g: number, b: number];
  /** 0 a pen; 1 a hard pencil that skips over the grain. */
  readonly tooth: number;
  /** Strength of the second drawing, 0 for none; it stands `ghostAt` picture pixels away. */
  readonly ghost: number;
  readonly ghostAt: readonly [x: number, y: number];
  /** The colour of the second drawing's line at full strength, RGB 0..1. */
  readonly ghostTint: readonly [r: number, g: number, b: number];
  /** Strength of a pencil that follows the edges of the wash, 0..1, in this drawing and in the second. */
  readonly trace: number;
  readonly ghostTrace: number;
  /** How far the noise of the paper pushes things out of place, in picture pixels: a stain keeps no edge. */
  readonly stray: number;
  /** How much of what hides the distance is kept, 0..1. */
  readonly body: number;
}

const asPainted: Treatment = {
  wash: 1,
  line: 1,
  chroma: 1,
  tint: [1, 1, 1],
  lineTint: [0.12, 0.11, 0.1],
  tooth: 0,
  ghost: 0,
  ghostAt: [0, 0],
  ghostTint: [0.12, 0.11, 0.1],
  trace: 0,
  ghostTrace: 0,
  stray: 0,
  body: 1,
};

export const treatments = {
  untold: { ...asPainted, wash: 0, line: 0, body: 0 },
  told: asPainted,
  held: {
    ...asPainted,
    wash: 1.2,
    line: 1.35,
    chroma: 1.24,
    tint: [1, 0.955, 0.86],
    lineTint: [0.2, 0.12, 0.07],
  },
  faced: {
    ...asPainted,
    wash: 0.62,
    line: 1.6,
    chroma: 0.3,
    tint: [0.9, 0.955, 1],
    lineTint: [0.2, 0.23, 0.28],
    tooth: 0.8,
    trace: 0.8,
  },
  released: { ...asPainted, wash: 0.36, line: 0, chroma: 0.75, tint: [1, 0.985, 0.95], body: 0.6, stray: 7 },
  amended: {
    ...asPainted,
    wash: 0.78,
    chroma: 0.9,
    ghost: 0.5,
    ghostAt: [15, -9],
    ghostTint: [0.34, 0.45, 0.62],
    ghostTrace: 0.85,
  },
  /** What another telling kept, under this one: a trace of hard pencil on bare paper. */
  underdrawn: {
    ...asPainted,
    wash: 0,
    line: 0.3,
    chroma: 0,
    lineTint: [0.45, 0.44, 0.43],
    tooth: 0.9,
    trace: 0.22,
    body: 0,
  },
} as const satisfies Record<string, Treatment>;

export type TreatmentName = keyof typeof treatments;
