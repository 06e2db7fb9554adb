import { type Cloth, type Drape, drape, drawForm, type Fold } from './cloth.ts';
import { farFigure } from './farFigure.ts';
import { fallFolds, legFolds, sleeveFolds, trunkFolds, wholeFolds } from './folds.ts';
import { type GestureName, gestures } from './gestures.ts';
import { type Hair, headOf, scaleOf, type View } from './head.ts';
import type { Gesture } from './joints.ts';
import { mitt, shoe } from './mitt.ts';
import type { Painter } from './painter.ts';
import type { Point, Shape } from './path.ts';
import { pigments as P, type Pigment } from './pigment.ts';
import { paintHead, paintPlain } from './plain.ts';
import { seedOf } from './random.ts';
import { bent, filled, joined, type Ribbon, round } from './ribbon.ts';
import { smooth } from './scalar.ts';
import { type Falling, fall, falls, leg, type Place, seatOf, sleeve, trouser, trunk } from './skeleton.ts';
import { trimmings } from './trim.ts';

export type Clothes = 'trousers' | 'shorts' | Falling;
export type Part = 'farArm' | 'nearArm' | 'legs' | 'shoes' | 'lower' | 'trunk' | 'head';

/** Somebody as `person` paints them. Lengths in picture pixels. */
export interface Person {
  readonly gesture: GestureName | Gesture;
  /** Where the ground is beneath. */
  readonly at: Point;
  /** Of the body standing upright, whatever it does. It decides how much is worked out. */
  readonly height: number;
  readonly facing?: 1 | -1;
  /** The colour of jumper, coat, dress; then of skirt or trousers. */
  readonly top: Pigment;
  readonly lower?: Pigment;
  readonly wears?: Clothes;
  /** A thick one, with a ribbed hem, over skirt or trousers. */
  readonly jumper?: boolean;
  readonly hair?: Hair;
  readonly hairColour?: Pigment;
  /** Bare legs unless stockings are given a colour. */
  readonly stockings?: Pigment;
  readonly shoes?: Pigment;
  /** A child's head is larger. */
  readonly child?: boolean;
  /** Seen from elsewhere than the gesture has it. */
  readonly view?: View;
  /** The side the light is on, in the picture. */
  readonly lit?: 'left' | 'right';
  /** Overall strength; less for those far off. */
  readonly strength?: number;
  /** Pen lines; without them it is brush alone. Yes, from 60 high. */
  readonly drawn?: boolean;
  /** Turned about where it stands, in radians; above 0 leans the way it faces. */
  readonly lean?: number;
  /** Parts that something else hides, or that are not wanted. */
  readonly without?: readonly Part[];
}

/** Where a joint of a person lies in the picture: to put a cup into a hand, or a chair beneath. */
export const placeOf = ({ at, height, facing = 1, lean = 0 }: Person): Place => {
  const k = height / 100;
  const [c, s] = [Math.cos(lean), Math.sin(lean)];
  return ([x, y]) => [at[0] + (x * c + y * s) * k * facing, at[1] - (y * c - x * s) * k];
};

export const gestureOf = ({ gesture }: Person): Gesture =>
  typeof gesture === 'string' ? gestures[gesture] : gesture;

const farBelow = 60;
const skin: Cloth = { pigments: [P.rose, P.ochre], mix: [0.56, 0.36], density: 0.66 };

