import { mkdirSync } from 'node:fs';
import sharp from 'sharp';
import { draft } from './draft.ts';
import { creature, creatureNames } from './engine/creature.ts';
import { Passage } from './engine/passage.ts';
import { Sheet } from './engine/sheet.ts';

/** tsx assets/paint/creatures.ts [SEED]: every creature on one sheet, to out/creatures.png */
const seed = Number(process.argv[2] ?? 1);
const columns = 5;
const cell = { width: 320, height: 300 } as const;
const scale = 0.98;

const sheet = new Sheet(2400);
const p = new Passage(sheet, 'creatures');
for (const [i, is] of creatureNames.entries())
  creature(p, {
    is,
    at: [((i % columns) + 0.5) * cell.width, (Math.floor(i / columns) + 0.82) * cell.height],
    scale,
    seed: seed + i,
  });
const out = new URL('../../out/', import.meta.url);
mkdirSync(out, { recursive: true });
const drawn = await draft('creatures', sheet, [{ name: 'creatures', planes: p.planes }]);
await sharp(drawn).toFile(new URL('creatures.png', out).pathname);
