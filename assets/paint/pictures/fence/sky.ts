import { oval } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { skyBank, skyBlue, skyGlow, skyRags, skyVeil } from '../../engine/sky.ts';
import { horizon } from './plan.ts';

const frame = { horizon, seed: 2 };

/** More than half of it paper: the sun just up on the left, snow coming over on the right. */
export const sky = (p: Passage): void => {
  skyGlow(p, frame, { from: 46, density: 0.5, light: 14 });
  skyBlue(p, frame, '-4,-34 22,-44 46,-34 55,-14 48,2 38,4 31,15 22,12 15,24 6,26 -6,36 -14,10', {
    density: 0.5,
  });
  skyBank(p, frame, '45,58 55,47 62,42 70,25 80,16 92,6 106,-8 106,56 90,60 76,58 64,63 54,64', {
    density: 0.4,
  });
  skyBank(p, frame, '66,46 78,38 92,30 106,26 106,60 88,66 74,58', { density: 0.26, mix: [0.95, 0.45, 0] });
  skyRags(p, frame, [
    [3, 71, 21, 22],
    [19, 63, 13, 13],
    [30, 80, 22, 16],
    [7, 88, 17, 9],
    [46, 90, 18, 8],
  ]);
  skyVeil(p, frame, { from: 60, to: 104, below: 58, density: 0.42, blown: 10 });
  p.lift({ shape: c => oval(c, [396, 606], 11, 10.5), amount: 0.92, soft: 2.6, sway: 0.8 });
  p.lift({ shape: c => oval(c, [396, 606], 76, 42), amount: 0.35, soft: 34, sway: 6 });
  p.pencil(pen => {
    pen.line(
      [
        [420, 292],
        [540, 250],
        [650, 236],
        [730, 196],
      ],
      { wobble: 2.6, press: 0.34, broken: 0.42 },
    );
    pen.line(
      [
        [842, 250],
        [930, 205],
        [1010, 164],
        [1090, 146],
      ],
      { wobble: 2.6, press: 0.34, broken: 0.42 },
    );
    pen.line(
      [
        [60, 470],
        [190, 446],
        [300, 440],
      ],
      { wobble: 2, press: 0.3, broken: 0.5 },
    );
  });
};
