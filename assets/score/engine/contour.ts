/** A curve through points, eased from each to the next; level before the first and after the last. */
export type Points = readonly (readonly [at: number, value: number])[];

export const contour =
  (points: Points) =>
  (at: number): number => {
    let [before, value] = points[0] ?? [0, 0];
    if (at <= before) return value;
    for (const [next, target] of points.slice(1)) {
      if (at <= next) {
        const u = (at - before) / (next - before);
        return value + (target - value) * u * u * (3 - 2 * u);
      }
      [before, value] = [next, target];
    }
    return value;
  };

/** Up over `rise` seconds, down over the last `fall`, of something `seconds` long. */
export const swell =
  (seconds: number, rise: number, fall: number) =>
  (t: number): number => {
    const up = Math.min(1, t / rise);
    const down = Math.min(1, Math.max(0, (seconds - t) / fall));
    return Math.sin((Math.PI / 2) * up) * Math.sin((Math.PI / 2) * down) ** 2;
  };
