import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';
import { type Look, lookOf } from './lookOf';
import { patience } from './patience';

/** What a person does at the window: keys, clicks, and reading what is shown. Suites ask for it by name over the channel. */
export class Person {
  constructor(
    private readonly page: Page,
    private readonly pictures: string,
  ) {}

  /** Presses keys or chords one after the other, as in `Control+Period`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.page.waitForTimeout(80);
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  async wait(milliseconds: number): Promise<void> {
    await this.page.waitForTimeout(milliseconds);
  }

  /** Opens the explorer and clicks on folders and a file, as in `unsafe/model.joblib`. `Control` keeps the selection. */
  async openInExplorer(path: string, clicks = 2, modifier?: 'Control'): Promise<void> {
    const row = await this.explorerRow(path);
    if (clicks === 2) await row.dblclick();
    else await row.click(modifier === undefined ? {} : { modifiers: [modifier] });
  }

  /**
   * Right-clicks an item of the explorer; returns the labels of its menu. Rows move while files come and go: a person who sees that another
   * item was hit, or no `wanted` label, opens the menu once more.
   */
  async explorerMenu(path: string, wanted = ''): Promise<readonly string[]> {
    const items = this.page.locator('.monaco-menu .action-item:not(.disabled) .action-label:not(.separator)');
    for (let attempt = 1; ; attempt++) {
      const row = await this.explorerRow(path);
      await row.click({ button: 'right' });
      await items.first().waitFor();
      const labels = await items.allInnerTexts();
      const isHit = /\bfocused\b/.test((await row.getAttribute('class')) ?? '');
      if (attempt === 5 || (isHit && labels.some((label) => label.includes(wanted)))) return labels;
      await this.page.keyboard.press('Escape');
      await items.first().waitFor({ state: 'hidden' });
    }
  }

  async chooseFromMenu(label: string): Promise<void> {
    const item = this.page.locator('.monaco-menu .action-label', { hasText: label }).first();
    // A menu ignores the mouse in its first moments, so that opening it does not choose from it.
    await this.page.waitForTimeout(300);
    await item.click();
    await item.waitFor({ state: 'hidden' });
  }

  /** Runs a command from the palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input.input').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** All that the visible report page says; waits until it contains `expected`. */
  async report(expected: string): Promise<string> {
    return this.until(async () => {
      const text = await (await this.reportMain())?.innerText();
      return text?.includes(expected) ? text : undefined;
    }, `the report never said “${expected}”`);
  }

  /** Reaches a button of the report with the keyboard only and presses it. */
  async reportButton(label: string): Promise<void> {
    const main = await this.until(() => this.reportMain(), 'there is no report');
    const button = main.getByRole('button', { name: label }).first();
    await button.focus();
    await button.press('Enter');
  }

