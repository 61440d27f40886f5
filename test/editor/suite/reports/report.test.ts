import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, openText, person, setSetting, workspaceUri } from '../support';

describe('the report page', () => {
  afterEach(closeAll);

  it('keeps what the user did while another tab hides it', async () => {
    await vscode.commands.executeCommand('vscode.open', workspaceUri('safe/checkpoint.pt'));
    await person.report('Safe to load');
    const before = await person.tensors();
    await person.filterTensors('bias');
    await person.reportButton('Name');
    const filtered = await person.tensors();
    assert(filtered.rows < before.rows);
    assert.deepEqual([filtered.filter, filtered.sorted], ['bias', 'Name']);
    await openText('between.py', 'x = 1\n');
    await vscode.commands.executeCommand('workbench.action.previousEditor');
    await person.report('Safe to load');
    assert.deepEqual(await person.tensors(), filtered);
  });

  it('shows what the model keeps', async () => {
    await vscode.commands.executeCommand('vscode.open', workspaceUri('safe/checkpoint.pt'));
    await person.report('Safe to load');
    const shown = await person.values();
    assert(
      shown.some((row) => row.includes('collections.OrderedDict')),
      shown.join('; '),
    );
  });

  it('reads the numbers of a tensor that is chosen from the keyboard', async () => {
    await vscode.commands.executeCommand('vscode.open', workspaceUri('safe/checkpoint.pt'));
    await person.report('Safe to load');
    await person.reportKeys('.tensors', 'ArrowDown', 'Enter');
    const text = await person.reportPart('.statistics', 'Standard deviation');
    assert.match(text, /Minimum\s+-?\d/);
    await person.reportPart('.statistics .bars', '');
    assert.deepEqual(await person.faults(), []);
    await person.screenshot('report-statistics');
  });

  it('groups tensors by module, and opens a module with the arrows', async () => {
    await vscode.commands.executeCommand('vscode.open', workspaceUri('safe/checkpoint.pt'));
    await person.report('Safe to load');
    await person.reportKeys('.tools input[type=checkbox]', 'Space');
    const closed = await person.tensors();
    await person.reportKeys('.tensors', 'Home', 'ArrowRight');
    const opened = await person.tensors();
    assert(opened.rows > closed.rows, `${opened.rows} rows, ${closed.rows} before`);
    await person.screenshot('report-modules');
  });

  it('shows the bytes of a finding, and leads back to it', async () => {
    await vscode.commands.executeCommand('vscode.open', workspaceUri('unsafe/model.joblib'));
    await person.report('Dangerous');
    await person.reportKeys('.finding > .tools button', 'Enter');
    await person.reportPart('.bytes .totals', '(0x');
    await person.reportPart('.bytes .inspector', 'uint32');
    await person.screenshot('report-bytes');
    await person.reportKeys('.bytes .goto input', 'Control+A', '0', 'x', '3', 'Enter');
    await person.reportPart('.bytes .totals', 'Byte 3 (0x3)');
    await person.reportKeys('.hex', 'ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
    await person.reportPart('.bytes .totals', 'Selected bytes: 3');
    await person.reportKeys('.hex', 'Escape');
    assert.match(await person.reportFocus(), /Show bytes: byte \d+/);
  });

  it('can be read in a light theme, in high contrast and in a narrow window', async () => {
    const suspicious = workspaceUri('looks.pkl');
    await vscode.workspace.fs.writeFile(
      suspicious,
      Buffer.from('\x80\x03cmy_package.models\nNet\n)\x81.', 'latin1'),
    );
    const long = workspaceUri(`a-name-${'of-a-model-that-goes-on-'.repeat(5)}.pt`);
    copyFileSync(workspaceUri('safe/checkpoint.pt').fsPath, long.fsPath);
    const files = [
      [workspaceUri('unsafe/model.joblib'), 'Dangerous', 'dangerous'],
      [suspicious, 'Suspicious', 'suspicious'],
      [long, 'Tensors', 'safe'],
    ] as const;
    try {
      await setSetting('workbench.colorTheme', 'Default Light Modern');
      await vscode.commands.executeCommand('workbench.action.closeSidebar');
      for (const width of [1280, 640, 400]) {
        await person.resize(width);
        for (const [uri, expected, name] of files) {
          await vscode.commands.executeCommand('vscode.open', uri);
          await person.report(expected);
          const { overflow, contrast, text } = await person.reportLook();
          await person.screenshot(`report-${name}-${width}`);
          assert.equal(overflow, 0, `${name} at ${width} pixels`);
          assert(contrast >= 4.5, `“${text}” of ${name}: ${contrast}`);
        }
      }
      for (const theme of ['Default High Contrast', 'Default High Contrast Light']) {
        await setSetting('workbench.colorTheme', theme);
        await person.resize(640);
        for (const [uri, expected, name] of files) {
          await vscode.commands.executeCommand('vscode.open', uri);
          await person.report(expected);
          const { contrast, text } = await person.reportLook();
          await person.screenshot(`report-${name}-${theme.toLowerCase().replaceAll(' ', '-')}`);
          assert(contrast >= 4.5, `“${text}” of ${name} in ${theme}: ${contrast}`);
        }
      }
    } finally {
      await person.resize(1280);
      await vscode.commands.executeCommand('workbench.view.explorer');
      await setSetting('workbench.colorTheme', undefined);
    }
  });
});
