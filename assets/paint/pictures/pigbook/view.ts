import { between, curve, type Point } from '../../engine/path.ts';
import { lerp } from '../../engine/scalar.ts';

/** A leaf of the book, from the spine outwards: across it is 0 to 1, and so is down. */
export interface Leaf {
  readonly at: (across: number, down: number) => Point;
  readonly outline: readonly Point[];
}

const arch = 17;

const leaf = (spine: readonly [Point, Point], outer: readonly [Point, Point], droop = 0): Leaf => {
  const at = (across: number, down: number): Point => {
    const [a, b] = [between(spine[0], outer[0], across), between(spine[1], outer[1], across)];
    const lift = arch * Math.sin(Math.PI * across ** 0.55) - droop * across ** 3;
    const belly = Math.sin(down * Math.PI) * 5 * across;
    return [lerp(a[0], b[0], down) + belly, lerp(a[1], b[1], down) - lift];
  };
  const side = (from: Point, to: Point): Point[] =>
    Array.from({ length: 9 }, (_, i) => at(lerp(from[0], to[0], i / 8), lerp(from[1], to[1], i / 8)));
  return {
    at,
    outline: [
      ...side([0, 0], [1, 0]),
      ...side([1, 0], [1, 1]),
      ...side([1, 1], [0, 1]),
      ...side([0, 1], [0, 0]),
    ],
  };
};

const spine: readonly [Point, Point] = [
  [868, 356],
  [892, 822],
];

/** Far to near: two that have been turned and slip out from under, page seven, and page twelve. */
export const leaves = {
  one: leaf(
    spine,
    [
      [172, 424],
      [150, 876],
    ],
    8,
  ),
  three: leaf(
    spine,
    [
      [338, 392],
      [330, 848],
    ],
    -4,
  ),
  seven: leaf(
    spine,
    [
      [524, 352],
      [522, 822],
    ],
    4,
  ),
  twelve: leaf(
    spine,
    [
      [1262, 318],
      [1318, 776],
    ],
    -6,
  ),
} as const;

/** The turn of the left-hand pages and of the right-hand one, in radians. */
export const tilt = { left: 0.03, right: -0.075 } as const;

/** Turns a drawing with the page that it is on. */
export const turnedAbout =
  ([cx, cy]: Point, angle: number): ((p: Point) => Point) =>
  ([x, y]) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
  };

const wheel = { middle: [812, 640] as Point, across: 690, high: 385, turn: -0.09 } as const;

/** On the wheel, at an angle in radians from the right, clockwise. */
export const onWheel = (a: number, reach = 1): Point => {
  const { middle, across, high, turn } = wheel;
  const [x, y] = [Math.cos(a) * across * reach, Math.sin(a) * high * reach];
  return [
    middle[0] + x * Math.cos(turn) - y * Math.sin(turn),
    middle[1] + x * Math.sin(turn) + y * Math.cos(turn),
  ];
};

/** Where the glass ends and the dashboard begins. */
export const sill: readonly Point[] = curve(
  [
    [-40, 262],
    [260, 236],
    [640, 214],
    [1000, 206],
    [1360, 214],
    [1660, 240],
  ],
  8,
);
