import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, type Shape } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { broad, middle, quick, shown, stopsDown, through } from './view.ts';

const seat = points(
  '150,900 158,700 184,600 232,556 330,540 520,536 660,544 724,566 750,620 758,690 748,760 742,900',
);
const coat = points(
  '178,640 190,552 236,506 320,480 390,458 424,438 540,438 576,462 664,484 728,518 762,580 766,640 560,668 330,668',
);
const neck = points('412,373 415,443 399,476 463,500 546,494 569,467 549,432 549,373');
const hair = points(
  '368,289 373,238 397,203 437,186 487,183 533,197 564,227 577,274 573,322 562,368 549,397 518,408 474,412 437,408 408,395 388,362 375,329',
);
const ear = points('569,309 582,300 590,313 586,340 576,355 566,346');
const jaw = points('558,289 575,302 582,344 569,390 549,412 536,395 540,322');
const knee = points('730,650 790,636 832,646 854,676 844,712 800,738 730,748');

export const paintTommy = (p: Passage): void => {
  const strands =
    (count: number, seed: number): Shape =>
    c => {
      const r = random(seed);
      for (let i = 0; i < count; i++) {
        const u = r();
        const top: Point = [lerp(386, 566, u), lerp(212, 320, r())];
        sweep(
          c,
          [top, [top[0] + (u - 0.5) * 18, top[1] + 28], [top[0] + (u - 0.5) * 22, top[1] + r.range(48, 80)]],
          r.range(3, 8),
          { seed: i + seed },
        );
      }
    };
  p.clear(
    c => {
      for (const one of [knee, neck, coat, jaw, ear, hair]) blob(c, one);
    },
    { soft: 0.8, sway: 0.6 },
  );
  lay(
    p,
    c => blob(c, knee),
    'slate .7 payne .5',
    (x, y) => 0.85 + 0.2 * quick(x, y),
    { knock: 1, pool: 0.3 },
  );
  /** Evening comes from before him: the back is in shade, and only its edges are lit. */
  const shade = (x: number): number =>
    lerp(1.08, 0.72, smooth(600, 740, x)) * lerp(0.8, 1, smooth(200, 300, x));
  const skin = 'rose .68 ochre .36 violet .3';
  lay(
    p,
    c => blob(c, jaw),
    skin,
    x => lerp(0.7, 0.36, smooth(550, 580, x)),
    { knock: 1, rim: 0.3 },
  );
  lay(
    p,
    c => blob(c, neck),
    skin,
    (x, y) => 0.72 + 0.3 * smooth(400, 376, y) + 0.2 * smooth(520, 430, x),
    { knock: 1, rim: 0.3, pool: 0.4 },
  );
  lay(
    p,
    c => blob(c, coat),
    'slate .75 blue .4 payne .25',
    (x, y) => 0.82 * shade(x) * (0.84 + 0.34 * middle(x, y)),
    { knock: 1, rim: 0.35, pool: 0.45, tide: 0.2 },
  );
  lay(
    p,
    sweeps(
      [
        through('300,500 330,560 336,650'),
        through('640,492 612,560 610,650'),
        through('240,540 262,590 300,640'),
        through('700,540 676,590 650,640'),
        through('420,486 470,512 540,500'),
        through('396,476 470,500 566,478'),
      ],
      9,
      { profile: t => 0.25 + 0.75 * Math.sin(t * 3) },
    ),
    'payne .6 violet .5',
    0.36,
    {
      soft: 5,
      sway: 2,
      within: c => blob(c, coat),
    },
  );
  lay(
    p,
    c => blob(c, hair),
    'umber .8 sienna .3 sepia .3',
    (x, y) =>
      lerp(0.9, 0.55, smooth(540, 576, x) * smooth(420, 260, y)) * (0.9 + 0.25 * quick(x * 2, y * 0.6)),
    { knock: 1, sway: 3, feature: 16, rim: 0.3, pool: 0.4 },
  );
  lay(p, strands(60, 31), 'sepia .8 umber .5', 0.4, { soft: 1.2, sway: 0.8, within: c => blob(c, hair) });
  p.lift({
    shape: sweeps([through('398,218 436,196 484,190'), through('506,196 536,210 560,240')], 6, {
      uneven: 0.5,
    }),
    amount: 0.36,
    soft: 2.4,
    dry: 0.2,
  });
  lay(p, c => blob(c, ear), 'rose .9 rust .16 ochre .3', 0.6, { knock: 1, rim: 0.5 });
  paintSeat(
    p,
    seat,
    ['318,566 312,640 316,720', '452,560 446,660 452,770', '590,566 592,650 586,716'],
    (x, y) => shown(x, y, 128, 1700) * stopsDown(x, y, 770),
  );
  p.ink(pen => {
    const line = (jotted: string, broken = 0.25, width = 1.1): void =>
      pen.line(points(jotted), { broken, width, wobble: 0.5 });
    line('373,322 388,362 410,397 412,443');
    line('580,289 584,344 569,392 551,414 551,436', 0.2);
    line('570,311 582,301 590,315 585,340 575,353', 0.15, 0.8);
    line('422,442 398,462 330,484 252,510 210,552', 0.3);
    line('574,466 650,488 712,522 742,578', 0.2);
    line('406,474 470,500 562,478', 0.3, 0.9);
    line('790,636 834,646 854,678', 0.3, 0.9);
  });
};

/** The back of a seat: a pale upper edge, a few seams, and brush ends where it goes down. */
export const paintSeat = (
  p: Passage,
  outline: readonly Point[],
  seams: readonly string[],
  share: (x: number, y: number) => number,
): void => {
  const shape: Shape = c => blob(c, outline);
  const left = Math.min(...outline.map(q => q[0]));
  lay(
    p,
    shape,
    'umber .45 ochre .3 violet .4',
    (x, y) =>
      share(x, y) *
      lerp(0.62, 1, smooth(0, 240, x - left)) *
      (0.44 + 0.12 * broad(x, y) + 0.1 * middle(x * 1.6, y * 0.4)),
    {
      knock: 1,
      body: share,
      soft: 1.2,
      sway: 2,
      pool: 0.35,
      tide: 0.2,
    },
  );
  /** It turns from the light below its roll. */
  const top = Math.min(...outline.map(q => q[1]));
  lay(
    p,
    shape,
    'umber .6 violet .5 sepia .2',
    (x, y) =>
      share(x, y) *
      0.32 *
      smooth(top + 34, top + 70, y + broad(x, y) * 18) *
      smooth(1.2, 0.2, (y - top) / 330),
    { sway: 2, soft: 3 },
  );
  const paths = seams.map(through);
  lay(
    p,
    sweeps(paths, 15, { profile: t => 0.8 - 0.6 * t, uneven: 0.5 }),
    'umber .5 violet .5',
    (x, y) => 0.3 * share(x, y),
    { soft: 4, sway: 2, dry: 0.2 },
  );
  p.ink(pen => {
    for (const path of paths) pen.line(path, { broken: 0.45, width: 0.8, press: 0.6 });
    pen.line(outline.slice(3, 8), { broken: 0.3, width: 1.1 });
  });
};
