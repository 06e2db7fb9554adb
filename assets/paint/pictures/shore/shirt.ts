import { dab, sweep } from '../../engine/brush.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { places, ringOf } from './places.ts';
import { quick } from './strand.ts';

const { at, size } = places.field;
const k = size / 210;
const laid = lay({ at, size: 160 * k, turn: 0.16, flat: 0.72 });
const { plan } = laid;

const trunk = plan(
  '-14,-45 -27,-40 -29,-34 -27,-16 -30,0 -29,18 -33,38 -32,53 -31,54 -20,50 -9,55 2,52 12,57 23,52 33,56 34,55 32,40 28,24 30,6 27,-12 30,-32 28,-40 14,-45 0,-41',
);
const near = plan('-25,-41 -36,-36 -44,-22 -55,-6 -56,-4 -48,1 -38,4 -36,3 -32,-8 -26,-16 -27,-30');
const flung = plan(
  '26,-41 36,-43 48,-55 60,-66 62,-66 68,-58 74,-49 73,-47 60,-40 50,-30 38,-22 28,-16 28,-30',
);
/** Two points, and the dark of the neck between. */
const collars = [
  plan('-13,-52 -16,-46 -19,-36 -18,-34 -9,-31 -8,-32 -2,-40 -6,-46'),
  plan('13,-52 16,-46 20,-37 19,-35 9,-31 8,-32 1,-40 6,-46'),
];
const neck = plan('-13,-52 0,-55 13,-52 6,-46 0,-41 -6,-46');

/** Folds, from where the cloth is caught to where it lies. */
const folds = [
  '-27,-18 -16,-10 -12,10 -16,24',
  '28,-22 18,-12 17,2 24,14',
  '-30,22 -20,26 -16,40 -20,50',
  '30,16 20,26 16,40 12,56',
  '-4,34 -6,44 -9,54',
  '6,24 3,38 2,50',
  '32,-36 46,-44 64,-58',
  '34,-28 50,-36 62,-42',
  '-32,-34 -38,-20 -46,-4',
  '-28,-22 -34,-10 -38,0',
  '-24,-36 -14,-30 -10,-22',
].map(jotted => plan(jotted));

export const shirt = (p: Passage): void => {
  damp(p, ringOf(places.field), 37);
  contact(p, trunk, [3, 4], 0.36);
  contact(p, flung, [3, 3], 0.3);
  contact(p, near, [1, 3], 0.3);
  p.clear(
    c => {
      for (const outline of [trunk, near, flung, neck, ...collars]) blob(c, outline);
    },
    { soft: 0.6, sway: 0.4 },
  );
  for (const outline of [near, flung, trunk])
    p.wash({
      shape: c => blob(c, outline),
      pigments: [P.blue, P.slate],
      mix: [0.85, 0.25],
      density: 0.15,
      soft: 0.8,
      sway: 1,
      rough: 0.4,
      rim: 0.5,
      pool: 0.5,
      poolFeature: 44,
    });
  p.wash({
    shape: c => {
      for (const [i, fold] of folds.entries()) sweep(c, fold, i % 2 ? 7 : 5, { seed: i + 2, uneven: 0.6 });
      blob(c, plan('23,-38 30,-32 27,-12 30,6 28,24 34,55 26,52 22,28 24,8 20,-12'));
    },
    pigments: [P.slate, P.violet],
    mix: [0.8, 0.4],
    density: (px, py) => 0.34 + 0.14 * quick(px, py),
    soft: (px, py) => (quick(py, px) > 0.1 ? 3.4 : 0.9),
    softest: 3.4,
    sway: 1.2,
    feature: 20,
    rim: 0.3,
    within: polygons([trunk, near, flung]),
  });
  p.wash({
    shape: c => blob(c, neck),
    pigments: [P.slate, P.umber],
    mix: [0.7, 0.4],
    density: 0.5,
    soft: 0.7,
    sway: 0.3,
  });
  for (const flap of collars) p.lift({ shape: c => blob(c, flap), amount: 0.85, soft: 0.6, sway: 0.2 });
  hand(p);
  ink(p);
};

