import type { Point } from '../path.ts';
import { curve } from '../path.ts';
import type { Random } from '../random.ts';
import { beside, type Hand } from './hand.ts';
import { type OrganName, organs } from './organs.ts';
import type { Shell } from './plan.ts';
import type { Circle, Ground } from './tendons.ts';

/** In plan units, large to small: a few to look at, and the rest to hold it together. */
const sizes = [9, 6.5, 5, 4, 3.2, 2.6, 2.6] as const;
const kinds = (r: number): readonly OrganName[] =>
  r > 7 ? ['coil', 'grille', 'dial'] : r > 4.5 ? ['screw', 'grille', 'coil'] : ['screw', 'bead', 'bead'];
const apart = 9;
/** How much room one of each size asks for, in square units. */
const room = 5200;
const farthest = 64;

/** Draws what is inside a piece, and says where, so that tendons may go round. */
export const drawInsides = (h: Hand, { organs: fixed = [], extra = 0 }: Shell, ground: Ground): Circle[] => {
  const s = h.scale;
  const placed = fixed.map(({ name, at, r }): Circle => {
    const [x, y] = h.place(at);
    organs[name](h, [x, y], r * s);
    return [x, y, r * s];
  });
  const [, , width, height] = ground.box;
  const tries = Math.round(((width * height) / (room * s * s)) * extra * 7);
  for (const size of extra ? sizes : [])
    for (let i = 0; i < Math.max(3, tries); i++) {
      const r = size * s * h.chance.range(0.85, 1.15);
      const at = somewhere(ground, h.chance);
      const free = placed.every(([x, y, other]) => Math.hypot(x - at[0], y - at[1]) > r + other + apart * s);
      if (ground.depth(at) < r + 4 * s || !free || h.chance.chance(0.5)) continue;
      organs[h.chance.pick(kinds(size))](h, at, r);
      placed.push([...at, r]);
      if (size > 4.5) break;
    }
  return [...placed, ...wires(h, placed, ground)];
};

const somewhere = ({ box: [x, y, width, height] }: Ground, r: Random): Point => [
  x + r() * width,
  y + r() * height,
];

/** Two or three together, from one organ to the nearest. */
const wires = (h: Hand, placed: readonly Circle[], ground: Ground): Circle[] => {
  const out: Circle[] = [];
  for (const [i, a] of placed.entries()) {
    const near = placed
      .slice(i + 1)
      .map(b => ({ b, far: Math.hypot(a[0] - b[0], a[1] - b[1]) - a[2] - b[2] }))
      .filter(({ far }) => far < farthest * h.scale)
      .sort((p, q) => p.far - q.far)[0];
    if (!near || Math.max(a[2], near.b[2]) < 5 * h.scale) continue;
    const { b } = near;
    const at = beside([a[0], a[1]], [b[0], b[1]]);
    const whole = near.far + a[2] + b[2];
    const [from, to] = [a[2] / whole, 1 - b[2] / whole];
    const bow = h.chance.range(-0.25, 0.25) * near.far;
    const count = h.chance.int(2, 3);
    const path = (side: number): Point[] => [at(from, side), at((from + to) / 2, bow + side), at(to, side)];
    if (ground.depth(path(0)[1] as Point) < 3) continue;
    for (let k = 0; k < count; k++)
      h.line(path((k - (count - 1) / 2) * 2.4 * h.nib), { width: 0.6, wobble: 0.15, broken: 0 });
    for (const [x, y] of curve(path(0), 3)) out.push([x, y, count * 1.2 * h.nib]);
  }
  return out;
};
