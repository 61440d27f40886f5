import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { patience } from './patience';
import type { Person } from './person';

/** What somebody does in VS Code for the Web, one after the other in one window. */
export interface WebCase {
  readonly name: string;
  act(person: Person, page: Page): Promise<void>;
}

/** Files of the workspace beside those of examples/. The one with a size in its name only claims to have it; see web/extension.js. */
export const webFiles: Readonly<Record<string, string>> = {
  'load.py': 'import torch\n\nmodel = torch.load("weights.pt", weights_only=False)\n',
  'after.py': 'import pickle\n\nvalue = pickle.load(stream)\n',
  'hover.py': 'import pickle\n\nvalue = pickle.load(stream)\n',
  'large-70000000.pkl': '',
};

export const webCases: readonly WebCase[] = [
  {
    name: 'code is underlined, and its fix is applied',
    async act(person, page) {
      await person.openInExplorer('load.py');
      await squiggle(page, '.monaco-editor');
      await person.clickText('weights_only');
      await person.takeFirstFix();
      await page
        .locator('.view-line', { hasText: 'weights_only=True' })
        .first()
        .waitFor({ timeout: patience });
      await person.press('Control+S');
    },
  },
  {
    name: 'a hostile pickle is dangerous in its report, the status bar and the Security view',
    async act(person, page) {
      await person.openInExplorer('unsafe/model.joblib');
      assert.match(await person.report('Dangerous'), /posix\.system/);
      await page
        .locator('.statusbar-item[id*="secureMl.status"]', { hasText: '1 dangerous' })
        .waitFor({ timeout: patience });
      await person.screenshot('web-report');
      assert.deepEqual(await person.faults(), []);
      await person.openView('Secure ML');
      const model = page.locator('.pane .monaco-list-row', { hasText: 'model.joblib' });
      await model.first().waitFor({ timeout: patience });
      for (const view of ['Findings', 'Models']) assert.deepEqual(await person.faults(view), []);
    },
  },
  {
    name: 'a safe checkpoint shows its tensors, and is converted to where somebody says',
    async act(person, page) {
      const labels = await person.explorerMenu('safe/checkpoint.pt', 'Scan Model');
      assert.deepEqual(
        labels.filter((label) => /Scan Model|Explain Model|Convert/.test(label)).map((label) => label.trim()),
        ['Scan Model', 'Explain Model', 'Convert to safetensors'],
      );
      await person.chooseFromMenu('Scan Model');
      await person.report('Safe to load');
      assert.ok((await person.tensors()).rows > 0);
      await person.reportButton('Convert');
      const place = page.locator('.quick-input-widget:visible input.input').first();
      await place.waitFor({ timeout: patience });
      // The dialog says its folder first, and the file once it has looked there.
      const proposed = /safe\/checkpoint\.safetensors$/;
      for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(100))
        if (proposed.test(await place.inputValue())) break;
      assert.match(await place.inputValue(), proposed);
      await person.screenshot('web-convert-place');
      await person.saveAs('/work/copies.safetensors');
      assert.match(await person.notification('Converted'), /Converted and verified/);
      await person.screenshot('web-converted');
      await person.openInExplorer('copies.safetensors');
      await person.report('Safe to load');
      assert.ok((await person.tensors()).rows > 0);
      await page
        .locator('.monaco-list-row', { hasText: 'copies.safetensors.receipt.json' })
        .first()
        .waitFor();
    },
  },
  {
    name: 'a file that is too large for a browser was not fully read',
    async act(person) {
      await person.openInExplorer('large-70000000.pkl');
      const text = await person.report('Not fully read');
      assert.match(text, /66\.8 MiB large and was not read: in a browser, only files of at most 64\.0 MiB/);
      assert.equal(await person.reportTone(), 'warning');
    },
  },
  {
    name: 'a hover says what a call does, and leads to its rule',
    async act(person, page) {
      await person.openInExplorer('hover.py');
      await squiggle(page, '.monaco-editor');
      await page.locator('.view-line span', { hasText: 'pickle' }).last().hover();
      const hover = page.locator('.monaco-hover:visible', { hasText: 'pickle.load' }).first();
      await hover.waitFor({ timeout: patience });
      assert.match(await hover.innerText(), /arbitrary code[\s\S]*SML101/);
      await person.press('Escape');
    },
  },
  {
    name: 'a manifest is underlined, and its finding is among the problems',
    async act(person, page) {
      await person.openInExplorer('requirements.txt');
      await squiggle(page, '.monaco-editor');
      await person.openView('Secure ML');
      const row = page.locator('.pane .monaco-list-row', { hasText: 'requirements.txt' });
      await row.first().waitFor({ timeout: patience });
    },
  },
  {
    name: 'cells of a notebook are underlined',
    async act(person, page) {
      await person.openInExplorer('train.ipynb');
      await squiggle(page, '.notebook-editor');
    },
  },
  {
    name: 'a server that ended is replaced, and goes on with what is open',
    async act(person, page) {
      await person.openInExplorer('after.py');
      await squiggle(page, '.monaco-editor');
      const problems = page.locator('[id="status.problems"] a');
      const before = Number(/Errors: (\d+)/.exec((await problems.getAttribute('aria-label')) ?? '')?.[1]);
      await endWorker(page, 'Secure ML');
      // What was found before stays; only a server that lives finds this.
      await person.clickText('pickle');
      await person.press('Control+End');
      await person.type('pickle.loads(data)');
      const more = page.locator(`[id="status.problems"] a[aria-label*="Errors: ${before + 1}"]`);
      await more.waitFor({ timeout: 2 * patience });
      await page
        .locator('.statusbar-item[id*="secureMl.status"]', { hasText: '1 dangerous' })
        .waitFor({ timeout: patience });
    },
  },
];

/** Ends a worker of the page, which is known by the end of its name, from inside as its own mistake would. */
async function endWorker(page: Page, name: string): Promise<void> {
  const browser = page.context().browser();
  assert(browser);
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'worker' }] });
  const expression = `if (self.name.endsWith(${JSON.stringify(name)})) self.close()`;
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
  for (const { targetId } of targetInfos) {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
  }
  for (let left = targetInfos.length; left >= targetInfos.length; ) {
    await page.waitForTimeout(100);
    left = (await session.send('Target.getTargets', { filter: [{ type: 'worker' }] })).targetInfos.length;
  }
  await session.detach();
}

async function squiggle(page: Page, within: string): Promise<void> {
  const marks = ['error', 'warning', 'info'].map((kind) => `${within} .squiggly-${kind}`).join(', ');
  await page.locator(marks).first().waitFor({ timeout: patience });
}
