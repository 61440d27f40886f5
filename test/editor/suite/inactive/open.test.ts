import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually, extensionId, person } from '../support';

describe('an extension that nothing woke yet', () => {
  it('is inactive in a folder of models', () => {
    assert.equal(vscode.extensions.getExtension(extensionId)?.isActive, false);
  });

  it('shows the report of a model opened in the explorer', async () => {
    await person.openInExplorer('unsafe/model.joblib');
    const text = await person.report('Dangerous');
    assert.match(text, /posix\.system/);
    assert.equal(vscode.extensions.getExtension(extensionId)?.isActive, true);
    await eventually(async () => assert.match(await person.statusBar(), /1 dangerous/));
  });
});
