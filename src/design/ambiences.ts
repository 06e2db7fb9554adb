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
  street: {
    caption: 'a street in a small sea town',
    calls: [
      { sound: 'bicycle', every: [30, 80], decibels: -4 },
      { sound: 'bus', every: [60, 150], decibels: -4 },
    ],
  },
  shop: {
    caption: 'clocks that don’t agree',
    calls: [
      { sound: 'striking', every: [50, 130], decibels: -3 },
      { sound: 'floorboard', every: [40, 110], decibels: -9 },
    ],
  },
  seafront: {
    caption: 'waves below a sea wall',
    calls: [
      { sound: 'gull', every: [18, 55], decibels: -4 },
      { sound: 'halyards', every: [22, 60], decibels: -3 },
      { sound: 'wave', every: [50, 120], decibels: -2 },
    ],
  },
  marsh: {
    caption: 'rushes, and a little water',
    calls: [
      { sound: 'curlew', every: [30, 85], decibels: -5 },
      { sound: 'hull', every: [25, 70], decibels: -4 },
    ],
  },
  services: {
    caption: 'a motorway, some way off; a flag',
    calls: [
      { sound: 'tyres', every: [20, 60], decibels: -4 },
      { sound: 'car-door', every: [45, 120], decibels: -10 },
    ],
  },
  classroom: {
    caption: 'a schoolroom, a radiator; a clock down the passage',
    calls: [
      { sound: 'desk-lid', every: [30, 80], decibels: -7 },
      { sound: 'pail', every: [50, 130], decibels: -4 },
    ],
  },
  farm: {
    caption: 'wind at the corner of a barn, and a drip',
    calls: [
      { sound: 'tin', every: [16, 50], decibels: -4 },
      { sound: 'dog', every: [40, 110], decibels: -4 },
    ],
  },
  stall: {
    caption: 'a gas heater in a small cold room',
    calls: [
      { sound: 'owl', every: [35, 100], decibels: -3 },
      { sound: 'dog', every: [90, 200], decibels: -9 },
    ],
  },
  centre: {
    caption: 'a tiled room by day; a kitchen a long way down',
    calls: [
      { sound: 'drip', every: [25, 70], decibels: -5 },
      { sound: 'lift', every: [70, 160], decibels: -5 },
      { sound: 'trolley', every: [95, 210], decibels: -8 },
    ],
  },
  'drawing-room': { caption: 'a clock, packed and still going; the sea behind glass', calls: [] },
  'night-field': {
    caption: 'a field at night, a long way from anything',
    calls: [
      { sound: 'rustle', every: [20, 60], decibels: -5 },
      { sound: 'owl', every: [75, 180], decibels: -9 },
    ],
  },
  wire: {
    caption: 'wind in a wire fence; plastic flapping',
    calls: [
      { sound: 'flap', every: [11, 34], decibels: -3 },
      { sound: 'post-creak', every: [28, 75], decibels: -5 },
    ],
  },
} as const satisfies Record<string, AmbienceDesign>;

export type AmbienceName = keyof typeof ambiences;
