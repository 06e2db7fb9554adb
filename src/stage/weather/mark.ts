/** A soft shape that weather puts on the picture, in picture pixels; x and y are its middle. */
export interface Mark {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** In radians. */
  readonly turn: number;
  /** 0..1. */
  readonly strength: number;
  readonly colour: number;
  readonly laid: Laid;
}

export const shapes = ['streak', 'cloud', 'leaf', 'mote'] as const;
export type Shape = (typeof shapes)[number];
/** Opaque over the paint, glazed on as paint is, or shining on it. */
export type Laid = 'over' | 'glazed' | 'shining';

/** Where weather is told: the size of every picture. */
export const sheet = { width: 1600, height: 900 } as const;

/** The white of the paper: the paper itself is multiplied in later. */
export const bareWhite = 0xffffff;

/** A number 0..1 that looks like chance and is always the same for the same two. */
export function scatter(one: number, other: number): number {
  let n = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
  n = Math.imul(n ^ (n >>> 15), 0x2c1b3c6d);
  n = Math.imul(n ^ (n >>> 12), 0x297a2d39);
  return ((n ^ (n >>> 15)) >>> 0) / 0x100000000;
}

/** 0 before `from`, 1 after `to`, eased between; `from` may be the later. */
export function rise(from: number, to: number, time: number): number {
  const at = Math.min(1, Math.max(0, (time - from) / (to - from)));
  return at * at * (3 - 2 * at);
}

/** One mark for each number below `count`. */
export const each = (count: number, mark: (i: number) => Mark): readonly Mark[] =>
  Array.from({ length: count }, (_, i) => mark(i));
