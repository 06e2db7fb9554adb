import { oval, sweep } from '../../engine/brush.ts';
import { noise } from '../../engine/noise.ts';
import { trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point } from '../../engine/path.ts';
import { pigments as ink, type Pigment } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import type { Bed } from './bed.ts';
import { paintBed } from './bedding.ts';

const bed: Bed = {
  side: 'right',
  z: 4.85,
  pulled: 0.42,
  turned: -0.2,
  cover: [ink.straw, ink.sage],
  strength: 0.4,
  from: 0.42,
  hang: 0.2,
  askew: 0.05,
  sag: 0.08,
  stripes: 4,
  pillow: 'plump',
  seed: 72,
};

const grain = noise('soft', 30, 81);

const jersey: Point[] = trace(
  '1240,576 1216,565 1182,568 1148,584 1120,604 1112,618 1122,634 1150,640 1182,636 1206,620',
);
const skirt: Point[] = trace(
  '1200,574 1222,566 1246,576 1266,600 1276,634 1272,660 1240,672 1206,677 1178,675 1180,650 1188,612',
);
const head: Point[] = trace(
  '1122,616 1106,608 1089,613 1080,628 1080,646 1088,658 1102,660 1116,650 1124,634',
);
const face: Point[] = trace('1082,634 1077,644 1078,654 1086,664 1097,662 1094,650 1088,640');
const plait: Point[] = trace('1110,646 1113,658 1108,670 1098,678');
const nearArm: Point[] = trace('1134,608 1150,640 1146,660 1120,674 1104,679');
const farArm: Point[] = trace('1122,606 1098,600 1076,594 1064,578');
const shins: readonly (readonly Point[])[] = [
  trace('1256,652 1276,655 1302,652'),
  trace('1232,671 1268,675 1302,672'),
];
const shoes: readonly (readonly Point[])[] = [
  trace('1301,643 1309,652 1311,664'),
  trace('1302,662 1312,672 1315,685'),
];

