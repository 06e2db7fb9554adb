import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readManifest } from '../../assets/paint/manifest.ts';
import { readGround, readPassages, type Stored } from '../../assets/paint/stored.ts';
import { composite, type Ground } from '../../assets/paint/treat.ts';
import { bare } from '../../src/cue/tableau.ts';
import { type LightName, lights } from '../../src/design/lights.ts';
import {
  type PassageDesign,
  type PassageName,
  type PictureName,
  pictures,
} from '../../src/design/pictures.ts';
import { type TreatmentName, treatments } from '../../src/design/treatments.ts';
import { treatmentOf } from '../../src/show/treatment.ts';
import { crop, type Size } from '../../src/stage/crop.ts';
import { gaze } from '../../src/stage/gaze.ts';
import type { Ledger } from '../../src/story/ledger.ts';
import type { Sitting } from './easel.ts';

/**
 * The most that stage and sheet may differ, of 255: pixel for pixel, where lines are sampled otherwise by the
 * graphics card; and in any square of it, where that evens out, in how light it is and in how the channels part.
 */
const limits = { pixels: 6, tone: 14, colour: 5 } as const;
/** Two drawings of two colours lie over each other in what was amended: more of it falls between the pixels. */
const colourOf = (way: TreatmentName): number => (way === 'amended' ? 9 : limits.colour);
/** The side of such a square, in pixels of the shot. */
const square = 24;

const wide: Size = { width: 800, height: 450 };
const strip: Size = { width: 390, height: 260 };
const panel: Size = { width: 650, height: 768 };
/** What lies on the shore is drawn small and close: half of its lines would fall between the pixels of less. */
const large: Size = { width: 1600, height: 900 };

interface Shot {
  readonly picture: PictureName;
  readonly view: Size;
  readonly way: TreatmentName;
  /** All that is painted, unless told otherwise. */
  readonly told?: readonly PassageName[];
}

const painted = Object.keys(readManifest().pictures) as PictureName[];
/** Each picture in another light. */
const lightOf = (picture: PictureName): LightName => {
  const names = Object.keys(lights) as LightName[];
  return names[(painted.indexOf(picture) + 1) % names.length] ?? 'plain';
};
const ways = ['held', 'faced', 'released', 'amended'] as const;
const shots: readonly Shot[] = [
  ...painted.map(picture => ({ picture, view: wide, way: 'told' }) as const),
  ...(['dormitory', 'shore'] as const).flatMap(picture =>
    ways.map(way => ({ picture, view: picture === 'shore' ? large : wide, way }) as const),
  ),
  ...(['car', 'dormitory', 'fence', 'pavilion'] as const).flatMap(picture =>
    [strip, panel].map(view => ({ picture, view, way: 'told' }) as const),
  ),
  { picture: 'car', view: panel, way: 'told', told: ['night', 'hands'] },
  { picture: 'field', view: strip, way: 'told', told: ['sky', 'boys'] },
  { picture: 'car', view: panel, way: 'told', told: [] },
];

let browser: Browser;
let server: ViteDevServer;
let page: Page;
let ground: Ground;
const passages = new Map<PictureName, Promise<readonly Stored[]>>();
const sheets = new Map<string, ReturnType<typeof composite>>();

