// Takes pictures of the extension in a real VS Code into .cache/screenshots/; with --readme those of the README go to media/screenshots/.
// `--theme NAME` shows them in another colour theme.
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { createProfile, hostName, install, openWindow } from './editorHost.mjs';
import { bundleEditorTests, makeWorkspace, stageExtension } from './editorTest.mjs';
import { ensureInstalled, root } from './install.mjs';

const folder = join(root, '.cache/screenshots');
const files = [
  'requirements.txt',
  'train.ipynb',
  'serve.py',
  'Dockerfile',
  'deployment.yaml',
  'safe',
  'unsafe',
];
const readme = {
  'notebook-fix': 'notebook.png',
  hover: 'hover.png',
  'report-unsafe': 'report.png',
  'report-safe': 'safe.png',
  security: 'security.png',
  dependencies: 'dependencies.png',
};
// biome-ignore lint/suspicious/noTemplateCurlyInString: these are the editor's variables, not ours
const title = '${activeEditorShort}${separator}${rootName}';
const maxSize = 300 * 1024;

/**
 * Acts as a person does and takes a picture of each thing worth showing.
 * @param {import('playwright-core').Page} page
 * @param {import('./editorTest.mjs').Person} person
 */
async function takePictures(page, person) {
  const picture = async (/** @type {string} */ name) => {
    await page.waitForTimeout(600);
    // The title and the status bar belong to the test host.
    await person.screenshot(name, [30, 22]);
    console.log(`  ${name}.png`);
  };
  const closeAll = () => person.press('Control+K', 'Control+W');

  // Opened before the editor knows its notebooks, the file would be shown as JSON.
  await page.locator('.statusbar-item[id*="secureMl.status"]').waitFor();
  await page.waitForTimeout(2000);
  await person.openInExplorer('train.ipynb');
  const cell = page.locator('.notebookOverlay .view-line', { hasText: 'joblib.load(' }).last();
  await page.locator('.notebookOverlay .monaco-list').first().waitFor();
  await page.locator('.notebookOverlay').first().hover();
  for (let turn = 0; turn < 30 && !(await cell.isVisible().catch(() => false)); turn++) {
    await page.mouse.wheel(0, 150);
    await page.waitForTimeout(200);
  }
  await cell.click();
  // The click brings its cell into view by itself, and only as far as it must.
  await page.waitForTimeout(800);
  await page.mouse.move(700, 450);
  for (let turn = 0; turn < 4; turn++) {
    await page.mouse.wheel(0, 150);
    await page.waitForTimeout(200);
  }
  await page.locator('.notebookOverlay [class*=squiggly-]').first().waitFor();
  await picture('notebook-squiggle');
  await person.openFixes();
  await picture('notebook-fix');
  await person.press('Escape');

  await closeAll();
  await person.openInExplorer('serve.py');
  await page.locator('.squiggly-error').first().waitFor();
  // Squiggles lie under the text, where nothing can be clicked; what counts is the place.
  /**
   * @param {import('playwright-core').Locator} squiggle
   * @returns {Promise<[number, number]>}
   */
  const middleOf = async (squiggle) => {
    const box = await squiggle.boundingBox();
    if (box === null) throw new Error('A squiggle is out of sight');
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  await page.mouse.move(...(await middleOf(page.locator('.squiggly-error').first())), { steps: 5 });
  await page.locator('.monaco-hover:not(.hidden)').first().waitFor();
  await page.waitForTimeout(800);
  await picture('hover');
  await page.mouse.move(640, 700);
  await page.mouse.click(...(await middleOf(page.locator('.squiggly-error').last())));
  await page.mouse.move(200, 600);
  await page.waitForTimeout(800);
  await person.openFixes();
  await picture('fix');
  await person.press('Escape');

  await closeAll();
  await person.explorerMenu('unsafe/model.joblib');
  await page.locator('.monaco-menu .action-label', { hasText: 'Scan Model' }).hover();
  await picture('explorer-menu');
  await person.chooseFromMenu('Scan Model');
  await person.report('Dangerous');
  await picture('report-unsafe');
  await person.openInExplorer('safe/checkpoint.pt');
  await person.report('Safe to load');
  await picture('report-safe');
  await person.openInExplorer('others/suspicious.pkl');
  await person.report('Suspicious');
  await picture('report-suspicious');
  await person.openInExplorer('others/truncated.pkl');
  await person.report('File');
  await picture('report-truncated');
  await person.explorerMenu('safe');
  await person.chooseFromMenu('Scan Model');
  await person.notification('models scanned');
  await picture('summary');
  await closeAll();
  await person.openInExplorer('serve.py');
  await page.locator('.notification-list-item').first().hover();
  for (const close of await page.locator('.notification-list-item .codicon-notifications-clear').all()) {
    await close.click();
  }
  await person.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await page.mouse.move(640, 200);
  await picture('problems');

  await person.press('Control+J');
  await closeAll();
  // Beside the lists stands what they speak of.
  await person.openInExplorer('Dockerfile');
  await page.locator('.squiggly-error').first().waitFor();
  await person.command('Focus on Findings View');
  await page.locator('.pane .monaco-list-row', { hasText: 'serve.py:' }).first().waitFor();
  await picture('security');
  await person.openInExplorer('requirements.txt');
  await page.locator('.squiggly-error').first().waitFor();
  await person.command('Focus on Python Dependencies View');
  for (const other of ['Findings', 'Models']) await person.foldView(other);
  const view = 'Python Dependencies';
  await person.expandRow(view, 'fastai');
  await person.expandRow(view, 'scikit-learn');
  await picture('dependencies');
}

/**
 * A lock of uv's: versions, and what each package asks for.
 * @param {Record<string, [version: string, ...dependencies: string[]]>} packages
 */
function lockOf(packages) {
  return Object.entries(packages)
    .map(([name, [version, ...below]]) => {
      const source = 'source = { registry = "https://pypi.org/simple" }';
      const dependencies = below.map((other) => `    { name = "${other}" },\n`).join('');
      return `[[package]]\nname = "${name}"\nversion = "${version}"\n${source}\ndependencies = [\n${dependencies}]\n`;
    })
    .join('\n');
}

async function main() {
  ensureInstalled();
  const given = process.argv.indexOf('--extension');
  if (given < 0) await build();
  const driver = await bundleEditorTests();
  const development = given < 0 ? stageExtension() : process.argv[given + 1];
  const host = await install();
  console.log(`Editor host: ${hostName(host)}`);
  const workspace = makeWorkspace(files, {
    'others/suspicious.pkl': Buffer.from('\x80\x03cmy_package.models\nNet\n)\x81.', 'latin1'),
    'pyproject.toml': '[project]\nname = "iris"\ndependencies = ["fastai>=2.7", "pandas>=2"]\n',
    'uv.lock': lockOf({
      fastai: ['2.7.12', 'scikit-learn', 'pillow', 'torch'],
      'scikit-learn': ['1.4.2', 'joblib', 'numpy'],
      joblib: ['1.4.2'],
      numpy: ['1.26.4'],
      pandas: ['2.2.3', 'numpy'],
      pillow: ['9.5.0'],
      torch: ['2.5.1'],
    }),
    'others/truncated.pkl': Buffer.from(
      '\x80\x04\x95\x20\x00\x00\x00\x00\x00\x00\x00}\x94(\x8c\x07weights',
      'latin1',
    ),
  });
  const theme = process.argv.indexOf('--theme');
  const themed = theme < 0 ? {} : { 'workbench.colorTheme': process.argv[theme + 1] };
  const profile = createProfile({
    'editor.fontSize': 13,
    'explorer.compactFolders': false,
    'window.title': title,
    ...themed,
  });
  const window = await openWindow(host, {
    profile,
    workspace,
    development,
    viewport: { width: 1180, height: 740 },
  });
  try {
    await takePictures(window.page, new driver.Person(window.page, folder));
  } catch (error) {
    await window.page.screenshot({ path: join(folder, 'failed.png') }).catch(() => undefined);
    throw error;
  } finally {
    await window.stop();
  }
  if (process.argv.includes('--readme')) copyToReadme();
}

function copyToReadme() {
  mkdirSync(join(root, 'media/screenshots'), { recursive: true });
  for (const [name, target] of Object.entries(readme)) {
    const source = join(folder, `${name}.png`);
    const { size } = statSync(source);
    if (size > maxSize) throw new Error(`${source} has ${size} bytes; the README takes ${maxSize} at most`);
    copyFileSync(source, join(root, 'media/screenshots', target));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