/** A girl on her knees with her head down, holding up the hem of a bed that stands crooked. */
export const paintRuth = (p: Passage): void => {
  paintBed(p, bed);
  p.wash({
    shape: c => blob(c, trace('1076,680 1180,676 1310,678 1392,690 1300,697 1150,692 1086,688')),
    pigments: [ink.violet, ink.umber],
    mix: [0.6, 0.5],
    density: x => 0.55 * (1 - 0.6 * smooth(1300, 1390, x)),
    soft: 2.4,
    sway: 2,
    rim: 0.1,
  });
  const arm = (c: Context, joints: readonly Point[]): void =>
    sweep(c, joints, 17, { profile: t => 1 - 0.42 * t, uneven: 0.08 });
  /** The windows are behind and to the left of her, so what faces us is in shade. */
  const lay = (
    shape: (c: Context) => void,
    wet: readonly Pigment[],
    mix: readonly number[],
    density: number,
  ): void =>
    p.wash({
      shape,
      pigments: wet,
      mix,
      density: (x, y) => density * (0.72 + 0.4 * smooth(555, 660, y)) * (0.9 + 0.35 * grain(x, y)),
      soft: 0.7,
      sway: 0.6,
      feature: 24,
      rim: 0.45,
      pool: 0.4,
      poolFeature: 60,
      knock: 1,
      body: 1,
    });
  const skin = [ink.rose, ink.ochre];
  lay(c => arm(c, farArm), [ink.moss, ink.slate], [0.7, 0.4], 0.95);
  lay(c => oval(c, [1064, 577], 6, 7, 0.3), skin, [0.6, 0.42], 0.62);
  for (const [i, shin] of shins.entries()) {
    lay(c => sweep(c, shin, 13, { profile: t => 1 - 0.3 * t }), [ink.slate, ink.bone], [0.3, 0.3], 0.75);
    lay(
      c => sweep(c, shoes[i] as readonly Point[], 10, { profile: () => 1 }),
      [ink.sepia, ink.umber],
      [0.6, 0.4],
      0.85,
    );
  }
  lay(c => blob(c, jersey), [ink.moss, ink.sage], [0.75, 0.3], 0.85);
  lay(c => blob(c, skirt), [ink.payne, ink.umber, ink.violet], [0.42, 0.2, 0.3], 0.85);
  const within = (c: Context): void => {
    blob(c, skirt);
    blob(c, jersey);
  };
  p.wash({
    shape: c => {
      sweep(c, trace('1214,580 1200,620 1196,668'), 12, { profile: t => 0.15 + 0.85 * t, seed: 2 });
      sweep(c, trace('1234,580 1236,624 1224,668'), 12, { profile: t => 0.15 + 0.85 * t, seed: 5 });
      sweep(c, trace('1252,596 1262,630 1252,662'), 10, { seed: 9 });
      sweep(c, trace('1172,584 1160,606 1166,632'), 9, { seed: 7 });
      sweep(c, trace('1194,580 1182,606 1186,626'), 7, { seed: 8 });
    },
    pigments: [ink.payne, ink.violet],
    mix: [0.6, 0.4],
    density: 0.4,
    soft: 2.2,
    sway: 1,
    within,
  });
  p.wash({
    shape: c => sweep(c, trace('1124,632 1150,640 1190,634 1186,668'), 16, { seed: 4 }),
    pigments: [ink.violet, ink.umber],
    mix: [0.6, 0.4],
    density: 0.4,
    soft: 4,
    sway: 1,
    within,
  });
  p.lift({
    shape: c => sweep(c, trace('1128,602 1150,586 1182,570 1214,567 1240,577 1260,600'), 5),
    amount: 0.5,
    soft: 1.8,
    sway: 0.6,
  });
  lay(c => blob(c, face), skin, [0.6, 0.42], 0.85);
  lay(c => blob(c, head), [ink.sienna, ink.umber], [0.45, 0.75], 0.9);
  lay(
    c => sweep(c, plait, 9, { profile: t => 0.8 + 0.25 * Math.sin(t * 14) }),
    [ink.sienna, ink.umber],
    [0.45, 0.75],
    0.9,
  );
  p.lift({
    shape: c => sweep(c, trace('1110,614 1096,620 1088,636'), 4),
    amount: 0.45,
    soft: 1.6,
    sway: 0.6,
  });
  lay(c => arm(c, nearArm), [ink.moss, ink.slate], [0.8, 0.3], 0.9);
  lay(c => oval(c, [1101, 679], 9, 4.4, -0.12), skin, [0.6, 0.42], 0.7);
  p.ink(pen => {
    const line = (points: readonly Point[], broken = 0.25, width = 0.95): void =>
      pen.line(points, { broken, width, wobble: 0.4 });
    line(trace('1128,602 1150,584 1182,567 1216,563 1244,574 1267,600 1278,634 1273,661'), 0.22, 1.05);
    line(trace('1180,652 1178,676 1206,679 1238,674'), 0.3);
    line(trace('1148,616 1157,640 1152,662 1124,677'), 0.2);
    line(trace('1122,614 1106,606 1088,612 1079,628 1076,644 1077,655 1086,665'), 0.2);
    for (let i = 0; i < 4; i++)
      line(
        [
          [1116 - i * 6, 612 + i],
          [1108 - i * 6, 630],
          [1104 - i * 4, 652],
        ],
        0.4,
        0.5,
      );
    for (let i = 0; i < 4; i++)
      line(
        [
          [1107 + i * 0.5, 652 + i * 6],
          [1115 - i * 2, 656 + i * 6],
        ],
        0,
        0.6,
      );
    line(trace('1100,592 1078,588 1062,572'), 0.3, 0.8);
    line(trace('1256,665 1300,663'), 0.3, 0.7);
    line(trace('1305,641 1314,654 1313,666'), 0.15);
    line(trace('1306,660 1318,674 1316,688'), 0.15);
    line(trace('1214,578 1200,620 1196,660'), 0.4, 0.6);
    line(trace('1234,580 1238,620'), 0.4, 0.6);
    line(trace('1064,574 1058,560 1060,546'), 0.2, 0.7);
    line(trace('1068,574 1072,558'), 0.2, 0.6);
  });
};
