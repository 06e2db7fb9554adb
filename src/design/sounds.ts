/** One-shots: sounds that happen once. Each is one recording, captioned for those who don't hear it. */
export interface SoundDesign {
  readonly caption: string;
}

export const sounds = {
  'car-door': { caption: 'a car door, shut' },
  indicator: { caption: 'an indicator, ticking' },
  lorry: { caption: 'a lorry going by in the wet' },
  trolley: { caption: 'a trolley in the corridor' },
  beaker: { caption: 'a beaker set down' },
  rook: { caption: 'rooks' },
  'gate-latch': { caption: 'a gate latch' },
  whistle: { caption: 'a whistle, far off' },
  ball: { caption: 'a ball struck, far off' },
  slap: { caption: 'a slap' },
  'tape-in': { caption: 'a cassette going in; a key pressed' },
  'tape-stop': { caption: 'a tape stopped' },
  floorboard: { caption: 'a floorboard' },
  'bed-dragged': { caption: 'an iron bed dragged over boards' },
  gutter: { caption: 'a gutter running over' },
  thunder: { caption: 'thunder, a long way off' },
} as const satisfies Record<string, SoundDesign>;

export type SoundName = keyof typeof sounds;
