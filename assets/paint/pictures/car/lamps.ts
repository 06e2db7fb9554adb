import { concentrations, type Point } from '../../engine/path.ts';

export interface Lamp {
  readonly at: Point;
  readonly width: number;
  readonly tall: number;
  readonly colour: string;
  /** How far the rain draws it down. */
  readonly run: number;
}

const straw = concentrations(1, 0.08, 0.05);
const pink = concentrations(0.05, 1, 0.06);
const amber = concentrations(0.8, 0.2, 0.3);

// biome-ignore format: a lamp to a row
export const lamps: readonly Lamp[] = [
  { at: [986, 332], width: 8, tall: 6, colour: pink, run: 34 },
  { at: [1018, 318], width: 30, tall: 9, colour: straw, run: 62 },
  { at: [1056, 316], width: 34, tall: 10, colour: straw, run: 118 },
  { at: [1090, 314], width: 24, tall: 10, colour: pink, run: 176 },
  { at: [1120, 312], width: 30, tall: 9, colour: straw, run: 92 },
  { at: [1171, 262], width: 30, tall: 26, colour: pink, run: 180 },
  { at: [1196, 332], width: 40, tall: 12, colour: straw, run: 132 },
  { at: [1238, 330], width: 20, tall: 10, colour: amber, run: 70 },
  { at: [1276, 334], width: 8, tall: 6, colour: amber, run: 40 },
];
