import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PictureFiles } from '../../src/stage/files.ts';
import { Portfolio } from '../../src/stage/portfolio.ts';

const passage = (wash: string) => ({ x: 0, y: 0, width: 4, height: 4, wash, line: null, body: null });
const picture = (name: string) => ({
  width: 1600,
  height: 900,
  passages: { far: passage(`${name}/far`), near: passage(`${name}/near`) },
});
const files: PictureFiles = {
  paper: { file: 'paper', width: 1600, height: 900 },
  grain: { file: 'grain', size: 512 },
  pictures: { field: picture('field'), hollow: picture('hollow') },
};

let asked: string[];
let missing: string[];
let freed: string[];
let arrived: number;

beforeEach(() => {
  [asked, missing, freed, arrived] = [[], [], [], 0];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve({ ok: !missing.includes(url), status: 404, blob: () => Promise.resolve(url) });
  });
  vi.stubGlobal('createImageBitmap', (url: string) => Promise.resolve({ url }));
});
afterEach(() => vi.unstubAllGlobals());

const open = () =>
  new Portfolio<string>(
    { files, url: file => file, half: false },
    { make: ({ wash }) => (wash as unknown as { url: string }).url, free: made => void freed.push(made) },
    () => void arrived++,
  );
const settle = () => new Promise(resolve => setTimeout(resolve));

test('fetches every passage of the pictures that are held, the named ones first', async () => {
  const portfolio = open();
  portfolio.hold(['field'], ['near']);
  expect(portfolio.stands('field', 'far')).toBe('coming');
  await settle();
  expect(asked).toEqual(['field/near', 'field/far']);
  expect(portfolio.of('field', 'far')).toBe('field/far');
  expect(arrived).toBe(2);
});

test('fetches nothing twice', async () => {
  const portfolio = open();
  portfolio.hold(['field'], ['far']);
  portfolio.hold(['field'], ['far']);
  await settle();
  portfolio.hold(['field'], ['far']);
  await settle();
  expect(asked).toHaveLength(2);
});

test('lets go of a picture that is no longer held', async () => {
  const portfolio = open();
  portfolio.hold(['field']);
  await settle();
  portfolio.hold(['hollow']);
  expect(freed).toEqual(['field/far', 'field/near']);
  expect(portfolio.of('field', 'far')).toBeUndefined();
});

test('keeps nothing of a picture that was let go on its way here', async () => {
  const portfolio = open();
  portfolio.hold(['field']);
  portfolio.hold([]);
  await settle();
  expect(portfolio.of('field', 'far')).toBeUndefined();
  expect(arrived).toBe(0);
});

test('a passage that cannot be had is lost, and asked for again only by name', async () => {
  missing = ['field/far'];
  const portfolio = open();
  portfolio.hold(['field']);
  await settle();
  expect(portfolio.stands('field', 'far')).toBe('lost');
  expect(portfolio.stands('field', 'near')).toBe('here');
  portfolio.hold(['field']);
  await settle();
  expect(asked).toHaveLength(2);
  missing = [];
  portfolio.hold(['field'], ['far']);
  await settle();
  expect(portfolio.stands('field', 'far')).toBe('here');
});

test('what was never painted is lost', () => {
  expect(open().stands('field', 'nowhere')).toBe('lost');
  expect(open().stands('nowhere', 'far')).toBe('lost');
});
