import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Builder, By } from 'selenium-webdriver';
import type { Engine } from './driver.ts';

// The package names no entry for this part that an import could find.
const { DriverService } = createRequire(import.meta.url)(
  'selenium-webdriver/remote',
) as typeof import('selenium-webdriver/remote');

const driverPath = '/usr/bin/WebKitWebDriver';
const displayPath = '/usr/bin/Xvfb';
const patience = 60_000;

/** Find WebKit as Debian's `webkit2gtk-driver` and `xvfb` bring it: how to start it, or nothing where a part is missing. */
export function findWebKit(): (() => Promise<Engine>) | undefined {
  const browserPath = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1);
  if (!browserPath || !existsSync(driverPath) || !existsSync(displayPath)) return undefined;
  return () => openWebKit(browserPath);
}

async function openWebKit(binary: string): Promise<Engine> {
  const service = new DriverService.Builder(driverPath)
    .setLoopback(true)
    // Twice the size for everything: the browser's own buttons do not let its window become as narrow as a phone.
    .setEnvironment({ ...process.env, DISPLAY: await openDisplay(), GDK_DPI_SCALE: '2' } as Record<string, string>) // only values that are set
    .build();
  const driver = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(await service.start(patience))
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      timeouts: { script: patience, pageLoad: patience },
    })
    .build();
  const first = await driver.getWindowHandle();
  return {
    version: String((await driver.getCapabilities()).getBrowserVersion()),
    newTab: async () => {
      await driver.switchTo().newWindow('window');
      return {
        goto: async (address) => {
          await driver.get(address);
          // The driver hands the page over while its scripts still load.
          await driver.wait(() => driver.executeScript('return document.readyState === "complete"'), patience);
        },
        evaluate: (read, argument) => driver.executeScript(`return (${read})(arguments[0])`, argument),
        type: (selector, text) => driver.findElement(By.css(selector)).sendKeys(text),
        resize: async (width) => {
          await driver
            .manage()
            .window()
            .setRect({ width: 2 * width, height: 1400 });
          await driver.wait(() => driver.executeScript('return innerWidth === arguments[0]', width), patience);
        },
        close: async () => {
          await driver.close();
          await driver.switchTo().window(first);
        },
      };
    },
    close: async () => {
      await driver.quit();
      await service.kill();
    },
  };
}

/** Start a screen that nobody sees, which goes away with this process. It says its number when it is ready. */
async function openDisplay(): Promise<string> {
  const display = spawn(displayPath, ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', '2560x1600x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  process.once('exit', () => display.kill());
  const [number] = await once(display.stdout, 'data', { signal: AbortSignal.timeout(patience) });
  return `:${String(number).trim()}`;
}
