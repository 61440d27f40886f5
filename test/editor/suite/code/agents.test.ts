import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, eventually, setUserSetting, workspaceUri } from '../support';

const names = ['secure-ml_check_file', 'secure-ml_scan_model', 'secure-ml_explain_finding'];

/** Texts that a tool answers with, as an agent calls it. */
async function ask(name: string, input: object): Promise<readonly string[]> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content.map((part) => (part as vscode.LanguageModelTextPart).value);
}

const offered = () => vscode.lm.tools.map(({ name }) => name).filter((name) => names.includes(name));

describe('tools of agents', () => {
  const code = workspaceUri('agents.py');

  after(async () => {
    await setUserSetting('secureMl.agents.enable', undefined);
    await closeAll();
    await vscode.workspace.fs.delete(code, { useTrash: false });
  });

  it('are offered when the user wants them, and read what is in the workspace', async () => {
    await vscode.workspace.fs.writeFile(code, Buffer.from('import pickle\npickle.load(f)\n'));
    await assert.rejects(() => ask(names[0], { path: 'agents.py' }));
    await setUserSetting('secureMl.agents.enable', true);
    await eventually(() => assert.deepEqual(offered().sort(), [...names].sort()));
    const [warning, report] = await ask(names[0], { path: 'agents.py' });
    assert.match(warning, /hostile/);
    assert.deepEqual(
      JSON.parse(report).findings.map(({ code: found }: { code: string }) => found),
      ['SML101'],
    );
    const [, page] = await ask(names[2], { rule: 'pickle-load' });
    assert.match(page, /^# pickle-load \(SML101\)/);
    const [, scan] = await ask(names[1], { path: code.fsPath });
    assert.equal(JSON.parse(scan).errors.length, 1, scan);
    await assert.rejects(() => ask(names[0], { path: '../outside.py' }), /outside\.py/);
    await assert.rejects(() => ask(names[2], { rule: '../../package' }));
    await setUserSetting('secureMl.agents.enable', false);
    await eventually(() => assert.deepEqual(offered(), []));
    await eventually(() => assert.rejects(() => ask(names[0], { path: 'agents.py' })));
  });
});
