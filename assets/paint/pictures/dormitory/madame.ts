import { sweep } from '../../engine/brush.ts';
import { noise } from '../../engine/noise.ts';
import { trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point } from '../../engine/path.ts';
import { pigments as ink, type Pigment } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { doorEdge } from './door.ts';
import { drawMadame, paintHand } from './madameHand.ts';

const grain = noise('soft', 46, 101);

const face: Point[] = trace(
  '1354,322 1346,336 1345,344 1339,353 1343,358 1343,366 1347,378 1360,382 1372,374 1392,372 1392,322',
);
const neck: Point[] = trace('1362,374 1360,394 1354,404 1384,412 1392,404 1392,372');
const hair: Point[] = trace(
  '1352,326 1354,314 1368,305 1386,302 1404,308 1410,360 1394,372 1384,362 1382,346 1372,334 1362,326',
);
const jacket: Point[] = trace(
  '1360,396 1350,408 1341,430 1333,458 1334,490 1340,530 1336,560 1328,596 1346,604 1410,606 1410,396 1384,392',
);
const skirt: Point[] = trace('1332,596 1324,640 1324,690 1328,716 1356,722 1410,720 1410,596');
const arm: Point[] = trace('1380,412 1368,446 1352,490 1346,520 1362,530 1394,520');
const leg: Point[] = trace('1362,716 1364,752 1360,790 1358,818');
const shoe: Point[] = trace('1366,814 1352,822 1332,829');

/** She has stopped where she is. We see what the door does not hide, and the hand that holds on to it. */
export const paintMadame = (p: Passage): void => {
  /** As far as the edge of the door; only the fingers come round it. */
  const within = (c: Context): void => c.fillRect(1200, 250, doorEdge - 1200, 640);
  const shade = (x: number, y: number): number =>
    (0.72 + 0.36 * smooth(1326, 1394, x)) * (0.92 + 0.3 * grain(x, y));
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
      density: (x, y) => density * shade(x, y),
      soft: 0.7,
      sway: 0.7,
      feature: 40,
      rim: 0.4,
      pool: 0.35,
      poolFeature: 90,
      tide: 0.14,
      tideFeature: 90,
      knock: 1,
      within,
    });
  const sleeve = (c: Context): void => sweep(c, arm, 31, { profile: t => 0.92 - 0.42 * t, uneven: 0.06 });
  p.wash({
    shape: c => blob(c, trace('1316,832 1350,824 1400,826 1400,846 1350,842')),
    pigments: [ink.violet, ink.umber],
    mix: [0.6, 0.4],
    density: 0.5,
    soft: 3,
    sway: 2,
    within,
  });
  const cut = p.mask(c => c.fillRect(doorEdge, 0, 300, 900), { soft: 0.6, sway: 0 });
  const bodyOf = (c: Context): void => {
    for (const outline of [face, neck, hair, jacket, skirt]) blob(c, outline);
    sleeve(c);
    sweep(c, leg, 19, { profile: t => 1 - 0.4 * t });
    sweep(c, shoe, 12, { profile: t => 1 - 0.5 * t });
  };
  p.wash({
    shape: bodyOf,
    pigments: [ink.bone],
    density: 0.02,
    soft: 0.7,
    sway: 0,
    rough: 0,
    body: 1,
    keep: cut,
  });
  const cloth = [ink.slate, ink.umber, ink.violet];
  const grey = [0.5, 0.24, 0.3];
  const skin = [ink.rose, ink.ochre, ink.violet];
  lay(
    c => sweep(c, leg, 19, { profile: t => 1 - 0.4 * t + 0.1 * Math.sin(t * 4) }),
    [ink.umber, ink.rose],
    [0.34, 0.5],
    0.6,
  );
  lay(c => sweep(c, shoe, 13, { profile: t => 1 - 0.5 * t }), [ink.sepia, ink.payne], [0.6, 0.5], 0.95);
  lay(c => blob(c, neck), skin, [0.5, 0.36, 0.3], 0.6);
  lay(c => blob(c, skirt), cloth, grey, 0.8);
  lay(c => blob(c, jacket), cloth, grey, 0.74);
  lay(c => blob(c, face), skin, [0.5, 0.36, 0.16], 0.46);
  lay(c => blob(c, hair), [ink.payne, ink.umber], [0.4, 0.45], 0.75);
  p.wash({
    shape: c => {
      for (let i = 0; i < 6; i++)
        sweep(
          c,
          [
            [1358 + i * 4, 324 - i * 3],
            [1374 + i * 3, 322 + i * 2],
            [1390, 340 + i * 5],
          ],
          3.4,
          { seed: i },
        );
    },
    pigments: [ink.sepia, ink.payne],
    mix: [0.5, 0.4],
    density: 0.45,
    soft: 1,
    sway: 0.6,
    within,
  });
  p.wash({
    shape: c => {
      sweep(c, trace('1350,337 1355,341 1361,339'), 4);
      sweep(c, trace('1362,352 1366,362 1360,372'), 7);
      sweep(c, trace('1362,382 1374,388 1392,384'), 8);
    },
    pigments: [ink.violet, ink.umber],
    mix: [0.5, 0.3],
    density: 0.26,
    soft: 2.4,
    sway: 0.6,
    within,
  });
  /** A white collar, a dark lapel: the two notes of a suit that is always the same. */
  p.clear(c => blob(c, trace('1358,398 1352,410 1362,430 1372,412 1378,400')), {
    soft: 0.6,
    sway: 0.2,
    body: 0,
  });
  p.wash({
    shape: c => {
      sweep(c, trace('1344,470 1350,520 1344,590'), 16, { seed: 2 });
      sweep(c, trace('1370,604 1366,660 1370,714'), 17, { seed: 3 });
      sweep(c, trace('1340,620 1336,660 1340,700'), 8, { seed: 4 });
      sweep(c, trace('1334,598 1360,606 1394,606'), 7, { seed: 5 });
    },
    pigments: [ink.payne, ink.violet],
    mix: [0.5, 0.5],
    density: 0.36,
    soft: 3.4,
    sway: 1.4,
    within: c => {
      blob(c, jacket);
      blob(c, skirt);
    },
  });
  lay(sleeve, cloth, grey, 0.86);
  p.wash({
    shape: c => sweep(c, trace('1372,470 1362,506 1376,520'), 13, { seed: 6 }),
    pigments: [ink.payne, ink.violet],
    mix: [0.5, 0.5],
    density: 0.4,
    soft: 3,
    sway: 1,
    within: sleeve,
  });
  paintHand(p);
  drawMadame(p, cut);
};
