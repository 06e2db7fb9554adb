import type { Browser, CDPSession, Page } from 'playwright-core';

/** What the reader's machine and line are slowed to. */
const slow = { cpu: 4, download: (1.6e6 / 8) * 1, upload: 750e3 / 8, latency: 150 } as const;

export interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Bytes that have come over the line so far. */
  received(): number;
  /** Sums what the page has used until now: seconds, and bytes of script memory. */
  metrics(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

/** A window with nothing cached, on a slowed machine with a slowed line. */
export async function visit(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  // The compiler that runs these tools names functions by a call that pages don't have.
  await page.addInitScript('globalThis.__name = named => named');
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.dataReceived', event => {
    bytes += event.encodedDataLength;
  });
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    downloadThroughput: slow.download,
    uploadThroughput: slow.upload,
    latency: slow.latency,
  });
  return {
    page,
    devtools,
    received: () => bytes,
    async metrics() {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    close: () => context.close(),
  };
}

/** Notes when the first paragraph that begins with these words has been painted, in milliseconds after navigation. */
export async function watchFor(page: Page, words: string): Promise<void> {
  await page.addInitScript(first => {
    const seen = window as unknown as { firstSentence?: number };
    const look = (): void => {
      const there = [...document.querySelectorAll('p')].some(p => p.textContent?.startsWith(first));
      if (!there) return void requestAnimationFrame(look);
      // The frame after the one in which it is laid out is the one in which it is on the screen.
      requestAnimationFrame(() => {
        seen.firstSentence = performance.now();
      });
    };
    requestAnimationFrame(look);
  }, words);
}

/** When what was watched for was painted. */
export function seen(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const look = (): void => {
          const { firstSentence } = window as unknown as { firstSentence?: number };
          if (firstSentence === undefined) setTimeout(look, 2);
          else resolve(firstSentence);
        };
        look();
      }),
  );
}

/** How many frames are shown in so many milliseconds. */
export function framesIn(page: Page, time: number): Promise<number> {
  return page.evaluate(
    time =>
      new Promise<number>(resolve => {
        const end = performance.now() + time;
        let frames = 0;
        const count = (now: number): void => {
          if (now < end) {
            frames++;
            requestAnimationFrame(count);
          } else resolve(frames);
        };
        requestAnimationFrame(count);
      }),
    time,
  );
}

/** Clicks and waits until what it is to bring has been painted: milliseconds from the click. */
export function clickTo(page: Page, button: string, text: string, at = 0): Promise<number> {
  return page.evaluate(
    ([button, text, at]) =>
      new Promise<number>(resolve => {
        const before = document.querySelectorAll(text).length;
        const last = document.querySelectorAll(text)[before - 1];
        const start = performance.now();
        const look = (): void => {
          const now = document.querySelectorAll(text);
          if (now.length === before && now[before - 1] === last) return void requestAnimationFrame(look);
          requestAnimationFrame(() => resolve(performance.now() - start));
        };
        document.querySelectorAll<HTMLElement>(button)[at]?.click();
        look();
      }),
    [button, text, at] as const,
  );
}
