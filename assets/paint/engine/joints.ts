import type { Point } from './path.ts';

/** Far side, then near side. */
export type Pair = readonly [far: Point, near: Point];

/**
 * A body plotted by its joints: feet on 0, y upward, a standing child 100 high, facing right.
 * A gesture is told by head, lean and one arm.
 */
export interface Gesture {
  readonly head: Point;
  /** Radians; above 0 nods forward. */
  readonly tilt: number;
  readonly neck: Point;
  readonly shoulders: Pair;
  readonly elbows: Pair;
  readonly hands: Pair;
  readonly hips: Pair;
  readonly knees: Pair;
  readonly feet: Pair;
  /** Where the back bends, halfway down the spine; without it the spine is straight. */
  readonly waist?: Point;
  /** How it is seen, for `person`: from the side unless told. */
  readonly view?: 'side' | 'front' | 'back';
  /** -1: the head is turned to where the back is. */
  readonly look?: 1 | -1;
  /** Which arms pass before the body: the near one unless told; none from behind. */
  readonly armsBefore?: 'none' | 'near' | 'both';
  /** The legs are drawn up before the body. */
  readonly legsBefore?: boolean;
}

export const gesture = (
  tilt: number,
  spine: readonly [head: Point, neck: Point],
  arms: readonly [shoulders: Pair, elbows: Pair, hands: Pair],
  legs: readonly [hips: Pair, knees: Pair, feet: Pair],
): Gesture => ({
  tilt,
  head: spine[0],
  neck: spine[1],
  shoulders: arms[0],
  elbows: arms[1],
  hands: arms[2],
  hips: legs[0],
  knees: legs[1],
  feet: legs[2],
});
