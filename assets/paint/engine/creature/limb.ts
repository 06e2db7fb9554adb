import type { Point } from '../path.ts';
import { lerp } from '../scalar.ts';
import { devices } from './devices.ts';
import { arc, beside, type Hand } from './hand.ts';
import { organs } from './organs.ts';
import type { End, Limb } from './plan.ts';

/** Struts, thick to thin, with a hinge at every joint and something to stand on. */
export const drawLimb = (h: Hand, { joints, widths, end, way }: Limb): void => {
  const path = joints.map(h.place);
  const last = path.length - 1;
  const half = (i: number): number => (lerp(...widths, i / last) * h.scale) / 2;
  for (let i = 0; i < last; i++) {
    const at = beside(path[i] as Point, path[i + 1] as Point);
    const [from, to] = [half(i), half(i + 1)];
    h.over([at(0, from), at(0.4, from * 1.1), at(1, to), at(1, -to), at(0.4, -from * 1.1), at(0, -from)]);
    h.line([at(0, from), at(0.4, from * 1.1), at(1.01, to)], { width: 1.15 });
    h.line([at(0, -from), at(0.4, -from * 1.1), at(1.01, -to)], { width: 0.8 });
    if (i === 0 && from > 3 * h.nib) devices.spring(h, at(0.2), at(0.86), from);
    else if (from > 1.6 * h.nib)
      for (const out of [-0.3, 0.25])
        h.line([at(0.05, from * out), at(0.95, to * out)], { width: 0.5, broken: 0.1 });
  }
  finish(h, path[last] as Point, end, way, half(last));
  for (let i = 0; i < last; i++) {
    const r = Math.max(2.1 * h.nib, half(i) * 1.12);
    h.over(arc(path[i] as Point, r));
    organs.screw(h, path[i] as Point, r);
  }
};

/** `way` is in the plan, so that a creature may be turned about. */
const finish = (h: Hand, at: Point, end: End, way: number, half: number): void => {
  const s = h.scale;
  const origin = h.place([0, 0]);
  const tip = h.place([Math.cos(way), Math.sin(way)]);
  const turn = Math.atan2(tip[1] - origin[1], tip[0] - origin[0]);
  const to = (length: number, a = 0): Point => [
    at[0] + Math.cos(turn + a) * length * s,
    at[1] + Math.sin(turn + a) * length * s,
  ];
  const toes = (count: number, length: number, fan: number): void => {
    for (let i = 0; i < count; i++) {
      const a = (i - (count - 1) / 2) * fan;
      const [mid, far] = [to(length * 0.55, a * 1.2), to(length, a)];
      h.line([at, [mid[0], mid[1] - length * 0.1 * s], far], { width: 1.2, taper: [0, 0.5] });
      h.ring(mid, 1 * h.nib, { width: 0.7 });
    }
  };
  if (end === 'claw') toes(3, 20, 0.4);
  else if (end === 'hand') toes(4, 15, 0.42);
  else if (end === 'paw') {
    const pad = Array.from({ length: 13 }, (_, i) =>
      to(8 + 7 * Math.cos((i / 12) * 6.283), 0.62 * Math.sin((i / 12) * 6.283)),
    );
    h.over(pad);
    h.line(pad, { width: 1.1 });
    for (const a of [-0.16, 0.16]) h.line([to(11, a), to(15, a * 0.8)], { width: 0.7 });
  } else if (end === 'hoof') {
    const hoof = [to(-1, 1.6), to(11, 0.62), to(11, -0.62), to(-1, -1.6)];
    h.over(hoof);
    h.line([...hoof, hoof[0] as Point], { straight: true, width: 1.2 });
    h.line([to(2), to(10)], { width: 0.6 });
  } else if (end === 'pin') h.ring(at, Math.max(1.4 * h.nib, half), { width: 1.1 });
  else if (end === 'boot') {
    const [x, y] = at;
    const boot: Point[] = [
      [x - half * 1.3, y - 4 * s],
      [x - half * 1.3, y + 8 * s],
      [x + Math.cos(turn) * 13 * s, y + 8 * s],
      [x + Math.cos(turn) * 12 * s, y + 3 * s],
      [x + half * 1.3, y - 4 * s],
    ];
    h.over(boot);
    h.line([...boot, boot[0] as Point], { straight: true, width: 1.1 });
  } else if (end === 'castor') {
    const hub: Point = [at[0], at[1] + 4 * s];
    h.over(arc(hub, 6 * s));
    h.ring(hub, 6 * s, { width: 1.2 });
    h.ring(hub, 1.6 * s, { width: 0.9 });
  }
};
