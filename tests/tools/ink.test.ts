import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, createServer, type InlineConfig, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CompiledStory } from '../../src/story/compiled.ts';
import { ink } from '../../tools/ink.ts';

const script = '<script type="module" src="./src/main.ts"></script>';
const page = `<!doctype html><html><head><title>t</title></head><body>${script}</body></html>`;
const main =
  "import story from '../story/main.ink';\nglobalThis.story = story;\nimport.meta.hot?.accept('../story/main.ink', () => {});\n";
const part = (cue: string) => `=== road ===\n# picture: car\nThe road was wet. # ${cue}\n-> END\n`;

/** A small project of its own, with a story in two files. */
let project = '';
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
};

beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'tideline-'));
  write('index.html', page);
  write('src/main.ts', main);
  write('story/main.ink', 'INCLUDE parts/road.ink\n-> road\n');
  write('story/parts/road.ink', part('show: road'));
});

afterAll(() => rmSync(project, { recursive: true }));

const options = () =>
  ({
    root: project,
    configFile: false,
    base: './',
    plugins: [ink()],
    logLevel: 'silent',
  }) as const satisfies InlineConfig;

describe('the build', () => {
  const built = async () => {
    const { output } = (await build({ ...options(), build: { write: false } })) as Rolldown.RolldownOutput;
    return new Map(
      output.map(file => [file.fileName, file.type === 'asset' ? String(file.source) : file.code]),
    );
  };

  test('writes the story as a file of its own, and has the page fetch it ahead', async () => {
    const files = await built();
    const story = [...files.keys()].find(name => /^assets\/story-[\w-]+\.json$/.test(name)) ?? '';
    const { ink, ...sheet } = JSON.parse(files.get(story) ?? '{}') as CompiledStory;
    expect(ink).toContain('The road was wet.');
    expect(sheet.needs.road?.pictures).toEqual(['car']);
    expect(files.get('index.html')?.split('</head>')[0]).toContain(
      `<link rel="preload" as="fetch" crossorigin href="./${story}">`,
    );
    const code = [...files].find(([name]) => name.endsWith('.js'))?.[1];
    expect(code).toContain(path.basename(story));
    expect(code).not.toContain('The road was wet.');
  });

  test('stops at a cue nobody knows, with its file, its line and the lines about it', async () => {
    write('story/parts/road.ink', part('show: rode'));
    const failure = await built().catch((reason: Error & { frame?: string }) => reason);
    write('story/parts/road.ink', part('show: road'));
    expect(String(failure)).toContain('story/parts/road.ink:3: no passage is called "rode"');
    expect(String(failure)).toContain('>    3 | The road was wet. # show: rode');
  });
});

describe('while developing', () => {
  /** A server at work, and all it sends to the page. */
  async function serving(
    told: (fetched: (at: string) => Promise<string>, sent: () => string) => Promise<void>,
  ) {
    const server = await createServer({ ...options(), server: { host: '127.0.0.1', port: 0 } });
    const send = vi.spyOn(server.environments.client.hot, 'send');
    try {
      await server.listen();
      const fetched = async (at: string) => (await fetch(new URL(at, server.resolvedUrls?.local[0]))).text();
      await fetched('/src/main.ts');
      await told(fetched, () => JSON.stringify(send.mock.calls));
    } finally {
      write('story/parts/road.ink', part('show: road'));
      await server.close();
    }
  }

  const module = '/story/main.ink?import';
  const addressIn = (code: string) => /\/story\.json\?\w{4}/.exec(code)?.[0] ?? '';
  const patience = { timeout: 10_000 };

  test('the story is served, and a change in any of its files sends its new address', () =>
    serving(async (fetched, sent) => {
      const before = addressIn(await fetched(module));
      expect((JSON.parse(await fetched(before)) as CompiledStory).ink).toContain('The road was wet.');
      write('story/parts/road.ink', part('show: night'));
      const update = '"path":"/src/main.ts","acceptedPath":"/story/main.ink"';
      await vi.waitFor(() => expect(sent()).toContain(update), patience);
      expect(addressIn(await fetched(module))).not.toBe(before);
      expect(sent()).not.toContain('full-reload');
    }));

  test('a page opened on a story with a mistake in it is opened again once that is mended', async () => {
    write('story/parts/road.ink', part('show: rode'));
    await serving(async (fetched, sent) => {
      expect(addressIn(await fetched(module))).toBe('');
      write('story/parts/road.ink', part('show: night'));
      await vi.waitFor(() => expect(sent()).toContain('full-reload'), patience);
      expect(addressIn(await fetched(module))).not.toBe('');
    });
  });
});