beforeAll(async () => {
  ground = await readGround();
  server = await createServer({
    configFile: false,
    cacheDir: 'node_modules/.vite-easel',
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    optimizeDeps: { include: ['phaser'], noDiscovery: true },
  });
  await server.listen();
  browser = await chromium.connect(inject('browser'));
  page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}tests/play/easel.html`);
  await page.waitForFunction(() => window.draw);
});

afterAll(async () => {
  await page.close();
  await browser.close();
  await server.close();
});

const named = shots.map(shot => {
  const { picture, told, way, view } = shot;
  const what = told ? told.join(' and ') || 'nothing' : 'all';
  return [`${what} of ${picture}, ${way}, at ${view.width} × ${view.height}`, shot] as const;
});

test.each(named)('the stage shows what the sheet shows: %s', async (_, shot) => {
  const { picture, view, way } = shot;
  const ledger = ledgerOf(shot);
  const all = passages.get(picture) ?? readPassages(picture);
  passages.set(picture, all);
  const stored = (await all).filter(({ name }) => tells(shot, name));
  const shown = stored.map(({ name }) => name as PassageName);
  const drawn = await draw({
    ...view,
    ledger,
    tableau: { ...bare, picture, light: lightOf(picture), shown },
  });
  const { pixels, tone, colour } = differ(
    drawn,
    await cut(sheetOf(shot, stored, ledger), shot, stored, drawn),
  );
  expect(pixels).toBeLessThan(limits.pixels);
  expect(tone).toBeLessThan(limits.tone);
  expect(colour).toBeLessThan(colourOf(way));
});

const tells = ({ told }: Shot, name: string): boolean => !told || told.some(one => one === name);

const seamOf = (picture: PictureName, passage: string): string | undefined =>
  (pictures[picture].passages as Readonly<Record<string, PassageDesign>>)[passage]?.seam;

/** Every seam of the picture kept the same way. */
function ledgerOf({ picture, way }: Shot): Ledger {
  if (way === 'told' || way === 'untold') return { seams: {}, guesses: {}, told: [] };
  const kept =
    way === 'amended'
      ? { way: 'held', words: '', amendment: 'amended' }
      : { way, words: '', amendment: undefined };
  const seams = Object.keys(pictures[picture].passages).flatMap(name => seamOf(picture, name) ?? []);
  return { seams: Object.fromEntries(seams.map(seam => [seam, kept])), guesses: {}, told: [] } as Ledger;
}

interface Image extends Size {
  readonly rgb: Uint8Array;
}

async function draw(sitting: Sitting): Promise<Image> {
  const address = await page.evaluate(async one => window.draw?.(one), sitting);
  const png = Buffer.from(address?.split(',')[1] ?? '', 'base64');
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data };
}

/** The painter's sheet; those that differ only in how they are cut are made once. */
function sheetOf({ picture, way, told }: Shot, stored: readonly Stored[], ledger: Ledger) {
  const key = JSON.stringify([picture, way, told]);
  const shown = stored.map(one => {
    const treatment = treatments[treatmentOf(seamOf(picture, one.name), ledger)];
    return { ...one, treatment, progress: 1 };
  });
  const sheet = sheets.get(key) ?? composite(ground, shown, lights[lightOf(picture)]);
  sheets.set(key, sheet);
  return sheet;
}

/** A sheet cut as the stage cuts it, and as large as that was drawn. */
async function cut(
  sheet: Image,
  { picture, view }: Shot,
  stored: readonly Stored[],
  { width, height }: Size,
): Promise<Image> {
  const designs: Readonly<Record<string, PassageDesign>> = pictures[picture].passages;
  const told = stored.map(({ name, passage }) => ({ ...passage, eye: designs[name]?.eye }));
  const seen = crop(ground, view, gaze(ground, view, pictures[picture].focus, told));
  const [left, top] = [Math.round(seen.x), Math.round(seen.y)];
  const rgb = await sharp(sheet.rgb, { raw: { width: sheet.width, height: sheet.height, channels: 3 } })
    .extract({ left, top, width: Math.round(seen.width), height: Math.round(seen.height) })
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer();
  return { width, height, rgb };
}

function differ(one: Image, other: Image) {
  const columns = Math.ceil(one.width / square);
  const squares = Array.from({ length: columns * Math.ceil(one.height / square) }, () => [0, 0, 0]);
  let sum = 0;
  for (let i = 0; i < one.rgb.length; i++) {
    const [x, y] = [Math.floor(i / 3) % one.width, Math.floor(i / 3 / one.width)];
    const tone = squares[Math.floor(y / square) * columns + Math.floor(x / square)] ?? [];
    const difference = (one.rgb[i] ?? 0) - (other.rgb[i] ?? 0);
    sum += Math.abs(difference);
    tone[i % 3] = (tone[i % 3] ?? 0) + difference / square ** 2;
  }
  return {
    pixels: sum / one.rgb.length,
    tone: Math.max(...squares.flat().map(Math.abs)),
    colour: Math.max(...squares.map(tone => Math.max(...tone) - Math.min(...tone))),
  };
}
