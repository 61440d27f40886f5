import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually, extensionId, person } from '../support';

describe('a folder of pipelines and settings', () => {
  it('wakes the extension, whose item says that it is there', async () => {
    await eventually(() => assert.equal(vscode.extensions.getExtension(extensionId)?.isActive, true));
    await eventually(async () => assert.match(await person.statusBar(), /Secure ML/));
  });
});
