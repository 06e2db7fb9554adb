import { bestiary, type CreatureName } from './creature/bestiary.ts';
import { devices } from './creature/devices.ts';
import { Hand, type Place } from './creature/hand.ts';
import { drawLimb } from './creature/limb.ts';
import { organs } from './creature/organs.ts';
import type { Piece, Plan, Turned } from './creature/plan.ts';
import { drawShell } from './creature/shell.ts';
import type { Passage } from './passage.ts';
import type { Point } from './path.ts';
import { random } from './random.ts';

export { type CreatureName, creatureNames } from './creature/bestiary.ts';

export interface Creature {
  readonly is: CreatureName | Plan;
  /** The ground beneath its middle, in picture pixels. */
  readonly at: Point;
  /** Picture pixels for one unit of its plan; most are about 240 units long and 200 high. */
  readonly scale: number;
  /** Changes its insides, its proportions a little and how it holds itself. */
  readonly seed?: number;
  /** How far the seed may go: 0 as plotted, 1 usual. */
  readonly vary?: number;
  readonly flip?: boolean;
  /** Lays the drawing on a page that is seen at an angle. Takes and returns picture pixels. */
  readonly lay?: Place;
  /** Width of the pen in picture pixels. */
  readonly nib?: number;
}

const groundLevel = 100;
const proportion = 0.05;
const nod = 0.05;
const knee = 3;

/** One of Tommy’s animals: pen over pencil and a weak wash, on whatever is there already. */
export const creature = (p: Passage, c: Creature): void => {
  const { at, scale, seed = 1, vary = 1, flip = false, lay = q => q, nib = 0.62 + 0.3 * scale } = c;
  const r = random(seed * 131 + 7);
  const stray = (amount: number): number => r.gauss() * amount * vary;
  const [wide, high, lean] = [1 + stray(proportion), 1 + stray(proportion), stray(0.02)];
  const place: Place = ([x, y]) => {
    const up = (y - groundLevel) * high;
    const along = x * wide - up * lean;
    return lay([at[0] + along * scale * (flip ? -1 : 1), at[1] + up * scale]);
  };
  const plan = typeof c.is === 'string' ? bestiary[c.is] : c.is;
  const draw = (pieces: Plan, hand: Hand): void => {
    for (const piece of pieces) {
      if (piece.kind !== 'turned') drawPiece(hand, bent(piece, stray));
      else {
        draw(piece.pieces, new Hand(p, about(piece, hand.place, stray), scale, nib, r));
      }
      hand.lay();
    }
  };
  draw(plan, new Hand(p, place, scale, nib, r));
};

/** The seed nods a head, and makes it a little large or small. */
const about = ({ hinge: [x, y], angle }: Turned, place: Place, stray: (amount: number) => number): Place => {
  const turn = angle + stray(nod);
  const size = 1 + stray(proportion * 0.6);
  const [cos, sin] = [Math.cos(turn) * size, Math.sin(turn) * size];
  return ([px, py]) => {
    const [dx, dy] = [px - x, py - y];
    return place([x + dx * cos - dy * sin, y + dx * sin + dy * cos]);
  };
};

/** Knees go one way or the other; feet stay where they stand. */
const bent = (piece: Exclude<Piece, Turned>, stray: (amount: number) => number): Exclude<Piece, Turned> =>
  piece.kind !== 'limb'
    ? piece
    : {
        ...piece,
        joints: piece.joints.map(
          (joint, i): Point =>
            i === 0 || i === piece.joints.length - 1
              ? joint
              : [joint[0] + stray(knee), joint[1] + stray(knee)],
        ),
      };

const drawPiece = (h: Hand, piece: Exclude<Piece, Turned>): void => {
  if (piece.kind === 'shell') drawShell(h, piece);
  else if (piece.kind === 'limb') drawLimb(h, piece);
  else if (piece.kind === 'organ') organs[piece.name](h, h.place(piece.at), piece.r * h.scale);
  else if (piece.kind === 'device')
    devices[piece.name](h, h.place(piece.from), h.place(piece.to), piece.width * h.scale);
  else if (piece.kind === 'stain') h.stain(piece.outline.map(h.place), piece.pigment, piece.density);
  else if (piece.pencil) h.search(piece.paths.map(path => path.map(h.place)));
  else for (const path of piece.paths) h.line(path.map(h.place), { width: piece.width });
};
