import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { extensionId, person } from '../support';

describe('an extension that nothing concerns', () => {
  it('is not woken in a folder of other things', async () => {
    const { document } = await vscode.window.showTextDocument(
      (await vscode.workspace.findFiles('notes.md'))[0],
    );
    assert.match(document.getText(), /Notes/);
    // Longer than the search for what would wake it takes.
    await person.wait(2000);
    assert.equal(vscode.extensions.getExtension(extensionId)?.isActive, false);
  });
});
