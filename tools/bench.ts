import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { Teller } from '../src/story/teller.ts';
import { plainPage } from './bench/plain.ts';
import { serve } from './bench/serve.ts';
import { clickTo, framesIn, seen, type Visit, visit, watchFor } from './bench/visit.ts';
import { findBrowser } from './browser.mjs';
import { compileStory } from './compile.ts';
import { wander } from './cover.ts';
import { filesIn } from './pack.ts';

/** Each figure is the middle one of so many. */
const rounds = 5;
const choicesTried = 20;

interface Kind {
  readonly begin: string | undefined;
  readonly choice: string;
  readonly text: string;
}
const ours: Kind = { begin: '#begin', choice: '.onward [data-choice]', text: '.told p' };
const plain: Kind = { begin: undefined, choice: '.choice a', text: '#story p:not(.choice)' };

const compiled = compileStory('story/main.ink');
if (!compiled.ok) throw new Error('the story does not compile: see "npm run story"');
const executablePath = findBrowser();
if (!existsSync('dist/index.html') || !executablePath)
  throw new Error('run "npm run build" and "npm test" first');
const { story } = compiled;
const firstWords = new Teller(story).tell().lines[0]?.text ?? '';

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--enable-precise-memory-info'],
});
const game = await serve(filesIn('dist'));
const peer = await serve(plainPage(story));
try {
  await compare();
  await measureStage();
  await measureLong();
  measureReplay();
} finally {
  await browser.close();
  game.server.close();
  peer.server.close();
}

async function compare(): Promise<void> {
  const mine = await opening(game.address, ours);
  const other = await opening(peer.address, plain);
  console.log('In the same browser, CPU slowed 4 times, 1.6 Mbit/s, 150 ms; ours, the plain page, ratio');
  row('bytes before the first sentence', mine.bytes, other.bytes, 'kB', 1000);
  row('time to the first sentence', mine.first, other.first, 'ms');
  row('from a choice to its text', mine.choice, other.choice, 'ms');
}

async function opening(address: string, kind: Kind) {
  const tries: { bytes: number; first: number; choice: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const tab = await visit(browser);
    await watchFor(tab.page, firstWords);
    await tab.page.goto(address, { waitUntil: 'commit' });
    const first = await seen(tab.page);
    const bytes = tab.received();
    await begin(tab, kind);
    tries.push({ bytes, first, choice: middle(await answers(tab, kind)) });
    await tab.close();
  }
  const of = (name: 'bytes' | 'first' | 'choice') => middle(tries.map(each => each[name]));
  return { bytes: of('bytes'), first: of('first'), choice: of('choice') };
}

async function begin({ page }: Visit, { begin, choice }: Kind): Promise<void> {
  if (begin) await page.click(begin);
  await page.waitForSelector(choice, { timeout: 60_000 });
}

async function answers({ page }: Visit, { choice, text }: Kind): Promise<number[]> {
  const times = [];
  for (let count = 0; count < choicesTried; count++) times.push(await clickTo(page, choice, text));
  return times;
}

async function measureStage(): Promise<void> {
  const tab = await visit(browser);
  await tab.page.goto(game.address);
  await begin(tab, ours);
  const begun = Date.now();
  await tab.page.waitForSelector('#stage[data-moving="true"]', { timeout: 120_000, state: 'attached' });
  console.log('\nOurs alone');
  line('from Begin to the first stroke of paint', Date.now() - begun, 'ms');
  const before = await tab.metrics();
  const frames = await framesIn(tab.page, 3000);
  const after = await tab.metrics();
  line(
    'script a frame while a picture bleeds in',
    (used(before, after, 'ScriptDuration') * 1000) / frames,
    'ms',
  );
  await tab.page.waitForSelector('#stage[data-moving="false"]', { timeout: 120_000, state: 'attached' });
  await tab.page.waitForTimeout(1500);
  const still = await tab.metrics();
  await tab.page.waitForTimeout(5000);
  line('of the processor when still', (used(still, await tab.metrics(), 'TaskDuration') / 5) * 100, '%');
  await tab.close();
}

async function measureLong(): Promise<void> {
  const tab = await visit(browser);
  await tab.page.goto(game.address);
  await begin(tab, ours);
  for (let telling = 1; telling <= 5; telling++) {
    if (telling > 1) {
      await tab.page.evaluate(() => localStorage.clear());
      await tab.page.reload();
      await begin(tab, ours);
    }
    const times = [];
    while (await tab.page.$(ours.choice)) times.push(await clickTo(tab.page, ours.choice, ours.text));
    await tab.devtools.send('HeapProfiler.collectGarbage');
    if (telling === 1 || telling === 5)
      line(`memory after telling ${telling}`, ((await tab.metrics()).JSHeapUsedSize ?? 0) / 1e6, 'MB');
    if (telling === 5) {
      line('from a choice to its text, first ten', middle(times.slice(0, 10)), 'ms');
      line('from a choice to its text, last ten', middle(times.slice(-10)), 'ms');
      line('from Back to its text', await clickTo(tab.page, '.onward .back', '.told p'), 'ms');
    }
  }
  await tab.close();
}

function measureReplay(): void {
  const teller = new Teller(story);
  const [walked] = wander(story, 1);
  const times = Array.from({ length: 25 }, () => {
    const start = performance.now();
    teller.restart();
    for (const index of walked?.choices ?? []) teller.choose(index);
    return performance.now() - start;
  });
  line(`replay of a telling of ${walked?.choices.length ?? 0} choices, in Node`, middle(times), 'ms');
}

function used(before: Record<string, number>, after: Record<string, number>, name: string): number {
  return (after[name] ?? 0) - (before[name] ?? 0);
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function row(what: string, mine: number, other: number, unit: string, by = 1): void {
  const ratio = (mine / other).toFixed(2);
  console.log(
    `${what.padEnd(46)}${(mine / by).toFixed(1).padStart(9)} ${unit}${(other / by).toFixed(1).padStart(9)} ${unit}   ${ratio}`,
  );
}

function line(what: string, figure: number, unit: string): void {
  console.log(`${what.padEnd(46)}${figure.toFixed(1).padStart(9)} ${unit}`);
}
