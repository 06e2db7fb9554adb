import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, points } from '../../engine/path.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { paintSeat } from './seat.ts';
import { middle, quick, through } from './view.ts';

const seat = points(
  '132,960 138,820 158,700 184,604 232,556 330,540 520,536 660,544 724,566 750,620 762,700 770,800 776,960 460,980',
);
const coat = points(
  '178,640 190,552 236,506 320,480 390,458 424,438 540,438 576,462 664,484 728,518 762,580 766,640 560,668 330,668',
);
const neck = points('436,366 436,408 422,442 402,470 466,500 546,494 576,468 556,442 546,408 544,376');
const collar = points('406,458 424,440 470,452 520,450 556,434 578,448 590,476 540,496 466,500 404,482');
const hair = points(
  '404,318 399,284 407,252 429,230 462,217 498,216 530,227 552,252 559,282 556,302 546,310 540,330 540,352 534,372 518,384 490,391 462,391 436,384 420,366 410,344',
);
const farEar = points('402,312 394,316 394,332 400,348 410,354 410,320');
const ear = points('548,302 560,300 566,312 563,334 556,350 546,356 540,342 541,316');
const jaw = points('552,286 566,292 574,316 576,336 570,362 556,388 536,404 522,396 528,330');

export const paintTommy = (p: Passage): void => {
  p.clear(
    c => {
      for (const one of [neck, coat, collar, jaw, ear, farEar, hair]) blob(c, one);
    },
    { soft: 0.8, sway: 0.6 },
  );
  /** Evening comes from before him: the back is in shade, and only its edges are lit. */
  const shade = (x: number): number =>
    lerp(1.08, 0.72, smooth(600, 740, x)) * lerp(0.8, 1, smooth(200, 300, x));
  const skin = 'rose .68 ochre .36 violet .3';
  lay(
    p,
    c => blob(c, jaw),
    skin,
    x => lerp(0.76, 0.4, smooth(548, 574, x)),
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
  lay(p, c => blob(c, farEar), 'rose .8 rust .2 ochre .3', 0.7, { knock: 1, rim: 0.4 });
  lay(
    p,
    c => blob(c, collar),
    'slate .7 payne .4 blue .2',
    (x, y) => lerp(1.1, 0.8, smooth(500, 580, x)) * (0.9 + 0.2 * quick(x, y)),
    { knock: 1, rim: 0.5 },
  );
  /** Short at the back and sides: it thins over the nape, and turns into the shade on the left. */
  lay(
    p,
    c => blob(c, hair),
    'umber .8 sienna .3 sepia .3',
    (x, y) =>
      lerp(1, 0.72, smooth(430, 556, x)) * lerp(1, 0.7, smooth(340, 390, y)) * (0.92 + 0.2 * quick(x, y)),
    {
      knock: 1,
      sway: 2.4,
      feature: 20,
      rim: 0.25,
      pool: 0.4,
      soft: (_x, y) => lerp(1, 4, smooth(356, 386, y)),
      softest: 4,
    },
  );
  lay(
    p,
    sweeps(
      [
        through('486,246 446,256 420,290 416,330'),
        through('500,254 470,282 450,322 452,362'),
        through('510,262 500,300 490,336 494,370'),
        through('520,256 534,280 536,304'),
        through('430,324 440,356 466,374 500,376'),
      ],
      22,
      { uneven: 0.5 },
    ),
    'sepia .8 violet .3',
    0.34,
    { soft: 5, sway: 3, within: c => blob(c, hair) },
  );
  p.lift({
    shape: sweeps(
      [
        through('414,262 432,238 462,226'),
        through('480,222 512,226 536,244'),
        through('520,250 546,268 552,292'),
      ],
      7,
      { uneven: 0.5 },
    ),
    amount: 0.42,
    soft: 2.6,
    dry: 0.2,
  });
  lay(p, c => blob(c, ear), 'rose .9 rust .16 ochre .3', 0.62, { knock: 1, rim: 0.5 });
  lay(p, c => sweep(c, through('558,308 559,326 552,342'), 6), 'rust .5 umber .5', 0.5, { soft: 1.6 });
  lay(
    p,
    sweeps(
      [
        through('452,392 454,420 444,446'),
        through('500,392 498,418 504,444'),
        through('440,400 470,404 532,400'),
      ],
      12,
    ),
    'umber .5 violet .4',
    0.34,
    { soft: 4, within: c => blob(c, neck), keep: p.mask(c => blob(c, collar)) },
  );
  paintSeat(
    p,
    seat,
    ['318,566 306,660 300,880', '452,560 446,700 450,890', '590,566 598,660 606,860'],
    (_x, y) => lerp(1, 0.5, smooth(640, 900, y)),
  );
  p.ink(pen => {
    const line = (jotted: string, broken = 0.25, width = 1.1): void =>
      pen.line(points(jotted), { broken, width, wobble: 0.5 });
    line('404,322 412,348 424,372 436,386 438,414 424,440');
    line('567,294 575,318 576,338 569,364 554,390 545,402 547,424', 0.2);
    line('549,303 561,301 567,313 563,335 555,350', 0.15, 0.8);
    line('422,442 398,462 330,484 252,510 210,552', 0.3);
    line('574,466 650,488 712,522 742,578', 0.2);
    line('404,480 466,501 540,497 590,476', 0.3, 0.9);
  });
};
