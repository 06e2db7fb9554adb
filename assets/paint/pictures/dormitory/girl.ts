import { sweep } from '../../engine/brush.ts';
import { sweeps, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, curve, type Point, polygon } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { paintCardigan, paintPillow, paintSkirt } from './girlDress.ts';
import { drawGirl } from './girlLine.ts';
import {
  cardigan,
  face,
  feet,
  hair,
  lean,
  legShape,
  legs,
  nearArm,
  pillow,
  shade,
  shoes,
  skirt,
  sleeve,
  socks,
} from './girlShapes.ts';
import { onLevel, project, sun } from './view.ts';

export const paintGirl = (p: Passage): void => {
  castShadow(p);
  p.clear(
    c => {
      for (const outline of [hair, face, pillow, cardigan, skirt]) blob(c, outline);
      sweep(c, nearArm, 12, { profile: sleeve, uneven: 0.08 });
      for (const leg of legs) sweep(c, leg, 8.2, { profile: legShape, uneven: 0.06 });
      for (const shoe of shoes) sweep(c, shoe, 6.4, { profile: t => 1 - 0.5 * t });
    },
    { soft: 0.6, sway: 0.1 },
  );
  paintLegs(p);
  paintSkirt(p);
  paintPillow(p);
  paintCardigan(p);
  paintHead(p);
  drawGirl(p);
};

/** Each point of her, as tall as it stands, thrown along the floor by the sun. */
const castShadow = (p: Passage): void => {
  const [fx, fz] = onLevel(feet[0], feet[1], 0);
  const metre = 172;
  const thrown = (points: readonly Point[]): Point[] =>
    points.map(([x, y]) => {
      const tall = Math.max(0, (feet[1] - y) / metre);
      const across = (x - feet[0]) / metre;
      return project(fx + across * 0.8 + tall * sun.across, 0, fz - tall * sun.toward * 0.6 - across * 0.1);
    });
  p.wash({
    shape: c => {
      for (const outline of [skirt, cardigan, pillow, hair]) polygon(c, curve(thrown(outline), 4, true));
      for (const leg of legs) sweep(c, thrown(leg), 7, { profile: () => 1 });
    },
    pigments: [ink.violet, ink.umber],
    mix: [0.62, 0.5],
    density: x => 0.6 * (1 - 0.7 * smooth(feet[0] + 60, feet[0] + 330, x)),
    soft: x => lerp(1.1, 9, smooth(feet[0], feet[0] + 280, x)),
    softest: 9,
    sway: 2,
    feature: 34,
    rim: 0.15,
    grain: 0.7,
  });
};

const paintLegs = (p: Passage): void => {
  p.wash({
    shape: sweeps(legs, 8.4, { profile: legShape, uneven: 0.08 }),
    pigments: [ink.rose, ink.ochre],
    mix: [0.6, 0.42],
    density: x => 0.42 + 0.34 * shade(x),
    soft: 0.7,
    sway: 0.3,
    rim: 0.4,
  });
  p.clear(sweeps(socks, 7.4, { profile: t => 1 - 0.2 * t, uneven: 0.08 }), {
    soft: 0.6,
    sway: 0.1,
    body: 0,
  });
  p.wash({
    shape: sweeps(socks, 7.4, { profile: t => 1 - 0.2 * t, uneven: 0.08 }),
    pigments: [ink.slate],
    density: x => 0.08 + 0.22 * shade(x),
    soft: 0.7,
    sway: 0.2,
    rim: 0.4,
  });
  p.wash({
    shape: sweeps(shoes, 7, { profile: t => 1 - 0.45 * t }),
    pigments: [ink.sepia, ink.payne],
    mix: [0.6, 0.4],
    density: 0.85,
    soft: 0.7,
    sway: 0.2,
  });
};

const paintHead = (p: Passage): void => {
  p.wash({
    shape: c => blob(c, face),
    pigments: [ink.rose, ink.ochre],
    mix: [0.58, 0.36],
    density: x => 0.34 + 0.3 * shade(x),
    soft: 0.8,
    sway: 0.3,
    rim: 0.3,
    knock: 1,
  });
  p.wash({
    shape: c => blob(c, hair),
    pigments: [ink.umber, ink.sepia],
    mix: x => [0.85, 0.4 * shade(x)],
    density: x => 0.62 + 0.46 * shade(x),
    soft: 0.7,
    sway: 0.6,
    feature: 14,
    rim: 0.4,
    pool: 0.4,
    poolFeature: 40,
    knock: 1,
  });
  p.lift({
    shape: c => sweep(c, lean(trace('-12,-238 0,-244 12,-240')), 4),
    amount: 0.4,
    soft: 1.6,
    sway: 0.6,
  });
};
