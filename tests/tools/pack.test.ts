import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { limits, refused, zip } from '../../tools/pack.ts';

const page = { path: 'index.html', bytes: new Uint8Array([1]) };
const file = (path: string, size = 1) => ({ path, bytes: new Uint8Array(size) });

it('passes a small build with one page at the root', () => {
  expect(refused([page, file('assets/main-0a1b.js'), file('pictures/field/sky.wash-1f0c.webp')])).toEqual([]);
});

it.each([
  ['a second page', [page, file('credits/index.html')]],
  ['no page', [file('assets/main.js')]],
  ['a page only further down', [file('dist/index.html')]],
  ['a file over the size', [page, file('recordings/song.opus', limits.file + 1)]],
  ['letters some hosts change', [page, file('pictures/Sky.webp')]],
  ['a path that is too long', [page, file(`${'a/'.repeat(limits.path / 2)}b.js`)]],
  ['a kind that hosts serve badly', [page, file('assets/main.mjs')]],
  ['too many files', [page, ...Array.from({ length: limits.files }, (_, at) => file(`pictures/${at}.webp`))]],
])('refuses %s', (_, files) => {
  expect(refused(files)).toHaveLength(1);
});

it('gives back every byte it packs, and the same zip for the same files', () => {
  const files = [page, file('pictures/sky.webp', 1000)];
  const zipped = zip(files);
  expect(Object.keys(unzipSync(zipped))).toEqual(['index.html', 'pictures/sky.webp']);
  expect(unzipSync(zipped)['index.html']).toEqual(page.bytes);
  expect(zip(files)).toEqual(zipped);
});