  /** Goes to a part of the report and presses keys there, one after the other. */
  async reportKeys(selector: string, ...keys: readonly string[]): Promise<void> {
    const main = await this.until(() => this.reportMain(), 'there is no report');
    const part = main.locator(selector).first();
    await part.waitFor();
    await part.focus();
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.page.waitForTimeout(80);
    }
  }

  /** What a part of the report says; waits until it contains `expected`. */
  async reportPart(selector: string, expected: string): Promise<string> {
    const main = await this.until(() => this.reportMain(), 'there is no report');
    const part = main.locator(selector).first();
    return this.until(async () => {
      const text = (await part.count()) === 0 ? undefined : await part.innerText();
      return text?.includes(expected) ? text : undefined;
    }, `${selector} never said “${expected}”`);
  }

  /** Types into a field of the page, which it finds by its label. */
  async fillIn(label: string, text: string): Promise<void> {
    const main = await this.until(() => this.reportMain(), 'there is no page');
    await main.getByLabel(label).first().fill(text);
  }

  /** Chooses in a list of the page, which it finds by its label. */
  async select(label: string, choice: string): Promise<void> {
    const main = await this.until(() => this.reportMain(), 'there is no page');
    await main.getByLabel(label).first().selectOption({ label: choice });
  }

  /** What has the focus in the report, by what it says. */
  async reportFocus(): Promise<string> {
    const main = await this.until(() => this.reportMain(), 'there is no report');
    return main.locator(':focus').first().innerText();
  }

  /** Rows of what the model keeps that the report shows. */
  async values(): Promise<string[]> {
    const main = await this.until(() => this.reportMain(), 'there is no report');
    await main.locator('.values').waitFor();
    return main.locator('.values .value').allInnerTexts();
  }

  /** Types into the filter of the report's tensors. */
  async filterTensors(text: string): Promise<void> {
    const main = await this.until(() => this.reportMain(), 'there is no report');
    await main.locator('.filter').fill(text);
  }

  /** What the filter holds and how many rows the table shows; waits for the table. */
  async tensors(): Promise<{ filter: string; rows: number; sorted: string }> {
    const main = await this.until(() => this.reportMain(), 'there is no report');
    await main.locator('.tensors').waitFor();
    return {
      filter: await main.locator('.filter').inputValue(),
      rows: await main.locator('.tensors .rows .row').count(),
      sorted: (await main.locator('[aria-sort]').allInnerTexts()).join().trim(),
    };
  }

  /** Makes the window as wide as is said, in pixels. */
  async resize(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: 800 });
    await this.page.waitForTimeout(500);
  }

  /** How far the report would scroll sideways, in pixels, and the least contrast of a text on what lies behind it, with that text. */
  async reportLook(): Promise<Look> {
    const main = await this.until(() => this.reportMain(), 'there is no report');
    return main.evaluate(lookOf);
  }

  /**
   * What keeps people from using the page that is shown, or a view of the side bar: serious and critical faults as axe-core counts them,
   * each with the rule and the element.
   */
  async faults(view?: string): Promise<readonly string[]> {
    const frame =
      view === undefined
        ? await this.until(() => this.reportFrame(), 'there is no page')
        : this.page.mainFrame();
    await frame.evaluate(axe.source);
    const within = view === undefined ? undefined : await this.pane(view).elementHandle();
    const found = await frame.evaluate(async (element) => {
      const { axe: engine, document } = globalThis as unknown as { axe: typeof axe; document: never };
      const { violations } = await engine.run(element === null ? document : (element as never), {
        resultTypes: ['violations'],
        // The page lets the window shine through, which axe takes for white. reportLook() measures it.
        rules: {
          'color-contrast': { enabled: false },
          // The editor writes a row's label and description without a space between them.
          'label-content-name-mismatch': { enabled: element === null },
        },
      });
      return violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(({ html }) => ({ impact, fault: `${id}: ${html.slice(0, 200)}` })),
      );
    }, within ?? null);
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ fault }) => fault);
  }

  /** Tone of the report's banner: danger, warning, unknown or safe. */
  async reportTone(): Promise<string> {
    const main = await this.until(() => this.reportMain(), 'there is no report');
    return ((await main.locator('.banner').getAttribute('class')) ?? '').replace('banner', '').trim();
  }

  /** Texts of the lenses on the screen; waits for one that contains `expected`, in a cell of a notebook if that is asked for. */
  async lens(expected: string, place: 'file' | 'cell'): Promise<string> {
    const lenses = this.page.locator(
      place === 'cell' ? '.notebook-editor .codelens-decoration' : '.codelens-decoration',
    );
    return this.until(async () => {
      const texts = await lenses.allInnerTexts();
      return texts.find((text) => text.includes(expected));
    }, `no lens said “${expected}”`);
  }

  /** Texts of the notifications on the screen; waits for one that contains `expected`. */
  async notification(expected: string): Promise<string> {
    return this.until(async () => {
      const texts = await this.page.locator('.notification-list-item-message').allInnerTexts();
      return texts.find((text) => text.includes(expected));
    }, `no notification said “${expected}”`);
  }

  /** Labels and descriptions of the list that asks for a choice. */
  async choices(): Promise<readonly string[]> {
    const rows = this.page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** Chooses the first row of that list that holds a text. */
  async choose(text: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
  }

  /** Texts of all notifications on the screen. */
  async notifications(): Promise<readonly string[]> {
    return this.page.locator('.notification-list-item-message:visible').allInnerTexts();
  }

  /** Rows of a tree view that is open in the side bar, from its top: level and text. */
  async viewRows(view: string): Promise<readonly string[]> {
    const rows = await this.pane(view)
      .locator('.monaco-list-row')
      .evaluateAll((elements) =>
        elements.map((element) => ({
          top: Number.parseInt((element as unknown as { style: { top: string } }).style.top, 10),
          text: `${element.getAttribute('aria-level')} ${(element.textContent ?? '').trim()}`,
        })),
      );
    return rows.sort((a, b) => a.top - b.top).map(({ text }) => text);
  }

  /** Opens a container of the activity bar by its name. */
  async openView(name: string): Promise<void> {
    const item = this.container(name);
    await item.waitFor();
    if (!((await item.getAttribute('class')) ?? '').includes('checked')) await item.click();
  }

  /** The number on the icon of a container; empty where there is none. */
  async viewBadge(name: string): Promise<string> {
    return (await this.container(name).locator('.badge-content').innerText()).trim();
  }

  /** Waits for a question that is answered by typing, by its title or a part of it. */
  async question(title: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget:visible', { hasText: title });
    await widget.locator('input.input').first().waitFor();
  }

  /** Filters the findings, from the palette. */
  async filterView(text: string): Promise<void> {
    await this.command('Filter Findings and Models');
    await this.question('Filter Findings and Models');
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.keyboard.press('Enter');
  }

  /** What an empty view says. */
  async viewWelcome(view: string): Promise<string> {
    return (await this.pane(view).locator('.welcome-view-content:visible').allInnerTexts()).join('\n');
  }

  /** Writes a path into the dialog that asks where to save, and takes it. */
  async saveAs(path: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input').first();
    await this.page.locator('.quick-input-widget .quick-input-header').first().waitFor();
    await this.page.waitForTimeout(500);
    await input.fill(path);
    await this.page.waitForTimeout(500);
    await this.page.keyboard.press('Enter');
  }

  /** Opens a row of a tree view with its twistie. */
  async expandRow(view: string, text: string): Promise<void> {
    const row = this.pane(view).locator('.monaco-list-row', { hasText: text }).first();
    await row.locator('.monaco-tl-twistie').click();
  }

  /** Folds a view of the side bar, so that the others have their room again. */
  async foldView(view: string): Promise<void> {
    const header = this.pane(view).locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  }

  /** Opens the list of fixes at the cursor. */
  async openFixes(): Promise<void> {
    const list = this.page.locator('.action-widget').first();
    // A window that is busy loses keys; a person presses them again, but not for ever.
    for (let tries = 0; !(await list.isVisible()); tries++) {
      if (tries === 20) throw new Error('No list of fixes was shown');
      await this.page.keyboard.press('Control+Period');
      await list.waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
  }

  /** Opens the list of fixes at the cursor and takes the first one, from the keyboard. */
  async takeFirstFix(): Promise<void> {
    await this.openFixes();
    // A list ignores keys in its first moments.
    await this.page.waitForTimeout(300);
    await this.page.keyboard.press('Enter');
  }

  /** The line over a tree view; empty where there is none. */
  async viewMessage(view: string): Promise<string> {
    return (await this.pane(view).locator('.message:visible').allInnerTexts())[0] ?? '';
  }

  /** Text of the extension's status bar item. */
  async statusBar(): Promise<string> {
    return this.page.locator('.statusbar-item[id*="secureMl.status"]').first().innerText();
  }

  /** What a part of the window says; empty where it is not there. */
  async visibleText(selector: string): Promise<string> {
    return (await this.page.locator(`${selector}:visible`).allInnerTexts()).join('\n');
  }

  /** What the first frame says that contains `expected`; empty where none does. */
  async frameText(expected: string): Promise<string> {
    for (const frame of this.page.frames()) {
      const text = await frame
        .locator('body')
        .innerText({ timeout: 1000 })
        .catch(() => '');
      if (text.includes(expected)) return text;
    }
    return '';
  }

  /** Scrolls text of the focused editor or cell into view and clicks into it. */
  async clickText(text: string): Promise<void> {
    await this.page.locator('.view-line span', { hasText: text }).last().click();
  }

  /** Keeps what the window shows; with `margins`, in pixels, without so much of its upper and lower edge. */
  async screenshot(name: string, margins: readonly [number, number] = [0, 0]): Promise<void> {
    mkdirSync(this.pictures, { recursive: true });
    const { width, height } = this.page.viewportSize() ?? { width: 1280, height: 800 };
    const clip = { x: 0, y: margins[0], width, height: height - margins[0] - margins[1] };
    await this.page.screenshot({ path: join(this.pictures, `${name}.png`), clip });
  }

  private container(name: string): Locator {
    const label = this.page.locator(`[aria-label^="${name}"]`);
    return this.page.locator('.activitybar .action-item', { has: label }).first();
  }

  private pane(view: string): Locator {
    return this.page.locator('.pane', { has: this.page.locator('.pane-header', { hasText: view }) }).last();
  }

  private async explorerRow(path: string): Promise<Locator> {
    await this.page.keyboard.press('Control+Shift+E');
    const names = path.split('/');
    const rows = this.page.locator('.explorer-folders-view .monaco-list-row');
    for (let depth = 1; depth < names.length; depth++) {
      const folder = await this.childOf(rows, names.slice(0, depth));
      if ((await folder.getAttribute('aria-expanded')) !== 'true') await folder.click();
    }
    return this.childOf(rows, names);
  }

  /** The last of `names` below its own parent: other folders may hold a file of the same name. */
  private async childOf(rows: Locator, names: readonly string[]): Promise<Locator> {
    return this.until(
      async () => {
        const shown = await rows.evaluateAll((elements) =>
          elements.map((element) => ({
            top: Number.parseInt((element as unknown as { style: { top: string } }).style.top, 10),
            id: element.id,
            level: Number(element.getAttribute('aria-level')),
            text: element.textContent ?? '',
          })),
        );
        shown.sort((a, b) => a.top - b.top);
        let depth = 0;
        for (const row of shown) {
          if (row.level <= depth) depth = row.level - 1;
          if (row.level === depth + 1 && row.text.trim() === names[depth]) depth++;
          if (depth === names.length) return this.page.locator(`.explorer-folders-view [id="${row.id}"]`);
        }
        return undefined;
      },
      `${names.join('/')} is not in the explorer`,
    );
  }

  private async reportMain(): Promise<Locator | undefined> {
    return (await this.reportFrame())?.locator('#report');
  }

  private async reportFrame(): Promise<Frame | undefined> {
    for (const frame of this.page.frames()) {
      if (await this.showsReport(frame)) return frame;
    }
    return undefined;
  }

  private async showsReport(frame: Frame): Promise<boolean> {
    try {
      if ((await frame.locator('#report h1').count()) === 0) return false;
      // Pages of hidden tabs stay in the tree for a while.
      return await frame.locator('#report h1').isVisible();
    } catch {
      return false;
    }
  }

  private async until<Value>(read: () => Promise<Value | undefined>, failure: string): Promise<Value> {
    const end = Date.now() + patience;
    for (;;) {
      // A page that went while it was read is read again: another takes its place.
      const value = await read().catch((error: Error) => {
        if (!/Frame was detached|context was destroyed/.test(error.message)) throw error;
        return undefined;
      });
      if (value !== undefined) return value;
      if (Date.now() > end) throw new Error(`${failure}\n${await this.shown()}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** What stands on the screen instead of what was waited for: the page and each of its frames, a line each. */
  private async shown(): Promise<string> {
    const lines: string[] = [];
    for (const frame of this.page.frames()) {
      const text = await frame
        .locator('body')
        .innerText({ timeout: 1000 })
        .catch((error: Error) => error.message);
      lines.push(`${frame.url().slice(0, 80)}: ${text.replace(/\s+/g, ' ').slice(0, 1000)}`);
    }
    return lines.join('\n');
  }
}
