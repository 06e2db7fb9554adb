import { noise } from './noise.ts';
import { polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import type { Point, Shape } from './path.ts';
import { pigments as P, type Pigment } from './pigment.ts';
import { lerp, smooth } from './scalar.ts';
import { openDoor } from './vehicleDoor.ts';
import { glass } from './vehicleGlass.ts';
import { groundUnder } from './vehicleGround.ts';
import { lines } from './vehicleLines.ts';
import { bumpers, lamps } from './vehicleTrim.ts';
import { type Face, type Place3, Seen, type VehicleKind } from './vehicleView.ts';
import { wheels } from './vehicleWheels.ts';

export {
  type Place3,
  Seen,
  stand,
  standIn,
  type VehicleKind,
} from './vehicleView.ts';

export interface Vehicle {
  readonly kind: VehicleKind;
  /** From `stand` or `standIn`. */
  readonly place: Place3;
  /** Its paintwork. Never madder. */
  readonly colour: readonly Pigment[];
  readonly mix?: readonly number[];
  /** .12 cream or white, .45 a middle grey or blue, .8 dark. */
  readonly strength?: number;
  /** Below the waist, for a bus in two colours. */
  readonly skirt?: {
    readonly colour: readonly Pigment[];
    readonly mix?: readonly number[];
    readonly strength: number;
  };
  /** Where the light comes from in the picture. */
  readonly lit?: 'left' | 'right';
  /** Front or rear lamps on, whichever are seen. */
  readonly lamps?: boolean;
  /** The road is wet: it is mirrored below. */
  readonly wet?: boolean;
  /** A front door standing open by so many radians. 1 for its right, the driver's. */
  readonly door?: { readonly side: 1 | -1; readonly open: number };
  readonly curtains?: boolean;
  /** Strength of the shadow beneath; 0 for none. */
  readonly shadow?: number;
  /** Strength of the pen, 0 for none. */
  readonly drawn?: number;
}

const cloudy = noise('soft', 60, 71);

const middle = (faces: readonly Face[]): number => {
  const all = faces.flatMap(f => f.outline);
  return all.reduce((sum, [x]) => sum + x, 0) / all.length;
};

/** The lower part of the side and, round the corner, of the end that faces us. */
const skirting = (seen: Seen, side: readonly Point[], low: number): Point[] => {
  const { sill } = seen.body;
  if (!seen.end) return seen.near(side);
  const [back, front, frontFoot, backFoot] = seen.near(side) as [Point, Point, Point, Point];
  const round = [
    seen.at(seen.side, low),
    seen.at(-1.06 * seen.side, low),
    seen.at(-1.06 * seen.side, sill - 0.1),
  ];
  return seen.end < 0 ? [backFoot, frontFoot, front, ...round] : [frontFoot, backFoot, back, ...round];
};

/** Paints a car, a van or a bus over all that is there. */
export const vehicle = (p: Passage, v: Vehicle): Seen => {
  const seen = new Seen(v.kind, v.place);
  const { body, faces, scale } = seen;
  const { strength = 0.45, mix = v.colour.map(() => 1 / v.colour.length), lit = 'left' } = v;
  const crisp = {
    soft: 0.7,
    sway: Math.min(0.8, scale * 0.012),
    feature: Math.max(12, scale * 0.4),
    rough: 0.2,
  };
  const of = (kind: Face['kind']): Face[] => faces.filter(f => f.kind === kind);
  const [sides, ends, tops] = [of('side'), of('end'), of('top')];
  const hull: Shape = polygons(faces.map(f => f.outline));
  groundUnder(p, seen, v);
  wheels(p, seen, 'far');
  if (v.door && v.door.side !== seen.side) openDoor(p, seen, v, strength, mix);
  p.clear(hull, { soft: 0.6, sway: 0.15 });
  p.wash({
    shape: hull,
    pigments: v.colour,
    mix,
    density: (x, y) => strength * (0.8 + 0.22 * cloudy(x, y)),
    ...crisp,
    rim: lerp(0.1, 0.3, smooth(20, 80, scale)),
    pool: 0.3,
    poolFeature: Math.max(20, scale * 0.8),
    knock: 1,
  });
  const [tail, nose] = [body.profile.at(-1) as Point, body.profile[0] as Point];
  const tuck = lerp(body.sill, body.waist, 0.42);
  const under = (y: number): Point[] => [
    [tail[0] - 0.1, y],
    [nose[0] + 0.08, y - 0.02],
    [nose[0] + 0.05, body.sill - 0.04],
    [tail[0], body.sill - 0.04],
  ];
  if (v.skirt) {
    const low = body.waist - 0.06;
    const { colour, mix = [1], strength } = v.skirt;
    p.wash({
      shape: polygons([skirting(seen, under(low), low)]),
      pigments: colour,
      mix,
      density: (x, y) => strength * (0.85 + 0.3 * cloudy(x, y)),
      ...crisp,
      rim: 0.25,
      within: hull,
    });
  }
  const sunward = lit === 'left' ? 1 : -1;
  const turned = seen.end === 0 ? 0 : Math.sign(middle(sides) - middle(ends)) * sunward;
  const shaded = turned === 0 ? [] : turned > 0 ? sides : ends;
  p.lift({ shape: polygons(tops.map(f => f.outline)), amount: 0.5, soft: 1.5, sway: 1 });
  const shade = (shape: Shape, density: number, soft = 1): void =>
    p.wash({
      shape,
      pigments: [P.violet, P.umber, ...v.colour.slice(0, 1)],
      mix: [0.5, 0.28, 0.5],
      density: (x, y) => density * (0.85 + 0.3 * cloudy(y, x)),
      ...crisp,
      soft,
      rim: 0.15,
      within: hull,
    });
  const depth = 0.2 + 0.3 * strength;
  if (shaded.length) shade(polygons(shaded.map(f => f.outline)), depth);
  shade(polygons([seen.near(under(tuck))]), depth * 0.75, Math.max(0.8, scale * 0.045));
  /** The shoulder catches the sky. */
  const shoulder = [body.waist - 0.13, body.waist - 0.04] as const;
  p.lift({
    shape: polygons([
      seen.near([
        [tail[0] + 0.1, shoulder[0]],
        [tail[0] + 0.1, shoulder[1]],
        [nose[0] - 0.2, shoulder[1] - 0.06],
        [nose[0] - 0.2, shoulder[0] - 0.06],
      ]),
    ]),
    amount: (x, y) => 0.28 + 0.25 * cloudy(x * 2, y),
    soft: Math.max(0.8, scale * 0.02),
    sway: scale * 0.012,
    feature: scale,
  });
  glass(p, seen, lit, v.curtains ?? false);
  wheels(p, seen, 'near');
  bumpers(p, seen);
  lamps(p, seen, v.lamps ?? false);
  if (v.door?.side === seen.side) openDoor(p, seen, v, strength, mix);
  const { drawn = 1 } = v;
  if (drawn && scale > 14) p.ink(pen => lines(pen, seen, drawn, sunward));
  return seen;
};
