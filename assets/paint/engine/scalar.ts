export const clamp = (x: number, low = 0, high = 1): number => Math.max(low, Math.min(high, x));

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** 0 at `from`, 1 at `to`, eased at both ends. `from` may be the greater. */
export const smooth = (from: number, to: number, x: number): number => {
  const t = clamp((x - from) / (to - from));
  return t * t * (3 - 2 * t);
};
