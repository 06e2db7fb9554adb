import { bare, type Tableau } from '../cue/tableau.ts';
import type { PictureName } from '../design/pictures.ts';
import type { Needs } from '../story/compiled.ts';
import type { Ledger } from '../story/ledger.ts';
import type { Size } from './crop.ts';
import type { PictureFiles } from './files.ts';
import {
  type Arrival,
  emptyPlan,
  type Frame,
  frameAt,
  look,
  type Plan,
  replan,
  stillAt,
  type Wanted,
} from './plan.ts';
import type { Portfolio } from './portfolio.ts';
import type { StageState } from './ports.ts';
import { change, clearSky, marksOf, type Sky, settledAt } from './sky.ts';
import { ends } from './span.ts';
import { wantedFor } from './wanted.ts';
import type { Mark } from './weather/mark.ts';

/** What stands on the stage and what is on its way there, whatever draws it. */
export class Easel<Made> {
  readonly #files: PictureFiles;
  readonly #portfolio: Portfolio<Made>;
  #motion: boolean;
  #plan: Plan = emptyPlan;
  #sky: Sky = clearSky;
  #tableau: Tableau = bare;
  #ledger: Ledger = { seams: {}, guesses: {}, told: [] };
  #bleeding = false;
  #view: Size = { width: 1, height: 1 };
  #prepared: readonly PictureName[] = [];

  constructor(files: PictureFiles, portfolio: Portfolio<Made>, motion: boolean) {
    this.#files = files;
    this.#portfolio = portfolio;
    this.#motion = motion;
  }

  get tableau(): Tableau {
    return this.#tableau;
  }

  set motion(motion: boolean) {
    this.#motion = motion;
  }

  show(tableau: Tableau, ledger: Ledger, bleeding: boolean, time: number): void {
    // Weather goes on where only something else is made to stand, and moves when a stage first opens on it.
    const moves = bleeding || this.#tableau === bare || this.#tableau.weather === tableau.weather;
    this.#tableau = tableau;
    this.#ledger = ledger;
    this.#bleeding = bleeding;
    this.#replan(time, bleeding ? 'bleeding' : 'at once');
    const { leaving } = this.#plan;
    const begins = leaving ? Math.max(time, ends(leaving.drying)) : time;
    this.#sky = change(this.#sky, tableau.weather, time, moves && this.#motion ? begins : 'settled');
    this.#hold(time, tableau.shown);
  }

  /** The host has this shape, whatever the units. */
  fit({ width, height }: Size): void {
    if (width * this.#view.height === height * this.#view.width) return;
    this.#view = { width, height };
    this.#plan = look(this.#plan, this.#wanted().focus);
  }

  prepare({ pictures }: Needs, time: number): void {
    this.#prepared = pictures;
    this.#hold(time);
  }

  /** Images have arrived. */
  arrive(time: number): void {
    this.#replan(time, this.#bleeding ? 'bleeding' : 'softly');
  }

  /** All is still: what has left can be let go. */
  rest(time: number): void {
    this.#hold(time);
  }

  frame(time: number): Frame {
    return frameAt(this.#plan, time);
  }

  marks(time: number): readonly Mark[] {
    return marksOf(this.#sky, time);
  }

  made(picture: string, passage: string): Made | undefined {
    return this.#portfolio.of(picture, passage);
  }

  state(time: number): Omit<StageState, 'renderer'> {
    const { picture, passages } = this.frame(time);
    const come = passages.map(({ name, progress }) => [name, progress] as const);
    return { picture, passages: Object.fromEntries(come), moving: this.moving(time) };
  }

  /** Whether anything moves, or is still on its way here. */
  moving(time: number): boolean {
    const { picture, shown } = this.#tableau;
    return (
      !this.still(time) ||
      (picture !== undefined && shown.some(passage => this.#portfolio.stands(picture, passage) === 'coming'))
    );
  }

  /** Whether the same frame is drawn from now on, so long as nothing arrives. */
  still(time: number): boolean {
    return time >= Math.max(stillAt(this.#plan), settledAt(this.#sky));
  }

  /** Holds the picture that stands and one more: the one that leaves, and once it has gone the one to come. */
  #hold(time: number, first: readonly string[] = []): void {
    const { picture } = this.#tableau;
    const { leaving } = this.#plan;
    const gone = !leaving || time >= ends(leaving.drying);
    const other = gone ? this.#prepared.find(name => name !== picture) : leaving.frame.picture;
    this.#portfolio.hold(
      [picture, other].filter(name => name !== undefined),
      first,
    );
  }

  /** Lets go of everything. */
  destroy(): void {
    this.#portfolio.hold([]);
  }

  #wanted(): Wanted {
    const { picture } = this.#tableau;
    return wantedFor(this.#tableau, this.#ledger, this.#files, this.#view, passage =>
      picture ? this.#portfolio.stands(picture, passage) : 'lost',
    );
  }

  #replan(time: number, arrival: Arrival): void {
    this.#plan = replan(this.#plan, this.#wanted(), time, this.#motion ? arrival : 'at once');
  }
}
