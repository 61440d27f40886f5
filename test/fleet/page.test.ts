import { type ChildProcess, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ended, fixtures, run, start } from './support';

/* The page of `fleet serve`, in Debian's Chromium. */

const folder = mkdtempSync(join(tmpdir(), 'page-'));
const models = join(folder, 'models');
const store = join(folder, 'store');
/** A name that would be a picture, were it HTML. */
const hostile = '<img src=x onerror=alert(1)>.pkl';
let server: ChildProcess;
let browser: Browser;
let address: string;

beforeAll(async () => {
  mkdirSync(models);
  copyFileSync(join(fixtures, 'benign/numpy/scalar.npy'), join(models, 'scalar.npy'));
  copyFileSync(join(fixtures, '../../examples/unsafe/model.joblib'), join(models, hostile));
  await run(['fleet', 'enqueue', models, '--store', store]);
  await run(['fleet', 'work', '--until-empty', '--store', store]);
  server = start(['fleet', 'serve', '--store', store]);
  address = await new Promise<string>((resolve) => {
    server.stdout?.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
  });
  const executablePath = spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  const end = ended(server);
  server.kill('SIGTERM');
  expect((await end).status).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

/** A page, and whatever its browser complained about. */
async function open(colorScheme: 'light' | 'dark'): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext({ colorScheme })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  await page.goto(address);
  return { page, complaints };
}

describe('the page of a fleet', () => {
  it('takes the token out of the address, and answers nobody without it', async () => {
    const { page } = await open('light');
    expect(new URL(page.url()).search).toBe('');
    expect((await fetch(new URL('/', address))).status).toBe(403);
    expect((await fetch(new URL('/report.json', address))).status).toBe(403);
    expect((await fetch(`${new URL(address).origin}//`)).status).toBe(403);
  });

  it('answers numbers and texts that no database takes', async () => {
    const cookie = `secure-ml=${new URL(address).searchParams.get('token')}`;
    for (const query of [
      'from=1e308',
      'from=Infinity',
      'from=-1',
      'q=%00a',
      'verdict=%00',
      `q=${'x'.repeat(9_000)}`,
    ]) {
      const answer = await fetch(new URL(`/?${query}`, address), { headers: { cookie } });
      expect({ query, status: answer.status }).toEqual({ query, status: 200 });
    }
  });

  it('shows what a file is called as text, worst first, without a complaint of the browser', async () => {
    const { page, complaints } = await open('light');
    const cells = await page.locator('main > table tbody td:nth-child(-n+2)').allTextContents();
    expect(cells).toEqual(['dangerous', join(models, hostile), 'safe', join(models, 'scalar.npy')]);
    expect(await page.locator('img').count()).toBe(0);
    await page.getByRole('link', { name: hostile }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(join(models, hostile));
    expect(await page.getByText('posix.system(').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('is found through by keyboard alone', async () => {
    const { page } = await open('light');
    const focused = () => page.evaluate('document.activeElement.textContent || document.activeElement.name');
    const reached: unknown[] = [];
    for (let steps = 0; steps < 12; steps++) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
    for (const name of ['1 dangerous', '1 safe', 'Report as JSON', 'Verdicts by day', 'q', 'Show'])
      expect(reached).toContain(name);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('posix.system');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=posix/);
    expect(await page.locator('main > table tbody tr').count()).toBe(1);
    await page.getByRole('searchbox').fill('nothing has this name');
    await page.keyboard.press('Enter');
    await page.getByText('No model matches.').waitFor();
  });

  it('has the colours of the system', async () => {
    const backgrounds = await Promise.all(
      (['light', 'dark'] as const).map(async (scheme) => {
        const { page } = await open(scheme);
        return page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
      }),
    );
    expect(backgrounds[0]).toBe('rgb(255, 255, 255)');
    expect(backgrounds[1]).not.toBe(backgrounds[0]);
  });
});
