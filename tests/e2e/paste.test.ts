import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openStage, type Stage, searchFor } from '../support/browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const timeout = [
  'Hello, since yesterday nothing goes out any more. It says:',
  'Sending of the message failed.',
  'The message could not be sent because the connection to Outgoing server (SMTP) mail.example.net timed out. Try again.',
  'Regards, Anna <anna.secret@example.net>',
].join('\n');

describe('a pasted error', () => {
  test('is answered with the problem, the words it went by, and what to do now', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto('/');
    const results = await searchFor(page, timeout);
    expect(results[0]).toMatchObject({ identified: true, href: '/problems/port-blocked/' });
    expect(results[0]?.problems.split(' ')[0]).toBe('port-blocked');
    const card = page.locator('main [data-identified]');
    expect((await card.locator('mark').allInnerTexts()).join(' ')).toContain('timed out');
    expect(await card.locator('ol > li').count()).toBeGreaterThan(0);
    await card.getByRole('link', { name: 'Find the cause step by step' }).click();
    // The tree starts with the answer that the message gives, shown and changeable.
    await page.waitForURL(/\/fix\/sending\/port-set\/\?start=what-happens&what-happens=waits$/);
    await page
      .getByRole('link', { name: /Change the answer to “What does your mail program do when you send/ })
      .waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('shows the way through the menus of the program that says it', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto('/');
    await searchFor(page, timeout);
    const way = page.locator('main [data-identified] .way');
    expect(await way.locator('strong').first().innerText()).toBe('Thunderbird');
    expect(await way.getByRole('link').getAttribute('href')).toBe('/setup/thunderbird/#change-port');
    await page.locator('main [data-identified] select').selectOption('outlook-classic');
    await way.getByText('File', { exact: true }).first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('that is only like a known message is answered as a guess, and no message is called its own', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/');
    await searchFor(page, 'Lgin to server pop.broadband.example with usrname anna faild');
    const card = page.locator('main [data-identified]');
    expect(await card.locator('.kind').innerText()).not.toMatch(/recognised|^known/i);
    expect(await card.getByRole('link', { name: 'This message' }).count()).toBe(0);
    expect(await page.locator('main .status').innerText()).toMatch(/^Not known word for word/);
    await context.close();
  });

  test('on a phone is answered where it can be read without scrolling', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    await page.locator('main textarea:enabled').dispatchEvent('paste');
    await searchFor(page, timeout);
    // The answer has come up from the lower half of the screen, and the box is still in sight above it.
    await page.waitForFunction(() => {
      const top = (part: string) => document.querySelector(part)?.getBoundingClientRect().top ?? 0;
      return top('main [data-identified]') < innerHeight / 2 && top('main textarea') >= 0;
    });
    expect(faults).toEqual([]);
    await context.close();
  });

  test('goes into no address and no request', async () => {
    const { page, context } = await openPage(stage);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto('/search/');
    await searchFor(page, timeout);
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${stage.origin}/search/`);
    expect(asked.filter((request) => /anna|secret|timed|Regards/i.test(decodeURIComponent(request)))).toEqual([]);
    await context.close();
  });

  test('of 100 kB is answered, and the page stays as wide as it was', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto('/search/');
    const line = '2026-11-22 10:00:01 worker 17 finished batch without complaint and went back to sleep\n';
    const results = await searchFor(page, `${line.repeat(600)}${timeout}\n${line.repeat(560)}`);
    expect(results[0]?.problems.split(' ')[0]).toBe('port-blocked');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    expect(faults).toEqual([]);
    await context.close();
  });

  test('is answered in the dialog of the header, too', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/ports/587/');
    await page.getByRole('link', { name: /^Search/ }).click();
    await page.locator('dialog textarea:enabled').fill(timeout);
    await page.locator('dialog [data-identified][data-problem^="port-blocked"]').waitFor();
    await context.close();
  });
});

describe('a code', () => {
  const spellings = [
    { text: '0x800CCC0E', problem: 'port-blocked' },
    { text: '800ccc0e', problem: 'port-blocked' },
    { text: '0x800CCC0E:', problem: 'port-blocked' },
    { text: '-2146644978', problem: 'port-blocked' },
    { text: '5.7.26', problem: 'policy-dmarc' },
    { text: '550-5.7.26', problem: 'policy-dmarc' },
    { text: 'SSL_ERROR_BAD_CERT_DOMAIN', problem: 'cert-name' },
    { text: '-9843', problem: 'cert-name' },
    { text: 'ECONNREFUSED', problem: 'connection-refused' },
  ];

  test.each(spellings)('written $text leads to $problem', async ({ text, problem }) => {
    const { page, context } = await openPage(stage);
    await page.goto('/search/');
    const results = await searchFor(page, text);
    expect(results[0]?.identified).toBe(true);
    expect(results[0]?.problems.split(' ')[0]).toBe(problem);
    await context.close();
  });

  test('in the address of the search is answered at once', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/search/?q=0x800CCC0E');
    await page.locator('main [data-identified]').waitFor();
    await context.close();
  });
});

describe('a text that is not known', () => {
  test('is not answered: the page says so, asks about a code like it, and offers a masked report', async () => {
    const { page, context } = await openPage(stage, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/search/');
    const results = await searchFor(page, 'Fehlercode 0x800CCF0E wobble\nvon karl@example.org, 192.0.2.77');
    expect(results.filter(({ identified }) => identified)).toEqual([]);
    const notice = page.getByRole('region', { name: 'We do not recognise this message' });
    await notice.waitFor();
    await notice.getByText('Send it to support').click();
    const report = await notice.locator('pre').innerText();
    expect(report).not.toMatch(/karl|192\.0\.2\.77/);
    await notice.getByRole('button', { name: 'Copy' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(report);
    await context.close();
  });

  test.each([
    'psql: FATAL: password authentication failed for user "root"',
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    "fatal: Authentication failed for 'https://github.com/example/project.git/'",
    'how do I set up my phone',
  ])('such as “%s” is not taken for a mail error', async (text) => {
    const { page, context } = await openPage(stage);
    await page.goto('/search/');
    const results = await searchFor(page, text);
    expect(results.filter(({ identified }) => identified)).toEqual([]);
    await context.close();
  });
});

test('every message is in a list without JavaScript, and its page tells what to do', async () => {
  const { page, context } = await openPage(stage, { javaScriptEnabled: false });
  await page.goto('/errors/');
  await page
    .locator('main')
    .getByRole('link', { name: /Outlook/ })
    .first()
    .click();
  await page
    .locator('main')
    .getByRole('link', { name: /0x800CCC0E/i })
    .first()
    .click();
  await page.getByRole('heading', { name: 'What to do now' }).waitFor();
  await context.close();
});
