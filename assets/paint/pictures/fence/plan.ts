import { fencePosts, onWire, type Post } from '../../engine/fencing.ts';
import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { lerp } from '../../engine/scalar.ts';

export const horizon = 652;
/** Where the fence, the ditch and the wheel tracks run to. */
const vanish: Point = [112, horizon];
/** Foot of the gatepost, and how high it stands. */
const near: Point = [1460, 816];
const tall = 262;
/** Picture pixels for a metre at the gatepost: the fence is 1.2 m. */
export const metre = tall / 1.2;

/** The gatepost, at which she begins, and on to the corner: not two of them straight. */
export const posts: readonly Post[] = fencePosts({
  near,
  height: tall,
  vanish,
  posts: [
    [1, 0.025],
    [1.22, -0.06],
    [1.5, 0.03],
    [1.86, -0.015],
    [2.34, 0.085],
    [2.95, -0.03],
    [3.8, 0.02],
    [4.9, -0.03],
    [6.6, 0.02],
    [10, 0],
  ],
});

export const wires = { top: 0.92, low: 0.53 } as const;

/** How far off things are that stand along the fence at x; 1 at the gatepost. */
export const depthAt = (x: number): number => (near[0] - vanish[0]) / Math.max(30, x - vanish[0]);

/** A point on the ground: `out` metres to this side of the fence, at that depth. */
export const ground = (depth: number, out = 0): Point => [
  vanish[0] + (near[0] - vanish[0] - out * metre) / depth,
  horizon + (near[1] - horizon) / depth,
];

export const nearestPost = (x: number): Post =>
  posts.reduce((a, b) => (Math.abs(b.at[0] - x) < Math.abs(a.at[0] - x) ? b : a));

/** The wire at x. */
export const wireAt = (x: number, share: number): Point => {
  const depth = depthAt(x);
  const i = Math.max(0, posts.findIndex(post => post.depth > depth) - 1);
  const [a, b] = [posts[i] as Post, (posts[i + 1] ?? posts[i]) as Post];
  const along = i + (depth - a.depth) / (b.depth - a.depth || 1);
  return onWire(posts, Math.max(0, along), share);
};

/** A line that runs with the fence, `out` metres this side of it, between two depths; `dip` is how far down, at the gatepost. */
export const along = (out: number, from: number, to: number, dip = 0): Point[] =>
  Array.from({ length: 14 }, (_, i): Point => {
    const depth = 1 / lerp(1 / from, 1 / to, i / 13);
    const [x, y] = ground(depth, out);
    return [x, y + dip / depth];
  });

/** The one wind: out of the field, down along the fence, towards us. */
export const wind = Math.PI * 0.98;

export const slow = noise('soft', 320, 5);
export const quick = noise('soft', 90, 12);
