import { type Light, lights } from '../design/lights.ts';
import type { PictureName } from '../design/pictures.ts';
import { type Treatment, treatments } from '../design/treatments.ts';
import { between, dried, lightBetween } from './blend.ts';
import type { Focus } from './gaze.ts';
import { begun as begunOf, focusAt, follow, type Looking, lookAt } from './glide.ts';
import { ease, ends, type Span, share } from './span.ts';

/** What ought to stand. Passages are in the order they were told. */
export interface Wanted {
  readonly picture: PictureName | undefined;
  readonly light: Light;
  /** Where the crop looks when all that was told has come. */
  readonly focus: Focus;
  readonly passages: readonly WantedPassage[];
}

export interface WantedPassage {
  readonly name: string;
  readonly treatment: Treatment;
  /** How long it takes to bleed in, in seconds. */
  readonly takes: number;
  /** Where the crop looks when this comes. */
  readonly focus: Focus;
}

/** How what is new comes in. What comes late into a picture that stands comes softly, not as paint does. */
export type Arrival = 'bleeding' | 'softly' | 'at once';

/** A passage and its two movements: its coming, and its turning from one treatment to another. */
interface Moving {
  readonly name: string;
  readonly coming: Span;
  readonly turning: Span;
  readonly from: Treatment;
  readonly to: Treatment;
}

/** What moves and when, in seconds of the stage's clock. */
export interface Plan {
  readonly picture: PictureName | undefined;
  readonly passages: readonly Moving[];
  readonly lighting: { readonly from: Light; readonly to: Light; readonly turning: Span };
  readonly looking: Looking;
  /** The last picture, which dries off to bare paper before anything else is drawn. */
  readonly leaving: { readonly frame: Frame; readonly looking: Looking; readonly drying: Span } | undefined;
}

/** What is to be drawn at one moment. */
export interface Frame {
  readonly picture: PictureName | undefined;
  readonly light: Light;
  /** The point that the crop is centred on, as far as the picture reaches. */
  readonly focus: Focus;
  readonly passages: readonly Drawn[];
}

export interface Drawn {
  readonly name: string;
  /** 0 not begun, 1 dry. */
  readonly progress: number;
  readonly treatment: Treatment;
}

const seconds = { drying: 1.2, turning: 2.5, softly: 0.8, light: 4, gliding: 5 } as const;
/** The next passage waits until the one before has come this far: its line is drawn, its wash goes on. */
const handOver = 0.6;
/** More than so many at once make haste, that all have come while the words are being read. */
const unhurried = 3;

const now = (time: number): Span => ({ begins: time, lasts: 0 });

export const emptyPlan: Plan = {
  picture: undefined,
  passages: [],
  lighting: { from: lights.plain, to: lights.plain, turning: now(0) },
  looking: lookAt([0.5, 0.5]),
  leaving: undefined,
};

/** What moves from `time` on, so that what stands becomes what is wanted. What already moves there goes on. */
export function replan(plan: Plan, wanted: Wanted, time: number, arrival: Arrival): Plan {
  const { picture, light } = wanted;
  const same = picture === plan.picture;
  const leaving = arrival === 'at once' ? undefined : leave(plan, time, same);
  const begins = leaving ? Math.max(time, ends(leaving.drying)) : time;
  // What still waits its turn is put in line again with what is new.
  const begun = same ? plan.passages.filter(({ coming }) => coming.begins <= time) : [];
  const waiting = wanted.passages.filter(({ name }) => !begun.some(one => one.name === name)).length;
  const haste = Math.min(1, unhurried / waiting);
  let free = begins;
  for (const { coming } of begun) free = Math.max(free, coming.begins + coming.lasts * handOver);
  const passages = wanted.passages.map((passage): Moving => {
    if (arrival === 'at once') return settled(passage, time);
    const standing = begun.find(({ name }) => name === passage.name);
    if (standing) return turn(standing, passage.treatment, time);
    if (arrival === 'softly') return { ...settled(passage, begins), ...fading(begins) };
    const coming = { begins: free, lasts: passage.takes * haste };
    free += coming.lasts * handOver;
    return { ...settled(passage, time), coming };
  });
  // The crop glides along with each that bleeds in; without bleeding, and on bare paper, it simply stands there.
  const glides = passages.flatMap(({ name, coming }, i) => {
    const to = begun.some(one => one.name === name) ? undefined : wanted.passages[i]?.focus;
    return to ? [{ to, gliding: { begins: coming.begins, lasts: seconds.gliding * haste } }] : [];
  });
  const bare = lookAt(glides[0]?.to ?? wanted.focus);
  const looking =
    arrival === 'bleeding'
      ? follow(begun.length > 0 ? begunOf(plan.looking, time) : bare, glides)
      : lookAt(wanted.focus);
  const lighting = relight(plan, light, begins, time, arrival, same);
  return { picture, passages, lighting, looking, leaving };
}

