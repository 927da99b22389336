import type { Browser, CDPSession, Page } from 'playwright-core';
import { CATEGORIES, type LongTask, longTasksOf } from './long-tasks.ts';

/** What a reader waits for, in milliseconds; the shift is a share of the screen. */
export interface Visit {
  readonly firstPaint: number;
  /** When the largest part of the content is there. */
  readonly contentPaint: number;
  readonly shift: number;
  readonly requests: number;
  readonly bytes: number;
}

/** A phone of the cheaper kind on a slow mobile network: 4 × slower than this machine, 1.6 Mb/s. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;
const SCREEN = { width: 390, height: 844 };

/** Starts to note, before the page's own scripts, what can't be asked for afterwards. */
const NOTING = `
  globalThis.noted = { contentPaint: 0, shift: 0 };
  const note = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  note('largest-contentful-paint', (entry) => { noted.contentPaint = entry.startTime; });
  note('layout-shift', (entry) => { noted.shift += entry.value; });
`;

const ASKED = `(() => ({
  ...noted,
  firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
}))()`;

/** Opens a page with nothing in the cache. */
export function visit(browser: Browser, address: string): Promise<Visit> {
  return onPhone(browser, async (page, session) => {
    let [requests, bytes] = [0, 0];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      // What stands in the stylesheet itself is no request.
      if (encodedDataLength > 0) requests += 1;
      bytes += encodedDataLength;
    });
    await page.addInitScript(NOTING);
    await page.goto(address, { waitUntil: 'networkidle' });
    const times: Omit<Visit, 'requests' | 'bytes'> = await page.evaluate(ASKED);
    return { ...times, requests, bytes };
  });
}

/** The long tasks of one more visit: to trace them takes time, which the other figures must not tell. */
export function longTasks(browser: Browser, address: string): Promise<LongTask[]> {
  return onPhone(browser, async (page) => {
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(address, { waitUntil: 'networkidle' });
    return longTasksOf(await browser.stopTracing());
  });
}

async function onPhone<T>(
  browser: Browser,
  work: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: SCREEN, isMobile: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return await work(page, session);
  } finally {
    await context.close();
  }
}
