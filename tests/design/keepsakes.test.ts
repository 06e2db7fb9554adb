import { expect, test } from 'vitest';
import { type KeepsakeDesign, keepsakes } from '../../src/design/keepsakes.ts';
import { type PictureDesign, pictures } from '../../src/design/pictures.ts';

const every = Object.values<KeepsakeDesign>(keepsakes);
const { passages }: PictureDesign = pictures.shore;

const once = (words: readonly string[]) => expect(new Set(words).size).toBe(words.length);

test('no two memories leave the same thing, come from the same place, or stand on the same seam', () => {
  once(every.map(({ object }) => object));
  once(every.map(({ from }) => from));
  once(every.map(({ seam }) => seam));
});

test('each keepsake lies at a place of its own on the shore', () => {
  once(every.map(({ passage }) => passage));
});

test('on the shore a keepsake is treated by the seam its memory names', () => {
  for (const { passage, seam } of every) expect(passages[passage]?.seam).toBe(seam);
});

test('nothing on the shore waits for a seam that no keepsake stands for', () => {
  const kept: readonly string[] = every.map(({ passage }) => passage);
  const others = Object.entries(passages).filter(([name, { seam }]) => seam && !kept.includes(name));
  expect(others).toEqual([]);
});

const fence: PictureDesign = pictures.fence;

test('every memory has blown something on to the fence, treated by the seam it names', () => {
  const caught = Object.entries(fence.passages).filter(([name]) => name.startsWith('wire-'));
  const kept = Object.entries<KeepsakeDesign>(keepsakes).map(([memory, { seam }]) => [
    `wire-${memory}`,
    seam,
  ]);
  expect(caught.map(([name, { seam }]) => [name, seam])).toEqual(kept);
});
