import { sweep } from './brush.ts';
import { noise } from './noise.ts';
import type { Passage } from './passage.ts';
import type { Point } from './path.ts';
import type { Pen } from './pen.ts';
import { pigments as P, type Pigment } from './pigment.ts';
import { clamp, lerp } from './scalar.ts';
import type { Mask } from './sheet.ts';

export interface Post {
  /** Its foot, and how high it stands, in picture pixels. */
  readonly at: Point;
  readonly height: number;
  /** How far its top leans to the right, as a share of its height. */
  readonly lean: number;
  /** 1 for the nearest; a post twice as far away is 2. */
  readonly depth: number;
}

export interface FenceRun {
  /** Foot of the post at depth 1, and its height. */
  readonly near: Point;
  readonly height: number;
  /** Where the foot of the fence would come to, infinitely far away. */
  readonly vanish: Point;
  /** Depth and lean of each post, near to far. Let the leans differ. */
  readonly posts: readonly (readonly [depth: number, lean: number])[];
}

/** The posts of a fence that runs away in perspective. */
export const fencePosts = ({ near, height, vanish, posts }: FenceRun): Post[] =>
  posts.map(([depth, lean]) => ({
    at: [lerp(vanish[0], near[0], 1 / depth), lerp(vanish[1], near[1], 1 / depth)],
    height: height / depth,
    lean,
    depth,
  }));

/** A point on a post: 0 at its foot, 1 at its top. */
export const onPost = ({ at, height, lean }: Post, share: number): Point => [
  at[0] + lean * height * share,
  at[1] - height * share,
];

/**
 * A point on the wire: `along` counts posts from the nearest one (1.5 is halfway between the second and the third),
 * `share` is how high it is stapled, `sag` how far it hangs between posts as a share of their height.
 */
export const onWire = (posts: readonly Post[], along: number, share: number, sag = 0.055): Point => {
  const i = clamp(Math.floor(along), 0, posts.length - 2);
  const t = along - i;
  const [a, b] = [posts[i] as Post, posts[i + 1] as Post];
  const [from, to] = [onPost(a, share), onPost(b, share)];
  /** Distances along the ground shrink with depth: halfway in the field is not halfway on the page. */
  const page = (t * a.depth) / lerp(b.depth, a.depth, t);
  const hang = 4 * t * (1 - t) * sag * lerp(a.height, b.height, page);
  return [lerp(from[0], to[0], page), lerp(from[1], to[1], page) + hang];
};

export interface Posts {
  /** Thickness of the post at depth 1. */
  readonly thick?: number;
  readonly colours?: readonly [Pigment, Pigment];
  readonly density?: number;
  readonly keep?: Mask;
  /** The side in shade: 1 when the light comes from the left, -1 from the right. */
  readonly lit?: 1 | -1;
}

/** Fence posts, each one stroke with a shaded side, and a broken line there. */
export const paintPosts = (p: Passage, posts: readonly Post[], o: Posts = {}): void => {
  const { thick = 14, colours = [P.umber, P.payne], density = 0.8, keep, lit = 1 } = o;
  const quick = noise('soft', 50, 3);
  const strokes = (wide: number, aside: number) => (c: Parameters<typeof sweep>[0]) => {
    for (const [i, post] of posts.entries()) {
      const w = Math.max(1.4, thick / post.depth);
      const shift = (aside * w) / 2;
      const line = [-0.03, 0.5, 1].map((share): Point => {
        const [x, y] = onPost(post, share);
        return [x + shift, y];
      });
      sweep(c, line, w * wide, { straight: true, profile: t => 1 - 0.15 * t, seed: i + 3, uneven: 0.12 });
    }
  };
  const common = { sway: 0.7, feature: 14, rough: 0.3, soft: 0.8, rim: 0.5, ...(keep ? { keep } : {}) };
  p.wash({
    ...common,
    shape: strokes(1, 0),
    pigments: colours,
    mix: [0.6, 0.4],
    density: (x, y) => density * (0.72 + 0.3 * quick(x, y)),
    dry: 0.16,
    angle: Math.PI / 2,
    body: 1,
  });
  p.wash({
    ...common,
    shape: strokes(0.5, lit * 0.45),
    pigments: colours,
    mix: [0.4, 0.7],
    density: density * 0.62,
  });
  p.ink(pen => {
    for (const post of posts.filter(({ depth }) => depth < 5)) {
      const w = (thick / post.depth / 2) * lit;
      const edge = [0, 0.5, 1].map((share): Point => {
        const [x, y] = onPost(post, share);
        return [x + w, y];
      });
      pen.line(edge, { straight: true, width: 1.1 / Math.sqrt(post.depth), broken: 0.25 });
    }
  }, keep);
};

/** One wire from post to post, with its sag. Width in picture pixels at depth 1. */
export const drawWire = (
  pen: Pen,
  posts: readonly Post[],
  share: number,
  { width = 1.5, sag = 0.055 } = {},
): void => {
  for (let i = 0; i + 1 < posts.length; i++) {
    const line = Array.from({ length: 9 }, (_, k) => onWire(posts, i + k / 8, share, sag));
    const depth = (posts[i] as Post).depth;
    pen.line(line, {
      width: Math.max(0.5, width / Math.sqrt(depth)),
      broken: 0.06,
      wobble: 0.5,
      taper: [0, 0],
    });
  }
};