/** Somebody's muddy hand, quite whole. */
const hand = (p: Passage): void =>
  p.wash({
    shape: c => {
      blob(c, plan('-14,6 -8,2 2,3 6,10 3,20 -5,23 -13,18'));
      const fingers = [
        '-12,8 -17,-2 -18,-9',
        '-7,4 -9,-8 -10,-16',
        '-2,4 -1,-9 1,-17',
        '3,7 6,-4 9,-10',
        '3,17 11,15 16,10',
      ];
      for (const [i, finger] of fingers.entries())
        sweep(c, plan(finger), 6, { seed: i + 3, uneven: 0.4, profile: t => 1 - 0.35 * t ** 3 });
      const r = random(5);
      for (let i = 0; i < 14; i++) {
        const [sx, sy] = laid.point(r.range(-24, 26), r.range(20, 50));
        dab(c, r, [sx, sy], r.range(0.8, 3), r.range(0.6, 1.8));
      }
    },
    pigments: [P.umber, P.sienna],
    mix: [0.8, 0.4],
    density: 0.54,
    soft: 0.8,
    sway: 0.7,
    feature: 10,
    rough: 0.5,
    rim: 0.4,
    pool: 0.4,
    poolFeature: 16,
    dry: 0.26,
  });

const ink = (p: Passage): void => {
  p.ink(pen => {
    pen.line(plan('-27,-40 -29,-34 -27,-16 -30,0 -29,18 -33,38 -32,54'), { broken: 0.2 });
    pen.line(plan('-31,54 -20,50 -9,55 2,52 12,57 23,52 33,56'), { width: 1.1, broken: 0.12 });
    pen.line(plan('34,55 32,40 28,24 30,6 27,-12'), { width: 1.25, broken: 0.12 });
    pen.line(plan('-19,-42 -25,-41 -36,-36 -44,-22 -55,-6'), { broken: 0.16 });
    pen.line(plan('-56,-4 -48,1 -38,4 -36,3 -32,-8 -26,-16'), { width: 1, broken: 0.1 });
    pen.line(plan('18,-42 26,-41 36,-43 48,-55 60,-66'), { broken: 0.16 });
    pen.line(plan('61,-66 68,-58 74,-49'), { width: 0.9 });
    pen.line(plan('73,-47 60,-40 50,-30 38,-22 28,-16'), { width: 1.15, broken: 0.1 });
    pen.line(plan('57,-62 63,-54 69,-46'), { width: 0.5, broken: 0.25 });
    pen.line(plan('-51,-8 -43,-4 -34,-1'), { width: 0.5, broken: 0.25 });
    for (const flap of collars) pen.line([...flap, flap[0] as Point], { broken: 0.08, width: 0.9 });
    pen.line(plan('-13,-52 0,-55 13,-52'), { width: 0.9, broken: 0.05 });
    pen.line(plan('-3,-36 -3,-14 3,-14 3,-36'), { width: 0.65, broken: 0.08, straight: true });
    for (const v of [-31, -22])
      pen.line([laid.point(-0.8, v), laid.point(1, v + 1)], { width: 2.2, broken: 0, taper: [0, 0] });
    for (const fold of folds) pen.line(fold, { width: 0.6, broken: 0.35, press: 0.5 });
  });
  /** The holes of the weave, where the eye happens to rest. */
  p.pencil(pen => {
    for (let v = -28; v < 48; v += 3.4)
      for (let u = -24; u < 26; u += 3.4) {
        const seen =
          Math.hypot((u - 16) / 9, (v + 10) / 20) < 1 || Math.hypot((u + 19) / 8, (v - 34) / 14) < 1;
        if (seen)
          pen.line([laid.point(u, v), laid.point(u + 1, v + 0.5)], {
            press: 0.6,
            broken: 0,
            taper: [0, 0],
            wobble: 0.1,
          });
      }
  });
};
