import type { SoundName } from './sounds.ts';

/** An ambience is one seamless recording, and calls: sounds that come now and then on the game's own clock. */
export interface AmbienceDesign {
  readonly caption: string;
  readonly calls: readonly Call[];
}

export interface Call {
  readonly sound: SoundName;
  /** Shortest and longest rest before it comes (again), in seconds. */
  readonly every: readonly [least: number, most: number];
  /** Loudness against the same sound cued by the story, in decibels. */
  readonly decibels: number;
}

export const ambiences = {
  silence: { caption: 'silence', calls: [] },
  'night-road': {
    caption: 'a car on a wet road, wipers',
    calls: [{ sound: 'lorry', every: [35, 90], decibels: -4 }],
  },
  ward: {
    caption: 'a quiet ward',
    calls: [{ sound: 'trolley', every: [50, 120], decibels: -6 }],
  },
  fields: {
    caption: 'wind over open fields',
    calls: [{ sound: 'rook', every: [14, 45], decibels: -3 }],
  },
  'far-playing-field': {
    caption: 'a still room; a game going on far off',
    calls: [
      { sound: 'ball', every: [9, 30], decibels: -2 },
      { sound: 'whistle', every: [40, 95], decibels: -4 },
    ],
  },
  'rain-on-roof': {
    caption: 'rain on a wooden roof',
    calls: [
      { sound: 'gutter', every: [25, 60], decibels: -4 },
      { sound: 'thunder', every: [90, 200], decibels: -3 },
    ],
  },
  shore: { caption: 'a sea a long way out', calls: [] },
} as const satisfies Record<string, AmbienceDesign>;

export type AmbienceName = keyof typeof ambiences;
