import { oval, sweep } from '../../engine/brush.ts';
import { type Outline, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Context, Point } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import type { Mask } from '../../engine/sheet.ts';
import { doorEdge } from './door.ts';

const fingers: readonly Outline[] = [0, 1, 2, 3].map(i => [
  [1386, 510 + i * 7],
  [1398, 508 + i * 7.4],
  [1404 - i * 0.8, 512 + i * 7.6],
]);
const hand = (c: Context): void => {
  oval(c, [1386, 521], 10, 14, 0.1);
  for (const finger of fingers) sweep(c, finger, 7.6, { profile: t => 1 - 0.25 * t, uneven: 0.05 });
};

/** The only part of her on our side of the door. */
export const paintHand = (p: Passage): void => {
  p.clear(hand, { soft: 0.6, sway: 0.1 });
  p.wash({
    shape: hand,
    pigments: [ink.rose, ink.ochre, ink.violet],
    mix: [0.52, 0.36, 0.12],
    density: x => 0.5 + 0.16 * smooth(1392, 1402, x),
    soft: 0.7,
    sway: 0.2,
    rim: 0.6,
  });
};

export const drawMadame = (p: Passage, cut: Mask): void => {
  p.ink(pen => {
    const line = (points: readonly Point[], broken = 0.22, width = 1): void =>
      pen.line(points, { broken, width, wobble: 0.4 });
    line(trace('1353,318 1346,335 1345,344 1338,353 1343,358 1342,366 1347,379 1360,383'), 0.12, 0.85);
    line(trace('1352,326 1354,313 1368,304 1386,301'), 0.2, 1.1);
    for (let i = 0; i < 5; i++)
      line(
        [
          [1357 + i * 5, 317 - i * 2],
          [1370 + i * 4, 324 + i * 3],
          [1388, 346 + i * 4],
        ],
        0.4,
        0.5,
      );
    line(trace('1350,341 1355,343 1360,341'), 0, 0.8);
    line(trace('1344,367 1350,366'), 0, 0.6);
    line(trace('1382,340 1386,346 1384,358 1380,360'), 0.1, 0.7);
    line(trace('1350,408 1340,430 1332,458 1333,490 1339,530 1335,560 1327,597'), 0.25);
    line(trace('1327,597 1348,605 1392,607'), 0.3, 0.9);
    line(trace('1331,600 1323,640 1323,690 1327,717 1356,723 1392,722'), 0.22);
    line(trace('1362,430 1372,412 1379,399'), 0.1, 0.8);
    line(trace('1358,398 1351,410 1362,431 1358,470 1360,500'), 0.25, 0.8);
    line(trace('1370,416 1354,460 1338,496 1334,522 1348,540 1378,534'), 0.2, 1.05);
    line(trace('1392,430 1380,470 1366,508 1380,512'), 0.3, 0.8);
    line(trace('1353,724 1354,756 1352,790 1352,812'), 0.3, 0.8);
    line(trace('1372,812 1352,828 1330,832'), 0.1, 1);
    for (const finger of fingers)
      line(
        finger.map(([x, y]): Point => [x, y + 3.4]),
        0.1,
        0.6,
      );
    line(trace('1396,504 1406,510 1404,536 1398,542'), 0.2, 0.8);
  }, cut);
  /** Where the door would be, for when it is not remembered. */
  p.pencil(pen =>
    pen.line(
      [
        [doorEdge, 290],
        [doorEdge, 560],
        [doorEdge + 1, 846],
      ],
      { straight: true, broken: 0.5, press: 0.4 },
    ),
  );
};
