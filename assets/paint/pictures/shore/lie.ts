import { type Point, points } from '../../engine/path.ts';

/** How a thing lies on the sand: its middle, its size, how it is turned, and how much of its length is seen. */
export interface Lie {
  readonly at: Point;
  readonly size: number;
  readonly turn: number;
  readonly flat: number;
}

/** A plan in hundredths of the size, u to the right and v towards us, `up` above the sand. */
export interface Laid {
  readonly point: (u: number, v: number, up?: number) => Point;
  readonly plan: (jotted: string, up?: number) => Point[];
}

/** What is nearer is a little larger. */
const nearness = 0.0022;

export const lay = ({ at, size, turn, flat }: Lie): Laid => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const rise = Math.sqrt(1 - flat * flat);
  const point = (u: number, v: number, up = 0): Point => {
    const y = u * sin + v * cos;
    const scale = (size / 100) * (1 + y * nearness);
    return [at[0] + (u * cos - v * sin) * scale, at[1] + (y * flat - up * rise) * scale];
  };
  return { point, plan: (jotted, up = 0) => points(jotted).map(([u, v]) => point(u, v, up)) };
};
