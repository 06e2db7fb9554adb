import { clamp, smooth } from './engine/scalar.ts';

/** The line comes first, the wash follows it. */
export const timing = { line: [0, 0.5], wash: [0.18, 1] } as const;
/** Shares of distance, slow noise and fine noise in when the water arrives. They sum to 1. */
export const arrival = { distance: 0.62, slow: 0.28, fine: 0.1 } as const;
/** Depth behind the wet front over which a wash comes to strength, and a line. */
export const front = { wash: 0.12, line: 0.04, wet: 0.014, wetness: 0.9 } as const;
/** How much of a wash and of a line has come to a place, and how wet the edge is there. */
export interface Come {
  readonly wash: number;
  readonly line: number;
  readonly wet: number;
}

/** `distance` from the source is a share of the farthest; the noises are 0..1. */
export const bleed = (progress: number, distance: number, slow: number, fine: number): Come => {
  const comes = distance * arrival.distance + slow * arrival.slow + fine * arrival.fine;
  const depth = (span: readonly [number, number], overrun: number): number =>
    clamp((progress - span[0]) / (span[1] - span[0])) * (1 + overrun) - comes;
  const w = depth(timing.wash, front.wash * 1.2);
  const wash = smooth(0, front.wash, w);
  return {
    wash,
    line: smooth(0, front.line, depth(timing.line, front.line * 1.2)),
    wet: wash * front.wetness * Math.exp(-Math.abs(w - front.wet * 2) / front.wet),
  };
};
