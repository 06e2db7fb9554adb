import type { Light } from '../design/lights.ts';
import type { Treatment } from '../design/treatments.ts';
import { lerp } from './span.ts';

/** A treatment part of the way from one to another. All of a treatment is numbers, so there is always a between. */
export function between(from: Treatment, to: Treatment, at: number): Treatment {
  if (at <= 0) return from;
  if (at >= 1) return to;
  return {
    wash: lerp(from.wash, to.wash, at),
    line: lerp(from.line, to.line, at),
    chroma: lerp(from.chroma, to.chroma, at),
    tint: triple(from.tint, to.tint, at),
    lineTint: triple(from.lineTint, to.lineTint, at),
    tooth: lerp(from.tooth, to.tooth, at),
    ghost: lerp(from.ghost, to.ghost, at),
    // A second drawing that is not there has no place to come from.
    ghostAt:
      from.ghost === 0 ? to.ghostAt : to.ghost === 0 ? from.ghostAt : pair(from.ghostAt, to.ghostAt, at),
    ghostTint: triple(from.ghostTint, to.ghostTint, at),
    stray: lerp(from.stray, to.stray, at),
    body: lerp(from.body, to.body, at),
  };
}

/** A passage on its way back to bare paper: the wash goes first, the line stays longest. */
export const dried = (treatment: Treatment, at: number): Treatment => {
  const pale = 1 - Math.min(1, at / 0.75);
  return {
    ...treatment,
    wash: treatment.wash * pale,
    body: treatment.body * pale,
    line: treatment.line * (1 - Math.max(0, at - 0.25) / 0.75),
    ghost: treatment.ghost * pale,
  };
};

export const lightBetween = (from: Light, to: Light, at: number): Light => ({
  ...to,
  top: triple(from.top, to.top, at),
  bottom: triple(from.bottom, to.bottom, at),
});

type Pair = readonly [number, number];
type Triple = readonly [number, number, number];

const pair = (from: Pair, to: Pair, at: number): Pair => [lerp(from[0], to[0], at), lerp(from[1], to[1], at)];

const triple = (from: Triple, to: Triple, at: number): Triple => [
  lerp(from[0], to[0], at),
  lerp(from[1], to[1], at),
  lerp(from[2], to[2], at),
];
