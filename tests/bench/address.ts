/**
 * Prints how long it takes from a key in the address form until every value of the page has changed, and until the page
 * is painted again. Figures only; nothing here passes or fails. Build first; then run: npm run bench:address
 */
import { preview } from 'astro';
import { startBrowser } from '../support/browser.ts';

const server = await preview({ logLevel: 'silent', server: { host: '127.0.0.1', port: 4398 } });
const browser = await startBrowser();
const page = await (await browser.newContext({ baseURL: `http://127.0.0.1:${server.port}` })).newPage();
// A slow PC is still out there: with a quarter of the speed, the figures are those of an old one.
const session = await page.context().newCDPSession(page);

for (const slower of [1, 4]) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  for (const address of ['/', '/settings/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const { values, changed, painted } = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('#own-address');
      if (!input) throw new Error('There is no form for the address.');
      const times: { changed: number; painted: number }[] = [];
      for (let round = 0; round < 30; round += 1) {
        input.value = `somebody${round}@example${round}.org`;
        const started = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
        const changedAt = performance.now();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        times.push({ changed: changedAt - started, painted: performance.now() - started });
      }
      const figures = (name: 'changed' | 'painted') => {
        const sorted = times.map((time) => time[name]).sort((a, b) => a - b);
        return `${sorted[sorted.length >> 1]?.toFixed(1)} ms (worst ${sorted.at(-1)?.toFixed(1)} ms)`;
      };
      return {
        values: document.querySelectorAll('[data-value]').length,
        changed: figures('changed'),
        painted: figures('painted'),
      };
    });
    console.log(
      `${address.padEnd(12)} ${slower === 1 ? 'this machine' : `${slower} times slower`}: ${values} values changed in ${changed}, painted in ${painted}`,
    );
  }
}
await browser.close();
await server.stop();
