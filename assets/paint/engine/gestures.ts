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
}

const gesture = (
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

// biome-ignore format: joints are read in columns
export const gestures = {
  standing: gesture(0.05, [[1, 91], [0, 82]],
    [[[-8, 77], [8, 78]], [[-11, 64], [11, 63]], [[-10, 50], [11, 49]]],
    [[[-5, 50], [5, 50]], [[-5, 27], [5, 27]], [[-5, 2], [6, 1]]]),
  walking: gesture(0.14, [[5, 90], [2, 82]],
    [[[-4, 77], [7, 77]], [[-12, 66], [11, 64]], [[-13, 53], [19, 54]]],
    [[[-3, 50], [4, 50]], [[-5, 27], [10, 29]], [[-15, 7], [13, 1]]]),
  trudging: gesture(0.5, [[9, 86], [4, 80]],
    [[[-4, 75], [7, 74]], [[-8, 62], [8, 60]], [[-5, 48], [11, 47]]],
    [[[-4, 49], [4, 49]], [[-5, 27], [8, 28]], [[-12, 5], [9, 1]]]),
  running: gesture(0.2, [[13, 86], [8, 79]],
    [[[0, 74], [10, 73]], [[-12, 66], [21, 65]], [[-8, 53], [25, 78]]],
    [[[-3, 49], [4, 48]], [[15, 39], [-5, 27]], [[13, 18], [-24, 20]]]),
  flung: gesture(-0.4, [[-4, 88], [-1, 80]],
    [[[-9, 76], [8, 77]], [[-24, 82], [21, 87]], [[-38, 92], [31, 102]]],
    [[[-5, 48], [6, 48]], [[-10, 26], [12, 25]], [[-15, 2], [15, 3]]]),
  leaning: gesture(0.25, [[14, 84], [9, 77]],
    [[[2, 73], [9, 73]], [[16, 61], [18, 60]], [[10, 58], [25, 62]]],
    [[[-6, 48], [1, 48]], [[-6, 26], [2, 27]], [[-8, 2], [1, 1]]]),
  kneeling: gesture(0.6, [[13, 58], [7, 52]],
    [[[-1, 47], [7, 47]], [[11, 36], [15, 35]], [[20, 27], [22, 25]]],
    [[[-7, 25], [-2, 24]], [[7, 3], [13, 3]], [[-15, 4], [-12, 3]]]),
  crouching: gesture(0.35, [[7, 60], [3, 52]],
    [[[-5, 48], [5, 48]], [[10, 38], [14, 37]], [[20, 40], [23, 38]]],
    [[[-8, 20], [-4, 19]], [[13, 32], [17, 30]], [[5, 2], [11, 1]]]),
  huddled: gesture(0.3, [[3, 54], [-2, 46]],
    [[[-8, 41], [1, 41]], [[4, 28], [8, 27]], [[17, 23], [18, 20]]],
    [[[-9, 6], [-6, 5]], [[11, 31], [15, 30]], [[17, 2], [21, 1]]]),
  seated: gesture(0.15, [[2, 77], [0, 69]],
    [[[-6, 64], [4, 64]], [[-4, 51], [6, 49]], [[11, 44], [15, 42]]],
    [[[-6, 31], [-2, 30]], [[17, 32], [21, 31]], [[17, 3], [22, 1]]]),
  dancing: gesture(-0.2, [[-4, 91], [-1, 82]],
    [[[-8, 77], [8, 78]], [[-13, 67], [13, 66]], [[2, 67], [-2, 71]]],
    [[[-5, 50], [5, 50]], [[-5, 27], [9, 29]], [[-5, 1], [17, 9]]]),
  pointing: gesture(0, [[2, 91], [0, 82]],
    [[[-7, 77], [8, 78]], [[-11, 64], [21, 80]], [[-9, 50], [34, 82]]],
    [[[-5, 50], [5, 50]], [[-5, 27], [6, 27]], [[-7, 2], [8, 1]]]),
  lying: gesture(-1.35, [[-46, 9], [-37, 7]],
    [[[-33, 9], [-33, 4]], [[-18, 11], [-18, 6]], [[-4, 12], [-5, 8]]],
    [[[-1, 8], [-1, 4]], [[22, 10], [22, 6]], [[45, 6], [45, 3]]]),
} as const satisfies Record<string, Gesture>;

export type GestureName = keyof typeof gestures;
