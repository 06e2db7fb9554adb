/** Weather arrives with a picture, moves for a while and settles; then nothing is drawn. */
export interface Weather {
  readonly description: string;
  /** How long it moves before it settles, in seconds. */
  readonly settles: number;
}

export const weathers = {
  clear: { description: 'still air', settles: 0 },
  rain: { description: 'rain', settles: 14 },
  mist: { description: 'mist', settles: 18 },
  leaves: { description: 'leaves coming down', settles: 16 },
  dust: { description: 'dust in the light', settles: 20 },
  headlights: { description: 'headlamps going by', settles: 9 },
} as const satisfies Record<string, Weather>;

export type WeatherName = keyof typeof weathers;
