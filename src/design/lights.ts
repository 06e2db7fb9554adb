/** A light lies over the whole picture: two colours multiplied in, from the top edge to the bottom one. */
export interface Light {
  readonly description: string;
  readonly top: readonly [r: number, g: number, b: number];
  readonly bottom: readonly [r: number, g: number, b: number];
}

export const lights = {
  plain: { description: 'even light', top: [1, 1, 1], bottom: [1, 1, 1] },
  morning: { description: 'early light', top: [0.97, 0.985, 1], bottom: [1, 0.99, 0.965] },
  'late-afternoon': { description: 'low yellow light', top: [1, 0.985, 0.95], bottom: [1, 0.96, 0.88] },
  rain: { description: 'grey light', top: [0.9, 0.92, 0.94], bottom: [0.95, 0.96, 0.97] },
  evening: { description: 'evening', top: [0.88, 0.88, 0.95], bottom: [0.98, 0.93, 0.89] },
  night: { description: 'night', top: [0.78, 0.81, 0.9], bottom: [0.88, 0.88, 0.92] },
} as const satisfies Record<string, Light>;

export type LightName = keyof typeof lights;
