import { type Point, points } from './path.ts';
import { type Body, bodies, eased, halfWidth, type Place3, reach, type VehicleKind } from './vehicleBody.ts';

export type { Place3, VehicleKind } from './vehicleBody.ts';

export interface Stand {
  /** Where the middle of the vehicle touches the ground, in picture pixels. */
  readonly at: Point;
  /** Picture pixels for one metre there. A car is about 4 m long, a bus 8.6. */
  readonly scale: number;
  /** Which way its nose points, in radians: 0 right, π/2 away from us, π left, -π/2 towards us. */
  readonly heading: number;
  /** Height of the horizon in the picture, in picture pixels. */
  readonly horizon: number;
  /** How far off it is, in metres: near is steeper. */
  readonly away?: number;
  /** The middle of the view, in picture pixels across. */
  readonly centre?: number;
  /** Lean to its right and its nose up, in radians: a verge is .06. */
  readonly roll?: number;
  readonly pitch?: number;
}

/** Metres of the world: x right, y up, z away from the eye. */
export type Project = (x: number, y: number, z: number) => Point;

/** A vehicle placed in a picture that has a camera: `x`, `z` in the camera's metres. Returns where its own metres fall in the picture. */
export const standIn = (
  project: Project,
  {
    x: gx,
    z: gz,
    y: gy = 0,
    heading,
    roll = 0,
    pitch = 0,
  }: {
    readonly x: number;
    readonly z: number;
    readonly y?: number;
    readonly heading: number;
    readonly roll?: number;
    readonly pitch?: number;
  },
): Place3 => {
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
  return (x, y, z) => {
    const up = y * Math.cos(roll) - z * Math.sin(roll) + x * Math.sin(pitch);
    const out = z * Math.cos(roll) + y * Math.sin(roll);
    const on = x * Math.cos(pitch) - y * Math.sin(pitch);
    return project(gx + on * cos + out * sin, gy + up, gz + on * sin - out * cos);
  };
};

/** A vehicle placed by eye. Returns where its own metres fall in the picture. */
export const stand = ({ at, scale, horizon, away = 14, centre = 800, ...turn }: Stand): Place3 => {
  const eye = (at[1] - horizon) / scale;
  const project: Project = (x, y, z) => {
    const k = (scale * away) / Math.max(0.5, z);
    return [centre + x * k, horizon + (eye - y) * k];
  };
  return standIn(project, { x: (at[0] - centre) / scale, z: away, ...turn });
};

export interface Face {
  readonly outline: readonly Point[];
  readonly kind: 'side' | 'end' | 'top';
}

/** Above 0 where the points run clockwise on the picture. */
const turning = (outline: readonly Point[]): number =>
  outline.reduce((sum, [x, y], i) => {
    const [nx, ny] = outline[(i + 1) % outline.length] as Point;
    return sum + x * ny - nx * y;
  }, 0);

const aloft = 0.72;

/** A vehicle as it is seen: what of it faces us, and where things on it fall. */
export class Seen {
  readonly body: Body;
  /** The side that faces us: 1 its right (the driver's), -1 its left. */
  readonly side: 1 | -1;
  /** Which end faces us; 0 from the very side. */
  readonly end: 1 | -1 | 0;
  readonly faces: readonly Face[];
  /** Picture pixels for a metre of height. */
  readonly scale: number;

  constructor(
    readonly kind: VehicleKind,
    readonly place: Place3,
  ) {
    const b = bodies[kind];
    this.body = b;
    const [low, high] = [place(0, 0, 0), place(0, 1, 0)];
    this.scale = Math.hypot(high[0] - low[0], high[1] - low[1]);
    const profile = eased(b.profile, 0.07, false);
    const right = profile.map(([x, y]) => this.on(1, x, y));
    const left = profile.map(([x, y]) => this.on(-1, x, y));
    this.side = turning(right) < 0 ? 1 : -1;
    const faces: Face[] = [];
    let [front, back] = [0, 0];
    for (let i = 0; i + 1 < profile.length; i++) {
      const [a, c] = [profile[i] as Point, profile[i + 1] as Point];
      const outline = [right[i], right[i + 1], left[i + 1], left[i]] as Point[];
      const seen = turning(outline);
      if (seen <= 0) continue;
      const up = (a[0] - c[0]) / Math.hypot(a[0] - c[0], a[1] - c[1]);
      const kind = up > aloft ? 'top' : 'end';
      if (kind === 'end' && c[1] > a[1]) front += seen;
      if (kind === 'end' && c[1] < a[1]) back += seen;
      faces.push({ kind, outline });
    }
    this.end = front + back < this.scale ** 2 * 0.15 ? 0 : front > back ? 1 : -1;
    this.faces = [...faces, { kind: 'side', outline: this.side > 0 ? right : left }];
  }

  /** On either side of the body. */
  on(side: 1 | -1, x: number, y: number, out = 0): Point {
    return this.place(x, y, side * (halfWidth(this.body, x, y) + out));
  }

  /** An outline on the side that faces us. */
  near(outline: readonly Point[], out = 0): Point[] {
    return outline.map(([x, y]) => this.on(this.side, x, y, out));
  }

  far(outline: readonly Point[]): Point[] {
    return outline.map(([x, y]) => this.on(-this.side as 1 | -1, x, y));
  }

  /** On the end that faces us: `across` from -1, its left, to 1; `y` up; `out` metres before it. */
  at(across: number, y: number, out = 0): Point {
    const end = this.end || 1;
    const x = reach(this.body, end, y);
    return this.place(x + end * out, y, across * halfWidth(this.body, x, y));
  }

  /** A patch of the end that faces us. */
  patch(from: number, to: number, low: number, high: number): Point[] {
    return [this.at(from, low), this.at(from, high), this.at(to, high), this.at(to, low)];
  }

  /** A circle upright on a side; `in` metres inside it. */
  ring(side: 1 | -1, x: number, radius: number, inside: number): Point[] {
    const z = side * (this.body.half[0] - inside);
    return Array.from({ length: 28 }, (_, i) => {
      const turn = (i / 28) * Math.PI * 2;
      return this.place(x + Math.cos(turn) * radius, this.body.radius + Math.sin(turn) * radius, z);
    });
  }

  /** The door of one side, swung open by `open` radians about its foremost edge. */
  swung(side: 1 | -1, open: number, outline: readonly Point[] = this.body.door): Point[] {
    const hinge = Math.max(...this.body.door.map(p => p[0]));
    return outline.map(([x, y]) => {
      const reach = hinge - x;
      return this.place(
        hinge - reach * Math.cos(open),
        y,
        side * (halfWidth(this.body, x, y) + reach * Math.sin(open)),
      );
    });
  }

  /** On the ground beneath, as far out as `wide` of its width. */
  ground(wide = 1, beyond = 0): Point[] {
    const [nose, tail] = [reach(this.body, 1, 0.6), reach(this.body, -1, 0.6)];
    const w = this.body.half[0] * wide;
    const long = points(`${nose + beyond},-1 ${nose + beyond},1 ${tail - beyond},1 ${tail - beyond},-1`);
    return long.map(([x, z]) => this.place(x, 0, z * w));
  }
}
