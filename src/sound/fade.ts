/** A glide of a gain. Times in seconds of the audio clock. */
export interface Fade {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly seconds: number;
}

/**
 * The gain of a fade at a time. It is the power that glides, so that one thing leaving while another comes keeps
 * the loudness even; so do two fades turned round half-way together.
 */
export function gainAt(fade: Fade, time: number): number {
  const done = fade.seconds > 0 ? Math.min(1, Math.max(0, (time - fade.start) / fade.seconds)) : 1;
  if (done === 1) return fade.to;
  const turn = Math.sin((done * Math.PI) / 2) ** 2;
  return Math.sqrt(fade.from ** 2 + (fade.to ** 2 - fade.from ** 2) * turn);
}

/** The same fade as short straight lines: what every browser can both draw and break off. */
export function linesOf(
  fade: Fade,
  count: number,
): readonly { readonly time: number; readonly gain: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const time = fade.start + (fade.seconds * (index + 1)) / count;
    return { time, gain: index + 1 === count ? fade.to : gainAt(fade, time) };
  });
}