/** Paints somebody over all that is there: no face, told by their gesture. For a table in front of them see `behind`. */
export const person = (p: Painter, who: Person): void => {
  const g = gestureOf(who);
  const place = placeOf(who);
  if (who.height < farBelow) {
    farFigure(p, who, g, place);
    return;
  }
  const k = scaleOf(place);
  const { wears = 'trousers', lower = P.slate, hair = 'short', strength = 1, facing = 1, child } = who;
  const view: View = who.view ?? g.view ?? 'side';
  const falling = wears in falls ? (wears as Falling) : undefined;
  const whole = falling && falling !== 'skirt' && falling !== 'longSkirt';
  const loose = (who.jumper ? 1.1 : 0) + (whole && wears !== 'dress' ? 1.4 : 0);
  const light: Point = who.lit === 'left' ? [-0.84, -0.54] : [0.84, -0.54];
  const seed = seedOf(`${who.at} ${who.height}`) % 9000;
  const detail = smooth(70, 190, who.height);
  const manner = (n: number): Drape => ({ light, height: who.height, detail, strength, seed: seed + n * 11 });
  const cloth = (colour: Pigment, density = 0.92): Cloth => ({
    pigments: [colour, P.umber],
    mix: [0.95, 0.06],
    density,
  });
  const head = headOf(g, place, view, hair, child ? 1 : 0.88);
  const out = new Set(who.without);
  const arms = ([0, 1] as const).map(n => sleeve(g, n, place, k, loose * 0.55));
  const bodice = trunk(g, place, loose);
  const legs = ([0, 1] as const).map(n =>
    wears === 'trousers'
      ? trouser(g, n, place, k)
      : leg(
          g,
          n,
          place,
          k,
          falling ? Math.min(0.8, falls[falling].down * 0.6) : wears === 'shorts' ? 0.45 : 0,
        ),
  );
  const skirt = falling && fall(g, falling, place, k);
  /** A dress or coat is one piece of cloth from the neck to the hem. */
  const body = whole && skirt && !out.has('lower') ? joined(bodice, 0.7, skirt, 0.3) : bodice;
  const seat = wears === 'trousers' || wears === 'shorts' ? seatOf(g, place, k) : undefined;
  const neck = round(bent([g.neck, g.head]).map(place), () => (child ? 2.5 : 2.7) * k);
  const handOf = (n: 0 | 1): Shape => mitt(g, n, place);
  const shoeOf = (n: 0 | 1): Shape => shoe(g, n, place, view);
  const drawn = who.drawn ?? true;

  p.clear(
    c => {
      const forms: Ribbon[] = [];
      if (!out.has('trunk')) forms.push(body);
      if (!out.has('legs')) forms.push(...legs);
      if (skirt && !whole && !out.has('lower')) forms.push(skirt);
      if (seat && !out.has('legs')) forms.push(seat);
      for (const n of [0, 1] as const) {
        if (out.has(n ? 'nearArm' : 'farArm')) continue;
        forms.push(arms[n] as Ribbon);
        handOf(n)(c);
      }
      for (const form of forms) filled(form)(c);
      if (!out.has('shoes')) for (const n of [0, 1] as const) shoeOf(n)(c);
      if (out.has('head')) return;
      filled(neck)(c);
      head.skin(c);
      head.hair(c);
    },
    { soft: 0.6, sway: 0.15 },
  );

  const lay = (form: Ribbon, stuff: Cloth, folds: readonly Fold[], n: number, ends = true): void => {
    drape(p, form, stuff, folds, manner(n));
    if (drawn) drawForm(p, form, manner(n), ends);
  };
  const arm = (n: 0 | 1): void => {
    if (out.has(n ? 'nearArm' : 'farArm')) return;
    paintPlain(p, handOf(n), skin, manner(n + 20));
    const shaded = n ? cloth(who.top) : { ...cloth(who.top), density: 1.02 };
    lay(arms[n] as Ribbon, shaded, sleeveFolds(g, n, facing, seed + n), n);
  };
  const limbs = (): void => {
    if (!out.has('legs')) {
      if (seat) lay(seat, cloth(lower), [], 3, false);
      for (const n of [0, 1] as const) {
        const stuff =
          wears === 'trousers'
            ? cloth(lower, n ? 0.9 : 1.04)
            : who.stockings
              ? cloth(who.stockings, 0.8)
              : { ...skin, density: n ? 0.66 : 0.78 };
        if (!out.has('shoes'))
          paintPlain(
            p,
            shoeOf(n),
            { pigments: [who.shoes ?? P.sepia, P.payne], mix: [0.6, 0.4], density: 0.95 },
            manner(n + 30),
          );
        lay(legs[n] as Ribbon, stuff, wears === 'trousers' ? legFolds(g, n, facing) : [], n + 4);
      }
    }
    if (out.has('lower')) return;
    if (wears === 'shorts')
      for (const n of [0, 1] as const) lay(trouser(g, n, place, k * 1.06, 0.4), cloth(lower), [], n + 6);
    if (skirt && !whole) lay(skirt, cloth(lower), fallFolds(g, wears as Falling, seed), 8);
  };
  const upper = (): void => {
    if (!out.has('trunk')) {
      const above = trunkFolds(g, Boolean(who.jumper), seed);
      lay(
        body,
        cloth(who.top),
        body === bodice ? above : wholeFolds(above, fallFolds(g, wears as Falling, seed)),
        10,
      );
    }
    trimmings(p, who, { g, place, body: bodice, view, light, strength });
    if (out.has('head')) return;
    drape(p, neck, { ...skin, density: 0.78 }, [], manner(12));
    paintHead(p, head, who, manner(13), drawn);
  };

  const before = g.armsBefore ?? (view === 'back' ? 'none' : view === 'front' ? 'both' : 'near');
  if (before !== 'both') arm(0);
  if (before === 'none') arm(1);
  if (!g.legsBefore) limbs();
  upper();
  if (g.legsBefore) limbs();
  if (before === 'both') arm(0);
  if (before !== 'none') arm(1);
};

/** The hand of a person, for what it holds. */
export const handAt = (who: Person, n: 0 | 1): Point => placeOf(who)(gestureOf(who).hands[n]);
