import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, eventually, extensionId, person } from '../support';

describe('the walkthrough', () => {
  afterEach(closeAll);

  it('is there, and every button of it names a command', async () => {
    const { contributes } = vscode.extensions.getExtension(extensionId)?.packageJSON ?? {};
    const [{ steps }] = contributes.walkthroughs;
    const commands = new Set(await vscode.commands.getCommands(true));
    assert.equal(steps.length, 4);
    for (const { description } of steps) {
      const named = [...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command);
      assert(named.length > 0, description);
      for (const command of named) assert(commands.has(command), command);
    }
    await vscode.commands.executeCommand('secureMl.openWalkthrough');
    await eventually(async () => assert.notEqual(await person.visibleText('.gettingStartedContainer'), ''));
    await person.screenshot('walkthrough');
  });

  it('scans a harmless bad model', async () => {
    await vscode.commands.executeCommand('secureMl.sampleScan');
    assert.match(await person.report('Dangerous'), /posix\.system/);
  });

  it('mends code that loads a model', async () => {
    void vscode.commands.executeCommand('secureMl.sampleFix');
    await eventually(() =>
      assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /samples\/load\.py$/),
    );
    const document = vscode.window.activeTextEditor?.document as vscode.TextDocument;
    await person.takeFirstFix();
    await eventually(() => assert.match(document.getText(), /weights_only=True/));
    await document.save();
  });

  it('converts a checkpoint, as often as it is asked', async () => {
    for (let times = 0; times < 2; times++) {
      await vscode.commands.executeCommand('notifications.clearAll');
      void vscode.commands.executeCommand('secureMl.sampleConvert');
      await vscode.commands.executeCommand('notifications.showList');
      await person.notification('Converted and verified');
    }
  });
});
