import type { Focus } from './gaze.ts';
import { ease, ends, lerp, type Span, share } from './span.ts';

export interface Glide {
  readonly to: Focus;
  readonly gliding: Span;
}

/** Where the crop looks, and how it glides on from there: each glide sets out from wherever those before it have come. */
export interface Looking {
  readonly at: Focus;
  readonly glides: readonly Glide[];
}

export const lookAt = (at: Focus): Looking => ({ at, glides: [] });

export const focusAt = ({ at, glides }: Looking, time: number): Focus =>
  glides.reduce((from, { to, gliding }) => {
    const come = ease(share(gliding, time));
    return [lerp(from[0], to[0], come), lerp(from[1], to[1], come)];
  }, at);

/** Only the glides that have begun; those that are over need not be remembered. */
export function begun({ at, glides }: Looking, time: number): Looking {
  const left = glides.filter(({ gliding }) => gliding.begins <= time);
  const over = left.findLastIndex(({ gliding }) => ends(gliding) <= time);
  return { at: left[over]?.to ?? at, glides: left.slice(over + 1) };
}

/** Glides on as well; to where it looks already there is no way. */
export const follow = (looking: Looking, glides: readonly Glide[]): Looking =>
  glides.reduce(({ at, glides: before }, glide) => {
    const aim = before.at(-1)?.to ?? at;
    const there = aim[0] === glide.to[0] && aim[1] === glide.to[1];
    return { at, glides: there ? before : [...before, glide] };
  }, looking);
