import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually, extensionId, person } from '../support';

describe('a folder of models', () => {
  it('wakes the extension', async () => {
    await eventually(() => assert.equal(vscode.extensions.getExtension(extensionId)?.isActive, true));
  });

  it('shows the report of a model opened in the explorer', async () => {
    await person.openInExplorer('unsafe/model.joblib');
    const text = await person.report('Dangerous');
    assert.match(text, /posix\.system/);
    await eventually(async () => assert.match(await person.statusBar(), /1 dangerous/));
  });
});
