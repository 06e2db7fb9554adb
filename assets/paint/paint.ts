import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { pictures as designs, type PictureName } from '../../src/design/pictures.ts';
import { contactSheet } from './contact.ts';
import { draft } from './draft.ts';
import { litPaper } from './engine/paper.ts';
import { type Picture, paint } from './engine/picture.ts';
import { pictureHeight, pictureWidth, Sheet } from './engine/sheet.ts';
import { frontispiece, storeFrontispiece } from './frontispiece.ts';
import { grainSize, grainTile } from './grain.ts';
import { enterPicture, type PassageFiles, picturesFolder } from './manifest.ts';
import { overview } from './overview.ts';
import { fingerprint } from './stale.ts';
import { cut, store } from './store.ts';

/**
 * tsx assets/paint/paint.ts [NAME …]       paints and stores, with contact sheets
 *   --draft [--only a,b] [--width 960]     a quick look instead, to out/draft/NAME.png
 *   --sheet                                only the contact sheet, of what is stored
 *   --docs                                 only the sheets of all pictures in docs/, of what is stored
 */
const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draft: { type: 'boolean', default: false },
    sheet: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    width: { type: 'string', default: '960' },
  },
});

const names = Object.keys(designs) as PictureName[];
for (const name of positionals)
  if (!names.includes(name as PictureName))
    throw new Error(`no picture is called "${name}"; there is ${names.join(', ')}`);

const load = async (name: PictureName): Promise<Picture> => {
  const module = (await import(`./pictures/${name}.ts`)) as Record<string, Picture>;
  const picture = module[name];
  if (!picture) throw new Error(`assets/paint/pictures/${name}.ts does not export "${name}"`);
  return picture;
};

const storeGround = async (sheet: Sheet): Promise<void> => {
  const { width, height, scale, tooth } = sheet;
  mkdirSync(picturesFolder, { recursive: true });
  const paper = sharp(litPaper(tooth, width, height, scale), { raw: { width, height, channels: 3 } });
  writeFileSync(
    new URL('paper.webp', picturesFolder),
    await paper.webp({ quality: 90, effort: 6 }).toBuffer(),
  );
  const grain = sharp(grainTile(), { raw: { width: grainSize, height: grainSize, channels: 3 } });
  writeFileSync(
    new URL('grain.png', picturesFolder),
    await grain.png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer(),
  );
};

const storePicture = async (picture: Picture, sheet: Sheet): Promise<void> => {
  const passages: Record<string, PassageFiles> = {};
  for (const one of paint(picture, sheet)) {
    const passage = cut(one.planes, sheet);
    if (!passage) throw new Error(`${picture.name} leaves its passage "${one.name}" empty`);
    passages[one.name] = await store(picturesFolder, picture.name, one, passage);
  }
  const source = fingerprint(picture.name);
  enterPicture(picture.name, { source, width: pictureWidth, height: pictureHeight, passages });
  await contactSheet(picture.name);
  if (picture.name === frontispiece) await storeFrontispiece();
};

if (asked.docs) {
  await overview();
  process.exit();
}
const began = Date.now();
const seconds = (): string => `${((Date.now() - began) / 1000).toFixed(1)} s`;
const sheet = new Sheet(asked.draft ? Number(asked.width) : pictureWidth);
if (!asked.draft && !asked.sheet) await storeGround(sheet);
for (const name of positionals.length ? (positionals as PictureName[]) : names) {
  if (asked.sheet) {
    await contactSheet(name);
    continue;
  }
  const picture = await load(name);
  if (asked.draft) {
    const only = asked.only ? asked.only.split(',') : [];
    console.log(await draft(name, sheet, paint(picture, sheet, only)), seconds());
  } else {
    await storePicture(picture, sheet);
    console.log(`${name} painted`, seconds());
  }
}
