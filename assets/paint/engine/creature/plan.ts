import { type Point, points } from '../path.ts';
import type { Pigment } from '../pigment.ts';
import type { DeviceName } from './devices.ts';
import type { OrganName } from './organs.ts';

export interface Organ {
  readonly kind: 'organ';
  readonly name: OrganName;
  readonly at: Point;
  readonly r: number;
}

export interface ShellHabit {
  readonly organs?: readonly Organ[];
  /** Instead of the usual weak umber, and how strong. */
  readonly paint?: readonly [pigment: Pigment, density: number];
  /** Share of its light side left empty of tendons. */
  readonly bare?: number;
  /** Between tendons, in plan units; 0 for none. */
  readonly gap?: number;
  /** Corners instead of curves. */
  readonly sharp?: boolean;
  readonly rivets?: boolean;
  /** Where bands go across it, as shares of its first axis. */
  readonly strap?: readonly number[];
  /** How much is inside besides: 0 for nothing, which is usual. */
  readonly extra?: number;
}

/** A closed piece with its insides. `along` is the way its tendons go: axes with `|` between. */
export interface Shell extends ShellHabit {
  readonly kind: 'shell';
  readonly outline: readonly Point[];
  readonly along: readonly (readonly Point[])[];
}

export type End = 'claw' | 'hoof' | 'paw' | 'pin' | 'castor' | 'hand' | 'boot' | 'none';

/** Struts with hinges between, thick to thin. */
export interface Limb {
  readonly kind: 'limb';
  readonly joints: readonly Point[];
  readonly widths: readonly [from: number, to: number];
  readonly end: End;
  /** Which way it points at the end, in radians: 0 is to the right. */
  readonly way: number;
}

export interface Device {
  readonly kind: 'device';
  readonly name: DeviceName;
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
}

export interface Lines {
  readonly kind: 'lines';
  readonly paths: readonly (readonly Point[])[];
  readonly width: number;
  readonly pencil: boolean;
}

export interface Stain {
  readonly kind: 'stain';
  readonly outline: readonly Point[];
  readonly pigment: Pigment;
  readonly density: number;
}

/** Pieces that turn together about a hinge: a head, a lid. Radians; above 0 is clockwise. */
export interface Turned {
  readonly kind: 'turned';
  readonly hinge: Point;
  readonly angle: number;
  readonly pieces: Plan;
}

export type Piece = Shell | Limb | Device | Lines | Stain | Turned | Organ;
/** A creature, back to front, about 240 units long, with the ground at y = 100. */
export type Plan = readonly Piece[];

const paths = (plan: string): Point[][] => plan.split(' | ').map(points);
const pair = (plan: string): [Point, Point] => points(plan) as [Point, Point];

export const shell = (outline: string, along: string, habit: ShellHabit = {}): Shell => ({
  kind: 'shell',
  outline: points(outline),
  along: paths(along),
  ...habit,
});

export const organ = (name: OrganName, at: string, r: number): Organ => ({
  kind: 'organ',
  name,
  at: points(at)[0] as Point,
  r,
});

export const limb = (joints: string, from: number, to: number, end: End = 'none', way = 0): Limb => ({
  kind: 'limb',
  joints: points(joints),
  widths: [from, to],
  end,
  way,
});

export const device = (name: DeviceName, ends: string, width: number): Device => {
  const [from, to] = pair(ends);
  return { kind: 'device', name, from, to, width };
};

export const lines = (plan: string, width = 0.8): Lines => ({
  kind: 'lines',
  paths: paths(plan),
  width,
  pencil: false,
});

export const searching = (plan: string): Lines => ({
  kind: 'lines',
  paths: paths(plan),
  width: 1,
  pencil: true,
});

export const stain = (outline: string, pigment: Pigment, density: number): Stain => ({
  kind: 'stain',
  outline: points(outline),
  pigment,
  density,
});

export const turned = (hinge: string, angle: number, pieces: Plan): Turned => ({
  kind: 'turned',
  hinge: points(hinge)[0] as Point,
  angle,
  pieces,
});
