import type { places } from './catalogue.ts';
import { edges, type Shape } from './engine/shape.ts';

type Range = readonly [least: number, most: number];

/**
 * What a place should be, in the numbers of `engine/shape.ts`. It stands here and not in the place because a
 * recording is known by the code of its place: a range drawn closer would make it look changed.
 */
export interface Expected {
  /** Hertz. */
  readonly centroid: Range;
  /** Decibels an octave. */
  readonly slope: Range;
  /** Decibels against the whole: rumble, warmth, body, speech, edge, air. */
  readonly bands: readonly Range[];
  /** Decibels: how much it comes and goes, and how far what ticks or drips stands out of it. */
  readonly sway: Range;
  readonly crest: Range;
}

/**
 * So far either side of what it is, as a share or in decibels: rumble and the highs are faint, and stray further
 * when a place is made again.
 */
const stray = {
  centroid: 1.25,
  slope: 0.8,
  bands: [2, 1.2, 1.2, 1.2, 2, 2.5],
  sway: 1.5,
  crest: 2.5,
} as const;

const round = (middle: number, by: number): Range => [middle - by, middle + by];
const within = (middle: number, share: number): Range => [middle / share, middle * share];

/** The middle of every range: hertz, decibels an octave, then decibels. */
const near = (
  centroid: number,
  slope: number,
  sway: number,
  crest: number,
  bands: readonly number[],
): Expected => ({
  centroid: within(centroid, stray.centroid),
  slope: round(slope, stray.slope),
  bands: bands.map((band, i) => round(band, stray.bands[i] ?? 0)),
  sway: within(sway, stray.sway),
  crest: round(crest, stray.crest),
});

/** A place that nobody has drawn closer: fainter as it gets higher, and alive. */
export const anywhere: Expected = {
  centroid: [100, 2500],
  slope: [-12, -2],
  bands: [
    [-30, -0.5],
    [-20, -0.5],
    [-20, -0.5],
    [-30, -1],
    [-40, -3],
    [-60, -6],
  ],
  sway: [0.2, 6],
  crest: [9, 30],
};

/** Drawn round the recordings once their pictures had been looked at; a place made otherwise is drawn anew. */
export const expected: Readonly<Partial<Record<keyof typeof places, Expected>>> = {
  'night-road': near(221, -6, 1.2, 14.2, [-2.6, -4.9, -11.6, -14.5, -18.8, -29.5]),
  ward: near(302, -6.5, 0.5, 14, [-3.4, -5.5, -8, -10.8, -19.3, -30]),
  fields: near(396, -6.7, 2.3, 16, [-6.5, -3.9, -5.7, -11.1, -16.8, -24.9]),
  'far-playing-field': near(431, -7.3, 1.8, 16.6, [-8.7, -4.5, -4.1, -9.7, -18.1, -31.6]),
  'rain-on-roof': near(1157, -4.1, 1.4, 20.7, [-16.1, -8, -4, -5.5, -9.9, -14.9]),
  shore: near(370, -7.3, 1, 15.2, [-7.3, -3.6, -5.6, -10.6, -18.8, -32.4]),
  street: near(370, -7.8, 1.6, 18.1, [-6.7, -4, -5.4, -10.5, -21.2, -30.7]),
  shop: near(438, -7, 1.6, 22.8, [-7.5, -4.8, -4.6, -9.2, -17.8, -34]),
  seafront: near(810, -4.1, 2.4, 18.2, [-6.2, -5.4, -6.9, -8, -10.7, -16.9]),
  marsh: near(1419, -3.8, 2.1, 16.6, [-10.6, -6.1, -5.5, -8.4, -7.6, -11.5]),
  services: near(613, -5.6, 1.3, 17, [-7.7, -6, -5.2, -6.2, -15, -26.5]),
  classroom: near(352, -7.8, 1, 16.1, [-6.6, -4.8, -4.3, -12, -20.2, -36.6]),
  farm: near(268, -8.8, 2.4, 17.6, [-4.6, -4.7, -5.7, -15, -24, -34.7]),
  stall: near(298, -6.5, 0.7, 15.3, [-5.4, -2.9, -8.2, -15.4, -16.8, -27.2]),
  centre: near(483, -7.3, 1, 17, [-8.5, -5.6, -3.7, -8.4, -18.8, -31.4]),
  'drawing-room': near(201, -10.6, 1.6, 18.8, [-4.6, -3, -8.5, -20.5, -30.4, -42.3]),
  'night-field': near(207, -7.8, 2.3, 16.5, [-3.7, -3.7, -9.2, -18, -21.8, -31.7]),
  wire: near(345, -8.4, 2.7, 16.1, [-6.9, -5, -3.6, -14.4, -21.3, -30.7]),
};

/** What no place may be, whatever it is. In decibels; see `Shape`. */
export const limits = { below: -18, line: 7, folded: 4, quietest: -14 } as const;

/** Every number by which a recording is not what it should be, in words. */
export const astray = (shape: Shape, should: Expected): readonly string[] => {
  const outside = (what: string, is: number | undefined, [least, most]: Range): readonly string[] =>
    is !== undefined && is >= least && is <= most
      ? []
      : [`${what} is ${is}, not ${Math.round(least * 10) / 10} to ${Math.round(most * 10) / 10}`];
  return [
    ...outside('centroid', shape.centroid, should.centroid),
    ...outside('slope', shape.slope, should.slope),
    ...should.bands.flatMap((range, i) =>
      outside(`${edges[i]} to ${edges[i + 1]} Hz`, shape.bands[i], range),
    ),
    ...outside('sway', shape.sway, should.sway),
    ...outside('crest', shape.crest, should.crest),
    ...outside('what lies below 30 Hz', shape.below, [-100, limits.below]),
    ...outside('a line', shape.line, [0, limits.line]),
    ...outside('what folding loses', shape.folded, [-1, limits.folded]),
    ...outside('its quietest moment', shape.quietest, [limits.quietest, 0]),
  ];
};
