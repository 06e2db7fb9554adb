import { dab, oval, sweep } from '../../engine/brush.ts';
import { sweeps, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Shape } from '../../engine/path.ts';
import { pigments as ink, type Pigment } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine } from './view.ts';

const face = trace(
  '956,342 950,352 948,362 944,371 948,376 949,384 956,393 970,396 984,388 990,370 984,348 970,338',
);
const neck = trace('968,390 964,410 984,420 1000,408 996,384');
const hair = trace(
  '953,348 952,333 962,321 982,316 1002,324 1012,344 1014,370 1010,392 998,400 986,396 984,378 980,360 972,352 962,346',
);
const top = trace(
  '966,402 948,410 934,426 922,450 918,470 926,490 926,530 948,542 984,547 1020,542 1022,504 1028,466 1032,434 1022,412 998,402',
);
const skirt = trace('928,526 980,540 1020,534 1034,590 1036,634 1010,646 972,652 936,646 906,632 914,580');
const legs = [trace('940,630 936,660 926,692 916,724'), trace('990,640 990,674 980,704 968,738')];
const socks = [trace('924,694 919,710 916,726'), trace('979,706 972,722 968,740')];
const shoes = [trace('922,722 906,730 880,736'), trace('974,736 958,745 930,751')];
const nearArm = trace('1012,420 1034,452 1050,486 1047,516');
const farArm = trace('946,424 924,444 912,462 909,480');

