import { noise } from '../noise.ts';
import { curve, type Point, polygon, straight } from '../path.ts';
import { pigments as P } from '../pigment.ts';
import { lerp, smooth } from '../scalar.ts';
import type { Hand } from './hand.ts';
import { drawInsides } from './insides.ts';
import type { Shell } from './plan.ts';
import { type Ground, groundOf, tendons } from './tendons.ts';

const patches = noise('soft', 34, 3);
const usualGap = 3.2;
const closest = 2.7;

/** A closed piece: its wash, its organs, the tendons that go round them, and the line that holds them in. */
export const drawShell = (h: Hand, shell: Shell): void => {
  const placed = shell.outline.map(h.place);
  const outline = shell.sharp ? straight([...placed, placed[0] as Point], 3) : curve(placed, 3, true);
  const ground = groundOf(outline);
  h.over(outline);
  tint(h, shell, ground);
  const round = drawInsides(h, shell, ground);
  const { gap = usualGap, bare = 0.2 } = shell;
  if (gap) {
    const axes = shell.along.map(axis => axis.map(h.place));
    const apart = Math.max(closest, gap * h.scale);
    for (const line of tendons(ground, { axes, round, gap: apart, bare }, h.chance))
      drawTendon(h, line, ground);
  }
  if (shell.strap) strap(h, shell, ground);
  hold(h, ground);
  if (shell.rivets) rivet(h, ground);
};

const tint = (h: Hand, { paint }: Shell, ground: Ground): void => {
  const [pigment, strength] = paint ?? [P.ochre, 0.3];
  const shift = 2.2 * h.scale;
  const lit = 0.04 + 0.55 * smooth(0.4, 0.9, strength);
  h.p.wash({
    shape: c =>
      polygon(
        c,
        ground.outline.map(([x, y]): Point => [x + shift, y + shift]),
      ),
    pigments: [pigment, P.umber, P.violet],
    mix: paint ? [0.92, 0.12, 0.05] : [0.6, 0.3, 0.2],
    density: (x, y) =>
      strength * lerp(lit, 1.15, smooth(0.52, 0.66, ground.shade([x, y]) + 0.14 * patches(x, y))),
    soft: 0.9,
    sway: 2.4 * h.scale,
    feature: 30 * h.scale + 8,
    rim: 0.5,
    pool: 0.4,
    poolFeature: 50 * h.scale,
    grain: 0.4,
  });
};

const drawTendon = (h: Hand, line: readonly Point[], ground: Ground): void => {
  const r = h.chance;
  const shade = ground.shade(line[line.length >> 1] as Point);
  h.line(line, {
    width: lerp(0.42, 0.72, shade) * r.range(0.85, 1.15),
    press: lerp(0.55, 0.9, shade),
    wobble: 0.2,
    broken: lerp(0.22, 0.02, shade),
    taper: [0.14, 0.2],
  });
  const kind = r();
  if (line.length < 9 || kind > 0.4) return;
  if (kind < 0.2) for (const end of [line[1], line.at(-2)]) h.ring(end as Point, 1.5 * h.nib, { width: 0.7 });
  else
    for (let i = 2; i < line.length - 2; i += 2) {
      const [a, b] = [line[i] as Point, line[i + 1] as Point];
      const [dx, dy] = [(b[0] - a[0]) * 0.75, (b[1] - a[1]) * 0.75];
      h.line(
        [
          [a[0] - dy, a[1] + dx],
          [a[0] + dy, a[1] - dx],
        ],
        { width: 0.5, wobble: 0.1 },
      );
    }
};

/** Bands across the body that hold its tendons down, bowed as the body is round. */
const strap = (h: Hand, { along, strap: at = [] }: Shell, ground: Ground): void => {
  const path = curve((along[0] ?? []).map(h.place), 2);
  for (const t of at) {
    const i = Math.round(t * (path.length - 2));
    const [a, b] = [path[i] as Point, path[i + 1] as Point];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    const across = (far: number, along = 0): Point => [
      a[0] - uy * far + ux * along,
      a[1] + ux * far + uy * along,
    ];
    const reach = (way: number): number => {
      let far = 0;
      while (ground.depth(across(far + way)) > 0 && Math.abs(far) < 200) far += way;
      return far;
    };
    const [from, to] = [reach(-1), reach(1)];
    const wide = 2.6 * h.scale + 0.6;
    const edge = (side: number): Point[] =>
      [0, 0.25, 0.5, 0.75, 1].map(u =>
        across(lerp(from, to, u), side * wide + Math.sin(u * Math.PI) * (to - from) * 0.07),
      );
    h.over([...edge(-1), ...edge(1).reverse()]);
    h.line(edge(-1), { width: 0.7 });
    h.line(edge(1), { width: 1.1 });
    for (let u = 0.08; u < 0.95; u += (7 * h.scale) / (to - from)) {
      const [c, d] = [edge(-1), edge(1)]
        .map(e => curve(e, 2))
        .map(e => e[Math.floor(u * e.length)] as Point) as [Point, Point];
      h.ring([(c[0] + d[0]) / 2, (c[1] + d[1]) / 2], 0.9 * h.nib, { width: 0.7 });
    }
  }
};

/** Thin and broken where the light falls, thick beneath; in lengths, as a hand stops to look. */
const hold = (h: Hand, { outline, shade }: Ground): void => {
  const r = h.chance;
  const whole = [...outline, ...outline.slice(0, 6)];
  for (let from = 0; from < whole.length - 4; ) {
    const until = Math.min(whole.length, from + r.int(14, 34));
    const run = whole.slice(Math.max(0, from - 2), until);
    const dark = shade(run[run.length >> 1] as Point);
    h.line(run, {
      width: lerp(0.6, 1.35, smooth(0.25, 0.85, dark)),
      press: 0.92,
      broken: lerp(0.4, 0.02, smooth(0.05, 0.45, dark)),
      wobble: 0.45,
      wave: 24,
      taper: [0.08, 0.1],
      straight: true,
    });
    if (dark > 0.72 && r.chance(0.4))
      h.line(
        run.map(([x, y]): Point => [x + 1.3 * h.nib, y + 1.3 * h.nib]),
        { width: 0.6, broken: 0.25 },
      );
    from = until;
  }
};

const rivet = (h: Hand, { outline, depth }: Ground): void => {
  const every = Math.round(4.4 * h.scale) + 2;
  for (let i = 0; i < outline.length - 1; i += every) {
    const [a, b] = [outline[i] as Point, outline[i + 1] as Point];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    for (const side of [1, -1]) {
      const at: Point = [
        a[0] - ((b[1] - a[1]) / length) * side * 3.4 * h.scale,
        a[1] + ((b[0] - a[0]) / length) * side * 3.4 * h.scale,
      ];
      if (depth(at) > 1) h.ring(at, 0.9 * h.nib, { width: 0.8 });
    }
  }
};
