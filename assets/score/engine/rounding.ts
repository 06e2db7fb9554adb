import { samplesIn } from './signal.ts';
import { both, type Stereo } from './stereo.ts';

/** Something that ends, laid round into a loop: what rings over the end is heard again at the beginning. */
export const rounded = (sound: Stereo, seconds: number): Stereo => {
  const round = samplesIn(seconds);
  return both(sound, side => {
    const y = new Float64Array(round);
    side.forEach((x, i) => {
      y[i % round] = (y[i % round] as number) + x;
    });
    return y;
  });
};
