import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, eventually, expectFindings, openText, workspaceUri } from '../support';

/** A safetensors file with one tensor. */
function tensors(name: string): Buffer {
  const header = JSON.stringify({ [name]: { dtype: 'F32', shape: [1], data_offsets: [0, 4] } });
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, Buffer.from(header), Buffer.alloc(4)]);
}

describe('locked models', () => {
  const model = workspaceUri('locked.safetensors');
  const lock = workspaceUri('models.lock');
  const code = workspaceUri('locked.py');

  after(async () => {
    await closeAll();
    for (const uri of [model, lock, code]) await vscode.workspace.fs.delete(uri, { useTrash: false });
  });

  it('show drift at the call that loads them, until it is accepted', async () => {
    const bytes = tensors('before');
    writeFileSync(model.fsPath, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const entry = {
      path: 'locked.safetensors',
      size: bytes.length,
      sha256,
      format: 'safetensors',
      verdict: 'safe',
    };
    const text = JSON.stringify({ schema: 1, paths: ['locked.safetensors'], models: [entry] }, undefined, 2);
    writeFileSync(lock.fsPath, `${text}\n`);
    const call = 'from safetensors.torch import load_file\nload_file("locked.safetensors")\n';
    const { document } = await openText('locked.py', call);
    await expectFindings(document.uri, []);
    // Changed from outside, as by a download.
    writeFileSync(model.fsPath, tensors('after'));
    await expectFindings(document.uri, ['2:SML701']);
    await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(1, 0, 1, 1),
      );
      const accept = actions.find(({ command }) => command?.command === 'secureMl.lockModel');
      assert(accept?.command, actions.map(({ title }) => title).join('; '));
      await vscode.commands.executeCommand(accept.command.command, ...(accept.command.arguments ?? []));
    });
    await expectFindings(document.uri, []);
  });

  it('and profiles have their fields completed', async () => {
    const { document } = await openText('release/profile.yaml', 'controls:\n  - \n');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(1, 4),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert(labels.includes('only-if'), labels.join(', '));
    await closeAll();
    await vscode.workspace.fs.delete(workspaceUri('release'), { recursive: true, useTrash: false });
  });
});
