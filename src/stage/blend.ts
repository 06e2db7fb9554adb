import type { Light } from '../design/lights.ts';
import { type Treatment, treatments } from '../design/treatments.ts';
import { lerp } from './span.ts';

/** A treatment part of the way from one to another. All of a treatment is numbers, so there is always a between. */
export function between(from: Treatment, to: Treatment, at: number): Treatment {
  if (at <= 0) return from;
  if (at >= 1) return to;
  const names = Object.keys(to) as (keyof Treatment)[];
  const mixed = Object.fromEntries(
    names.map(name => [name, mix(from[name], to[name], at)]),
  ) as unknown as Treatment;
  // A second drawing that is not there has no place to come from or go to.
  const ghostAt = from.ghost === 0 ? to.ghostAt : to.ghost === 0 ? from.ghostAt : mixed.ghostAt;
  return { ...mixed, ghostAt };
}

/** A passage on its way back to bare paper: the wash goes first, the line stays longest. */
export function dried(treatment: Treatment, at: number): Treatment {
  const washed = between(treatment, treatments.untold, Math.min(1, at / 0.75));
  const drawn = 1 - Math.max(0, at - 0.25) / 0.75;
  const { lineTint, tooth } = treatment;
  return { ...washed, lineTint, tooth, line: treatment.line * drawn, trace: treatment.trace * drawn };
}

export const lightBetween = (from: Light, to: Light, at: number): Light => ({
  ...to,
  top: triple(from.top, to.top, at),
  bottom: triple(from.bottom, to.bottom, at),
});

type Value = number | readonly number[];
type Triple = readonly [number, number, number];

const triple = (from: Triple, to: Triple, at: number): Triple => mix(from, to, at) as unknown as Triple;

const mix = (from: Value, to: Value, at: number): Value =>
  typeof from === 'number' || typeof to === 'number'
    ? lerp(Number(from), Number(to), at)
    : from.map((value, i) => lerp(value, to[i] ?? value, at));
