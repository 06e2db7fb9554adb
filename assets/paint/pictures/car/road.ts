import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { alongside, shown, surface } from './lane.ts';
import { paintVerges } from './verges.ts';
import { beam, broad, horizon, lane, middle, project, quick, sizeAt } from './view.ts';

export const paintRoad = (p: Passage): void => {
  paintVerges(p);
  tarmac(p);
  line(p);
};

const tarmac = (p: Passage): void => {
  /** Wet: what is above it stands in it as upright streaks. */
  const sheen = (x: number, y: number): number => quick(x * 0.9, y * 0.16);
  p.clear(c => polygon(c, surface), { body: 0 });
  p.wash({
    shape: c => polygon(c, surface),
    pigments: [P.payne, P.slate, P.umber],
    mix: (x, y) => [0.6 - 0.3 * beam(x, y), 0.5, 0.1 + 0.28 * beam(x, y)],
    density: (x, y) =>
      (0.86 - 0.92 * beam(x, y)) *
      (0.85 + 0.22 * sheen(x, y) + 0.2 * broad(x, y)) *
      lerp(0.62, 1, smooth(horizon, 440, y)) *
      shown(x, y),
    soft: 1.2,
    sway: 2.4,
    feature: 50,
    rim: 0.4,
    pool: 0.3,
    tide: 0.22,
    dry: (x, y) => 0.22 * smooth(0.5, 0.9, beam(x, y)),
    angle: Math.PI / 2,
    stretch: 10,
  });
  /** Ripples and seams across the light, thicker as they come. */
  p.wash({
    shape: c => {
      const r = random(23);
      for (let i = 0; i < 80; i++) {
        const z = lerp(4.3, 30, r() ** 1.5);
        const x = lerp(lane.left + 0.2, 2.4, r());
        const [px, py] = project(x, 0, z);
        const long = sizeAt(z) * r.range(0.2, 0.7);
        sweep(
          c,
          [
            [px, py],
            [px + long / 2, py + r.gauss() * 1.2],
            [px + long, py + 1],
          ],
          sizeAt(z) * r.range(0.012, 0.035),
          { seed: i, uneven: 0.5 },
        );
      }
    },
    pigments: [P.payne, P.umber],
    mix: [0.7, 0.3],
    density: (x, y) => 0.36 * (0.7 + 0.5 * middle(x, y)),
    soft: 1,
    sway: 1.4,
    dry: 0.26,
    rim: 0.2,
  });
  p.lift({
    shape: c => {
      const r = random(29);
      for (let i = 0; i < 60; i++) {
        const z = lerp(4.6, 34, r() ** 1.3);
        const [px, py] = project(lerp(-1.2, 3.4, r()), 0, z);
        const tall = sizeAt(z) * r.range(0.05, 0.2);
        sweep(
          c,
          [
            [px, py - tall],
            [px + r.gauss(), py],
            [px, py + tall],
          ],
          sizeAt(z) * r.range(0.01, 0.03),
          { seed: i, uneven: 0.5 },
        );
      }
    },
    amount: (x, y) => 0.5 * (0.4 + beam(x, y)),
    soft: 1.8,
    sway: 1.4,
    dry: 0.2,
    angle: Math.PI / 2,
  });
};

const line = (p: Passage): void => {
  const dashes: Point[][] = [];
  for (let z = 4.4; z < 90; z += 5.4) {
    const [w, l] = [0.075, 2.6];
    dashes.push([
      project(lane.centre - w, 0, z),
      project(lane.centre - w, 0, z + l),
      project(lane.centre + w, 0, z + l),
      project(lane.centre + w, 0, z),
    ]);
  }
  const draw = (c: Parameters<typeof polygon>[0]): void => {
    for (const dash of dashes) polygon(c, dash);
  };
  p.lift({ shape: draw, amount: 0.96, soft: 0.8, sway: 0.8, feature: 20 });
  p.wash({
    shape: draw,
    pigments: [P.bone, P.slate],
    mix: [0.5, 0.16],
    density: (_x, y) => 0.5 * smooth(470, 640, y),
    soft: 1,
    sway: 0.6,
    rim: 0.3,
  });
  p.ink(pen => {
    const edge = alongside(lane.left).filter(([x]) => x > 300);
    pen.line(edge, { broken: 0.4, width: 1 });
    pen.line(
      alongside(lane.right).filter(([x]) => x < 1480),
      { broken: 0.5, width: 0.8 },
    );
    for (const [a, b, c, d] of dashes.slice(0, 4) as [Point, Point, Point, Point][]) {
      pen.line([a, b], { straight: true, broken: 0.4, width: 0.7 });
      pen.line([c, d], { straight: true, broken: 0.3, width: 0.7 });
    }
  });
  p.pencil(pen => {
    pen.line(alongside(lane.left - 0.5).slice(0, 6), { broken: 0.4 });
    pen.line([onRoadEdge(5), onRoadEdge(4.2), onRoadEdge(3.7)], { broken: 0.35 });
  });
};

const onRoadEdge = (z: number): Point => project(lane.left - 1.6, 0, z);
