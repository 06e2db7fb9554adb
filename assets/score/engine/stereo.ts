import { lay, louder, rate, type Signal, samplesIn, silence } from './signal.ts';

export interface Stereo {
  readonly left: Signal;
  readonly right: Signal;
}

/** Where and how an event is set into a recording. `pan` is -1 (left) to 1 (right). */
export interface Placing {
  readonly at: number;
  readonly times?: number;
  readonly pan?: number;
}

/** The head is in the way: a sound at one side reaches the other ear this much later. */
const acrossTheHead = 0.0004;

export const stillness = (seconds: number): Stereo => ({ left: silence(seconds), right: silence(seconds) });

/** Sets an event into a loop: what hangs over the end comes in again at the beginning. */
export const placeInLoop = (into: Stereo, event: Signal, { at, times = 1, pan = 0 }: Placing): void => {
  const angle = ((pan + 1) * Math.PI) / 4;
  const delay = samplesIn(pan * acrossTheHead);
  wrap(into.left, event, samplesIn(at) + Math.max(0, delay), times * Math.cos(angle) * Math.SQRT2);
  wrap(into.right, event, samplesIn(at) + Math.max(0, -delay), times * Math.sin(angle) * Math.SQRT2);
};

const wrap = (into: Signal, event: Signal, at: number, times: number): void => {
  const round = into.length;
  for (let i = 0; i < event.length; i++) {
    const where = (((at + i) % round) + round) % round;
    into[where] = (into[where] as number) + times * (event[i] as number);
  }
};

/** Sets an event into something that begins and ends. */
export const place = (into: Stereo, event: Signal, { at, times = 1, pan = 0 }: Placing): void => {
  const angle = ((pan + 1) * Math.PI) / 4;
  lay(into.left, event, times * Math.cos(angle) * Math.SQRT2, samplesIn(at));
  lay(into.right, event, times * Math.sin(angle) * Math.SQRT2, samplesIn(at));
};

export const both = (stereo: Stereo, by: (side: Signal) => Signal): Stereo => ({
  left: by(stereo.left),
  right: by(stereo.right),
});

/** Lays one recording over another of the same length. */
export const layOver = (into: Stereo, over: Stereo, times = 1): void => {
  lay(into.left, over.left, times);
  lay(into.right, over.right, times);
};

export const mixed = (...parts: readonly Stereo[]): Stereo => {
  const longest = Math.max(...parts.map(part => part.left.length));
  const whole = stillness(longest / rate);
  for (const part of parts) layOver(whole, part);
  return whole;
};

export const folded = ({ left, right }: Stereo): Signal => left.map((x, i) => (x + (right[i] as number)) / 2);

export const asStereo = (x: Signal): Stereo => ({ left: x, right: x });

/** Draws both ears together (0 is mono) and sets the whole to one side. */
export const gathered = (stereo: Stereo, width: number, pan = 0): Stereo => {
  const angle = ((pan + 1) * Math.PI) / 4;
  const middle = folded(stereo);
  const side = stereo.left.map((x, i) => ((x - (stereo.right[i] as number)) / 2) * width);
  return {
    left: middle.map((m, i) => (m + (side[i] as number)) * Math.cos(angle) * Math.SQRT2),
    right: middle.map((m, i) => (m - (side[i] as number)) * Math.sin(angle) * Math.SQRT2),
  };
};

export const louderBoth = (stereo: Stereo, times: number): Stereo => both(stereo, x => louder(x, times));

export const shapedBoth = (
  stereo: Stereo,
  left: (t: number, i: number) => number,
  right: (t: number, i: number) => number = left,
): Stereo => ({
  left: stereo.left.map((x, i) => x * left(i / rate, i)),
  right: stereo.right.map((x, i) => x * right(i / rate, i)),
});
