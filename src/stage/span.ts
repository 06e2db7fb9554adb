/** A stretch of time, in seconds. */
export interface Span {
  readonly begins: number;
  readonly lasts: number;
}

export const ends = ({ begins, lasts }: Span): number => begins + lasts;

/** How far through a span a moment is, 0..1; a span that lasts no time is over when it begins. */
export function share(span: Span, time: number): number {
  if (time >= ends(span)) return 1;
  return time <= span.begins ? 0 : (time - span.begins) / span.lasts;
}

export const lerp = (from: number, to: number, at: number): number => from + (to - from) * at;

/** Slow to begin and slow to end. */
export const ease = (at: number): number => at * at * (3 - 2 * at);
