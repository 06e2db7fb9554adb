import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { polygon } from '../../engine/path.ts';
import { person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lineOn, paintBoards, paintFrame, roomOf, windowIn } from '../../engine/room.ts';
import { doorway, lay, middle, quick, room, seen, size, spot } from './view.ts';

/** The landing ends at this wall, and the back bedroom at the next. */
const landing = roomOf(seen, { ...size, back: 6.5 });
const bedroom = roomOf(seen, { ...size, left: 1.3, back: 9.4 });
const inner = [1.66, 0, 2.42, 2.04] as const;
const pane = windowIn(bedroom.back, { area: [2.3, 0.8, 3.2, 2.12], level: [0.52], reveal: 0.1, bar: 0.04 });

export const paintBack = (p: Passage): void => {
  const [u0, v0, u1, v1] = doorway;
  const through = room.back.outline([u0 - 0.03, v0 - 0.03, u1 + 0.03, v1 + 0.03]);
  const within = (c: Parameters<typeof polygon>[0]): void => polygon(c, through);
  const opening = landing.back.outline(inner);
  const glass = p.mask(polygons([pane.opening]), { sway: 0.4 });
  lay(
    p,
    c => polygon(c, bedroom.back.outline([1.3, 0, 4, 2.6])),
    [
      [P.straw, 0.5],
      [P.rose, 0.3],
      [P.violet, 0.2],
    ],
    (x, y) => 0.34 + 0.1 * middle(x, y),
    { within: c => polygon(c, opening), keep: glass, pool: 0.3, tide: 0.2 },
  );
  const floor = {
    along: 'v',
    width: 0.16,
    seams: 14,
    worn: 20,
    within,
  } as const;
  paintBoards(p, room.floor, {
    ...floor,
    area: [1, 5, 4, 9.4],
    pigments: [P.sienna, P.umber, P.violet],
    mix: [0.4, 0.3, 0.2],
    density: (_x, y) => (y > 560 ? 0.5 : 0.3),
    seed: 4,
  });
  paintFrame(p, pane, { density: 0.32, line: 0.6 });
  /** The landing, where nothing is lit but the edge of the second door. */
  const dark = p.mask(c => polygon(c, opening), { sway: 0.5 });
  lay(
    p,
    c => {
      polygon(c, landing.back.outline([0.6, 0, 3.4, 2.65]));
    },
    [
      [P.umber, 0.5],
      [P.violet, 0.6],
      [P.payne, 0.3],
    ],
    (x, y) => 0.86 + 0.16 * middle(x, y) + 0.06 * quick(x, y),
    { within, keep: dark, pool: 0.3, knock: 1 },
  );
  p.ink(pen => {
    pen.line(
      lineOn(landing.back, [
        [inner[0], 0],
        [inner[0], inner[3]],
        [inner[2], inner[3]],
        [inner[2], 0],
      ]),
      { straight: true, broken: 0.3, width: 0.8 },
    );
  });
};

/** She has the back one, and has gone to see what it looks out on. */
export const paintKathy = (p: Passage): void => {
  const at = [2.5, 0, 8.5] as const;
  person(p, {
    gesture: 'lookingUp',
    view: 'back',
    at: spot(...at),
    height: 1.62 * seen.sizeAt(at),
    top: P.madder,
    lower: P.slate,
    jumper: true,
    hair: 'long',
    hairColour: P.umber,
    lit: 'right',
    strength: 1.05,
  });
};
