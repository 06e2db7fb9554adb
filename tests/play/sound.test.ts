import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './visit.ts';

/** Stands beside whatever is about to be heard. */
function listen(): void {
  const w = window as unknown as { ear: AnalyserNode; AudioContext: typeof AudioContext };
  const Real = w.AudioContext;
  w.AudioContext = class extends Real {
    constructor(options?: AudioContextOptions) {
      super(options);
      w.ear = this.createAnalyser();
    }
  };
  const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode;
  AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode) {
    if (w.ear && to === w.ear.context.destination) connect.call(this, w.ear);
    return connect.call(this, to);
  } as typeof AudioNode.prototype.connect;
}

/** The peak of what is heard just now; nothing where there is no context. */
const peak = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { ear } = window as unknown as { ear?: AnalyserNode };
    if (!ear) return 0;
    const heard = new Float32Array(ear.fftSize);
    ear.getFloatTimeDomainData(heard);
    return Math.max(...heard.map(Math.abs));
  });

const runs = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as { ear: AnalyserNode }).ear.context.state === 'running');

async function begin(prepare: (page: Page) => Promise<unknown> = async () => undefined) {
  const page = await visit({ serviceWorkers: 'block' });
  const faults: string[] = [];
  page.on('pageerror', fault => faults.push(fault.message));
  await page.addInitScript(listen);
  await prepare(page);
  await page.reload();
  await page.getByRole('link', { name: 'Begin' }).click();
  return { page, faults };
}

const heard = (page: Page) => expect.poll(() => peak(page), { timeout: 20_000 }).toBeGreaterThan(0.001);

test('Begin is heard; one press silences it, another brings it back', async () => {
  const { page } = await begin();
  await heard(page);
  const sound = page.getByRole('button', { name: 'Sound' });
  await sound.click();
  await expect.poll(() => peak(page)).toBe(0);
  await expect.poll(() => runs(page)).toBe(false);
  await sound.click();
  await heard(page);
});

test('after a call has stopped it, sound returns with the next key', async () => {
  const { page } = await begin();
  await heard(page);
  await page.evaluate(() =>
    ((window as unknown as { ear: AnalyserNode }).ear.context as AudioContext).suspend(),
  );
  await page.keyboard.press('Shift');
  await expect.poll(() => runs(page)).toBe(true);
  await heard(page);
});

test('a browser that cannot decode Opus hears the other files', async () => {
  const { page, faults } = await begin(page =>
    page.route('**/recordings/**/*.opus', route => route.fulfill({ body: 'not a sound' })),
  );
  await heard(page);
  expect(faults).toEqual([]);
});

for (const [how, fulfil] of [
  ['are missing', 'missing'],
  ['cannot be fetched', 'unreachable'],
] as const) {
  test(`recordings that ${how} cost only silence`, async () => {
    const asked: string[] = [];
    const { page, faults } = await begin(page =>
      page.route('**/recordings/**', route => {
        asked.push(route.request().url());
        return fulfil === 'missing' ? route.fulfill({ status: 404 }) : route.abort();
      }),
    );
    await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await peak(page)).toBe(0);
    expect(faults).toEqual([]);
    await expect.poll(() => page.getByRole('button').count()).toBeGreaterThan(1);
  });
}