/** She stands as she would at the edge of a pitch, but with both hands on the rail behind her. */
export const paintLucy = (p: Passage): void => {
  p.wash({
    shape: c => dab(c, random(5), [918, 750], 74, 9),
    pigments: [ink.violet, ink.umber],
    mix: [0.6, 0.45],
    density: 0.55,
    soft: 3,
    sway: 2,
    rim: 0.1,
  });
  const sleeve =
    (joints: typeof nearArm): Shape =>
    c =>
      sweep(c, joints, 31, { profile: t => 1 - 0.4 * t, uneven: 0.06 });
  const calves = sweeps(legs, 29, { profile: t => 0.86 + 0.2 * Math.sin(t * 3.4) - 0.4 * t, uneven: 0.05 });
  const cuffs = sweeps(socks, 20, { profile: t => 1 - 0.14 * t, uneven: 0.06 });
  const feet = sweeps(shoes, 17, { profile: t => 1 - 0.3 * t ** 2 });
  /** The light is all behind her: what faces us is dark, and only her right edge has any of it. */
  const shade = (x: number, y: number): number =>
    (1.06 - 0.34 * smooth(990, 1050, x)) * (0.9 + 0.3 * fine(x * 1.3, y));
  const lay = (shape: Shape, wet: readonly Pigment[], mix: readonly number[], density: number): void =>
    p.wash({
      shape,
      pigments: wet,
      mix,
      density: (x, y) => density * shade(x, y),
      soft: 0.7,
      sway: 0.8,
      feature: 30,
      rim: 0.4,
      pool: 0.4,
      poolFeature: 90,
      tide: 0.14,
      tideFeature: 80,
      knock: 1,
      body: 1,
    });
  const cloth = [ink.payne, ink.slate, ink.violet];
  const skin = [ink.rose, ink.ochre, ink.violet];
  lay(sleeve(farArm), cloth, [0.55, 0.4, 0.1], 0.95);
  lay(c => oval(c, [909, 482], 8, 6), skin, [0.56, 0.42, 0.14], 0.62);
  lay(calves, skin, [0.58, 0.44, 0.16], 0.62);
  lay(cuffs, [ink.slate, ink.bone], [0.3, 0.4], 0.5);
  lay(c => blob(c, skirt), [ink.moss, ink.slate, ink.violet], [0.5, 0.36, 0.2], 0.85);
  lay(feet, [ink.bone, ink.slate], [0.6, 0.34], 0.7);
  lay(c => blob(c, neck), skin, [0.55, 0.42, 0.3], 0.66);
  lay(c => blob(c, top), cloth, [0.5, 0.42, 0.12], 0.92);
  lay(c => blob(c, face), skin, [0.55, 0.42, 0.16], 0.6);
  lay(c => blob(c, hair), [ink.umber, ink.sepia], [0.75, 0.3], 0.85);
  p.wash({
    shape: sweeps([trace('955,352 960,355 967,353'), trace('964,398 978,404 994,398')], 5),
    pigments: [ink.violet, ink.umber],
    mix: [0.5, 0.3],
    density: 0.3,
    soft: 2.2,
    sway: 0.6,
  });
  const within = (c: Context): void => {
    blob(c, top);
    blob(c, skirt);
  };
  p.wash({
    shape: c => {
      sweeps(
        [
          trace('948,440 940,480 946,528'),
          trace('1004,430 996,474 1006,530'),
          trace('972,470 966,500 974,536'),
        ],
        13,
      )(c);
      sweeps(
        [
          trace('944,550 932,590 926,640'),
          trace('964,550 958,600 954,646'),
          trace('986,550 986,600 982,648'),
          trace('1006,550 1014,590 1016,642'),
        ],
        11,
        { profile: t => 0.15 + 0.85 * t },
      )(c);
      sweeps([trace('924,474 946,484 966,480'), trace('934,534 976,548 1016,542')], 9)(c);
    },
    pigments: [ink.payne, ink.violet],
    mix: [0.6, 0.4],
    density: 0.42,
    soft: 3,
    sway: 1.4,
    within,
  });
  lay(sleeve(nearArm), cloth, [0.5, 0.42, 0.1], 0.9);
  /** The stripe down the sleeve, and the whistle that she does not blow indoors. */
  p.lift({
    shape: c =>
      sweep(c, trace('1018,424 1041,454 1057,486 1054,508'), 4.4, { profile: () => 1, uneven: 0.2 }),
    amount: 0.8,
    soft: 0.8,
    sway: 0.4,
  });
  p.lift({
    shape: sweeps([trace('958,408 964,440 970,468'), trace('996,406 986,440 973,468')], 2, {
      profile: () => 1,
    }),
    amount: 0.7,
    soft: 0.7,
    sway: 0.3,
  });
  p.clear(c => oval(c, [971, 472], 5, 4), { soft: 0.6, sway: 0, body: 0 });
  lay(c => oval(c, [1046, 518], 11, 8, 0.2), skin, [0.56, 0.42, 0.14], 0.62);
  p.ink(pen => {
    const line = (points: string, broken = 0.24, width = 1): void =>
      pen.line(trace(points), { broken, width, wobble: 0.4 });
    line('955,342 949,352 947,362 943,371 947,376 948,384 955,394 969,398', 0.2, 0.8);
    line('952,348 951,332 962,320 982,315 1004,323 1013,344 1016,370 1011,393 999,402', 0.15, 1.05);
    line('954,350 964,347 974,354 982,364', 0.2, 0.7);
    line('955,356 960,357 966,355', 0, 0.8);
    line('950,384 957,383', 0, 0.7);
    line('966,402 946,410 932,426 920,450 916,470 924,490 924,530', 0.25, 1.05);
    line('925,531 948,543 984,549 1020,544', 0.25);
    line('1000,404 1022,414 1042,446 1062,482 1060,512', 0.18, 1.1);
    line('1004,440 1022,470 1034,498 1036,514', 0.25, 0.9);
    line('936,424 914,446 902,464 901,478', 0.25, 0.9);
    line('924,536 910,580 904,632 936,648 972,654 1010,648 1038,634', 0.25);
    line('1022,544 1036,590 1038,632', 0.25, 1.05);
    for (const fold of ['946,552 934,596 930,640', '968,552 962,600 960,644', '990,552 990,600 988,644'])
      line(fold, 0.4, 0.6);
    line('926,648 922,676 910,700 906,722', 0.35, 0.8);
    line('1004,650 1002,678 990,708 980,736', 0.25, 0.95);
    line('900,724 880,734 882,741 918,738', 0.2, 0.9);
    line('952,738 930,748 932,755 970,752', 0.2, 0.9);
    line('972,408 974,440 971,540', 0.3, 0.7);
    line('1037,516 1044,526 1056,522', 0.1, 0.8);
    line('966,472 971,468 976,472 971,477 966,472', 0, 0.7);
  });
  p.lift({
    shape: c => sweep(c, trace('1006,330 1012,352 1008,372'), 3.4),
    amount: (x, y) => lerp(0.3, 0.6, smooth(320, 370, y + x * 0)),
    soft: 1.4,
    sway: 0.4,
  });
};
