import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** What a room may import, and what only for its types. Whatever is not named here it may not. */
interface Rule {
  readonly may: readonly string[];
  readonly types?: readonly string[];
}

/** Rooms without code, whose files the composition root takes in. */
const stores = ['story', 'assets/pictures', 'assets/recordings'];

const rooms: Readonly<Record<string, Rule>> = {
  'src/design': { may: [] },
  'src/cue': { may: ['src/design'] },
  'src/story': { may: ['src/cue', 'inkjs'], types: ['src/design'] },
  'src/telling': { may: ['src/cue'], types: ['src/story'] },
  'src/show': { may: ['src/story', 'src/cue', 'src/telling', 'src/design'] },
  'src/stage': { may: ['src/show', 'src/cue', 'src/design', 'phaser'], types: ['src/story'] },
  'src/sound': { may: ['src/show', 'src/cue', 'src/design', 'howler'], types: ['src/story'] },
  'src/reader': { may: ['src/show', 'src/telling', 'src/design', 'preact'], types: ['src/cue', 'src/story'] },
  'src/house': { may: ['src/show', 'src/telling', 'src/design', 'preact'], types: ['src/cue', 'src/story'] },
  'src/shelf': { may: ['src/telling'] },
  src: {
    may: [
      'src/design',
      'src/cue',
      'src/story',
      'src/telling',
      'src/show',
      'src/stage',
      'src/sound',
      'src/reader',
      'src/house',
      'src/shelf',
      ...stores,
      'preact',
    ],
  },
  tools: {
    may: [
      'src/cue',
      'src/design',
      'src/story',
      'src/telling',
      'assets/paint',
      'assets/score',
      'inkjs/full',
      'node',
    ],
  },
  'assets/paint': { may: ['src/cue', 'src/design', 'node'] },
  'assets/score': { may: ['src/cue', 'src/design', 'node'] },
};

/** Tools and makers run on Node alone and may use whatever is installed for building. */
const builders = ['tools', 'assets/paint', 'assets/score'];
const installed = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).devDependencies as object);

const roomOf = (file: string): string =>
  [...Object.keys(rooms), ...stores]
    .filter(room => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0] ?? path.posix.dirname(file);

const everyFile = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map(file => `${folder}/${file.replaceAll('\\', '/')}`)
        .sort()
    : [];
const code = ['src', 'tools', 'assets/paint', 'assets/score'].flatMap(everyFile).filter(isCode);

