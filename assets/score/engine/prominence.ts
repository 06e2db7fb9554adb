import { filtered, highPass, lowPass } from './filter.ts';
import { gain, rate, rms, type Signal } from './signal.ts';
import { folded, type Stereo } from './stereo.ts';

const window = rate / 10;

/**
 * How much louder to make an event so that its loudest tenth of a second, in its own band, stands so many
 * decibels above what the bed usually is there. Far things stand 2 to 5 above it, near ones 10 to 12.
 * The answer is a function, as the bed is measured once for many events.
 */
export const prominence = (bed: Stereo, low: number, high: number) => {
  const levels = tenths(folded(bed), low, high).sort((a, b) => a - b);
  const usual = levels[levels.length >> 1] ?? 0;
  return (event: Signal, above: number): number =>
    (gain(above) * usual) / Math.max(1e-9, ...tenths(event, low, high));
};

const tenths = (x: Signal, low: number, high: number): number[] => {
  const band = filtered(x, highPass(low), highPass(low), lowPass(high), lowPass(high));
  const levels: number[] = [];
  for (let start = 0; start === 0 || start + window <= band.length; start += window / 2) {
    const part = band.subarray(start, start + window);
    levels.push(rms(part) * Math.sqrt(part.length / window));
  }
  return levels;
};