/** The crop has come to another shape: it stands at once where it is to be. */
export const look = (plan: Plan, focus: Focus): Plan => ({ ...plan, looking: lookAt(focus) });

/** What is drawn at a moment. */
export function frameAt(plan: Plan, time: number): Frame {
  const { leaving } = plan;
  if (leaving && time < ends(leaving.drying)) {
    const gone = share(leaving.drying, time);
    const passages = leaving.frame.passages.map(one => ({ ...one, treatment: dried(one.treatment, gone) }));
    return { ...leaving.frame, focus: focusAt(leaving.looking, time), passages };
  }
  const { lighting } = plan;
  const light = lightBetween(lighting.from, lighting.to, ease(share(lighting.turning, time)));
  const passages = plan.passages.map(({ name, coming, turning, from, to }) => ({
    name,
    progress: ease(share(coming, time)),
    treatment: between(from, to, ease(share(turning, time))),
  }));
  return { picture: plan.picture, light, focus: focusAt(plan.looking, time), passages };
}

/** When nothing moves any more. */
export const stillAt = ({ passages, lighting, looking, leaving }: Plan): number =>
  Math.max(
    ends(lighting.turning),
    leaving ? ends(leaving.drying) : 0,
    ...looking.glides.map(({ gliding }) => ends(gliding)),
    ...passages.flatMap(({ coming, turning }) => [ends(coming), ends(turning)]),
  );

function leave(plan: Plan, time: number, same: boolean): Plan['leaving'] {
  if (plan.leaving && time < ends(plan.leaving.drying)) return plan.leaving;
  if (same) return undefined;
  const frame = frameAt(plan, time);
  if (frame.passages.every(({ progress }) => progress === 0)) return undefined;
  return { frame, looking: begunOf(plan.looking, time), drying: { begins: time, lasts: seconds.drying } };
}

const settled = ({ name, treatment }: WantedPassage, time: number): Moving => ({
  name,
  coming: now(time),
  turning: now(time),
  from: treatment,
  to: treatment,
});

const fading = (begins: number): Pick<Moving, 'from' | 'turning'> => ({
  from: treatments.untold,
  turning: { begins, lasts: seconds.softly },
});

function turn(standing: Moving, treatment: Treatment, time: number): Moving {
  if (standing.to === treatment) return standing;
  const from = between(standing.from, standing.to, ease(share(standing.turning, time)));
  return { ...standing, from, to: treatment, turning: { begins: time, lasts: seconds.turning } };
}

function relight(
  plan: Plan,
  to: Light,
  begins: number,
  time: number,
  arrival: Arrival,
  same: boolean,
): Plan['lighting'] {
  if (arrival === 'at once') return { from: to, to, turning: now(time) };
  const { lighting } = plan;
  if (same && lighting.to === to) return lighting;
  // A new light has nothing to fall on yet: it is there before the first stroke, and comes with it.
  if (!same) return { from: to, to, turning: now(begins) };
  const from = lightBetween(lighting.from, lighting.to, ease(share(lighting.turning, time)));
  return { from, to, turning: { begins, lasts: seconds.light } };
}