function isCode(file: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts');
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const statement =
  /^(?:import|export)\s+(?<type>type\s)?(?<names>[^'"`;]*?)\bfrom\s*['"](?<from>[^'"]+)['"]/gm;
const bare = /(?:^import\s*|\bimport\s*\(\s*|\bimport\.meta\.glob(?:<[^>]*>)?\(\s*)['"](?<from>[^'"]+)['"]/gm;

function importsOf(text: string): readonly Import[] {
  const named = [...text.matchAll(statement)].map(({ groups }) => ({
    from: groups?.from ?? '',
    typeOnly: groups?.type !== undefined || onlyTypes(groups?.names ?? ''),
  }));
  const others = [...text.matchAll(bare)].map(({ groups }) => ({
    from: groups?.from ?? '',
    typeOnly: false,
  }));
  return [...named, ...others];
}

/** Whether a list of names in braces has `type` before each of them. */
function onlyTypes(names: string): boolean {
  const list = /^\{(?<list>[\s\S]*)\}$/.exec(names.trim())?.groups?.list ?? 'a default';
  const each = list.split(',').filter(name => name.trim() !== '');
  return each.every(name => name.trim().startsWith('type '));
}

/** A room, or the name of a package. */
function targetOf(file: string, from: string): string {
  if (from.startsWith('.')) return roomOf(path.posix.join(path.posix.dirname(file), from));
  if (from.startsWith('node:')) return 'node';
  const [scope = '', name = ''] = from.split('/');
  const whole = scope.startsWith('@') ? `${scope}/${name}` : scope;
  return from.startsWith('inkjs/') ? from : whole;
}

function forbidden(file: string, { from, typeOnly }: Import): boolean {
  const room = roomOf(file);
  const { may, types = [] } = rooms[room] ?? { may: [] };
  const target = targetOf(file, from);
  const built = builders.includes(room) && installed.includes(target);
  return target !== room && !may.includes(target) && !(typeOnly && types.includes(target)) && !built;
}

describe('the import table', () => {
  test.each(code.map(file => [file]))('%s imports only what its room may', file => {
    const wrong = importsOf(readFileSync(file, 'utf8')).filter(found => forbidden(file, found));
    expect(wrong.map(({ from, typeOnly }) => `${typeOnly ? 'type of ' : ''}${from}`)).toEqual([]);
  });

  test('has a row for every room', () => {
    const found = new Set(
      code.map(file => (file.startsWith('src/') ? path.posix.dirname(file) : roomOf(file))),
    );
    const tops = [...found].map(folder =>
      folder
        .split('/')
        .slice(0, folder.startsWith('tools') ? 1 : 2)
        .join('/'),
    );
    expect(tops.filter(room => !(room in rooms))).toEqual([]);
  });

  test('sees imports however they are written, and knows those of types alone', () => {
    const text = [
      "import type { A } from './a.ts';",
      "import { type B, type C } from './b.ts';",
      "import {\n  type D,\n  e,\n} from './d.ts';",
      "import './f.ts';",
      "const g = await import('./g.ts');",
      "export { h } from './h.ts';",
      "import.meta.glob<string>('../i/*.webp');",
    ].join('\n');
    expect(importsOf(text)).toEqual([
      { from: './a.ts', typeOnly: true },
      { from: './b.ts', typeOnly: true },
      { from: './d.ts', typeOnly: false },
      { from: './h.ts', typeOnly: false },
      { from: './f.ts', typeOnly: false },
      { from: './g.ts', typeOnly: false },
      { from: '../i/*.webp', typeOnly: false },
    ]);
  });

  test('refuses what is not in it', () => {
    const value = (from: string): Import => ({ from, typeOnly: false });
    expect(forbidden('src/cue/x.ts', value('../stage/y.ts'))).toBe(true);
    expect(forbidden('src/cue/x.ts', value('../design/y.ts'))).toBe(false);
    expect(forbidden('src/telling/x.ts', value('../story/y.ts'))).toBe(true);
    expect(forbidden('src/telling/x.ts', { from: '../story/y.ts', typeOnly: true })).toBe(false);
    expect(forbidden('src/main.ts', value('../tools/y.ts'))).toBe(true);
    expect(forbidden('src/main.ts', value('phaser'))).toBe(true);
    expect(forbidden('src/story/x.ts', value('inkjs/full'))).toBe(true);
    expect(forbidden('tools/compile/x.ts', value('../../src/cue/y.ts'))).toBe(false);
  });
});

describe('the house', () => {
  /** A file that needs more is two files; but a list in the design is as long as what it lists. */
  const mostLines = 200;

  test(`has no file of more than ${mostLines} lines`, () => {
    const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
    const long = code.filter(file => !file.startsWith('src/design/') && lines(file) > mostLines);
    expect(long.map(file => `${file}: ${lines(file)}`)).toEqual([]);
  });

  /** Tests of something that is no code: the house itself, the writer’s guide, and what the story promises. */
  const aboutElse = [
    'house',
    'readme',
    'story/guide',
    'story/outline',
    'story/fate',
    'story/fate-again',
    'story/inflections',
    'story/underdrawing',
    'assets/score/recordings',
    'assets/score/pieces/cues',
  ].map(name => `tests/${name}.test.ts`);

  test('has every test where the thing it tests is', () => {
    const tests = everyFile('tests').filter(
      file => file.endsWith('.test.ts') && !file.startsWith('tests/play/'),
    );
    const tested = new Set(code.map(file => file.replace(/\.\w+$/, '')));
    const place = (file: string) => file.replace(/^tests\//, '').replace(/\.test\.ts$/, '');
    const astray = tests.filter(file => !tested.has(place(file)) && !tested.has(`src/${place(file)}`));
    expect(astray.filter(file => !aboutElse.includes(file))).toEqual([]);
  });

  const front = [
    '.ci .gitignore .npmrc LICENSE LICENSE-ART.md README.md',
    'biome.json knip.json package.json package-lock.json tsconfig.json tsconfig.core.json',
    'index.html vite.config.ts vitest.config.ts',
    'assets docs public src story tests tools',
  ].flatMap(row => row.split(' '));
  /** What git leaves alone. */
  const passing = /^(\.git|\.cache|node_modules|dist|out|.*\.zip|.*\.tsbuildinfo)$/;

  test('has nothing standing before its door', () => {
    const found = readdirSync('.').filter(name => !passing.test(name));
    expect(found.filter(name => !front.includes(name))).toEqual([]);
  });
});
