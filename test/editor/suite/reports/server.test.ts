import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, eventually, expectFindings, openText, person, workspaceUri } from '../support';

describe('the language server', () => {
  after(closeAll);

  it('comes back by itself after it was killed', async () => {
    const editor = await openText('killed.py', 'import pickle\npickle.loads(b"")\n');
    await expectFindings(editor.document.uri, ['2:SML101']);
    const [before] = serverProcesses();
    process.kill(before, 'SIGKILL');
    await eventually(() => {
      const now = serverProcesses();
      assert.equal(now.length, 1);
      assert.notEqual(now[0], before);
    });
    await expectFindings(editor.document.uri, ['2:SML101']);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# moved\n'));
    await expectFindings(editor.document.uri, ['3:SML101']);
    await eventually(async () => assert.doesNotMatch(await person.statusBar(), /starting|stopped/));
  });

  it('keeps its verdicts, and Problems come back, when it is killed', async () => {
    const model = workspaceUri('unsafe/model.joblib');
    await vscode.commands.executeCommand('secureMl.scanModel', model);
    await expectFindings(model, ['1:SML301']);
    await eventually(async () => assert.match(await person.statusBar(), /1 dangerous/));
    const [before] = serverProcesses();
    process.kill(before, 'SIGKILL');
    await eventually(() => assert(serverProcesses().some((id) => id !== before)));
    await eventually(async () => assert.match(await person.statusBar(), /1 dangerous/));
    await expectFindings(model, ['1:SML301']);
    await person.screenshot('badges');
  });

  it('stays down after many crashes and is restored by its command', async () => {
    const editor = await openText('crashes.py', 'import pickle\npickle.loads(b"")\n');
    for (let crash = 0; crash < 5 && !/stopped/.test(await person.statusBar()); crash++) {
      await eventually(async () => assert.doesNotMatch(await person.statusBar(), /starting/));
      const [id] = serverProcesses();
      process.kill(id, 'SIGKILL');
      await eventually(() => assert(!serverProcesses().includes(id)));
      await eventually(async () => assert.match(await person.statusBar(), /starting|stopped/)).catch(
        () => undefined,
      );
    }
    await eventually(async () => assert.match(await person.statusBar(), /stopped/));
    await vscode.commands.executeCommand('secureMl.restartServer');
    await expectFindings(editor.document.uri, ['2:SML101']);
    await eventually(async () => assert.doesNotMatch(await person.statusBar(), /starting|stopped/));
  });
});

/** Ids of the language servers below this extension host. */
function serverProcesses(): readonly number[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((id) => {
        try {
          const parent = / \(.*\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8'))?.[1];
          return (
            Number(parent) === process.pid &&
            /dist\/server\.js/.test(readFileSync(`/proc/${id}/cmdline`, 'utf8'))
          );
        } catch {
          return false;
        }
      });
  }
  return execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter(
      (match) => match !== null && Number(match[2]) === process.pid && /dist\/server\.js/.test(match[3]),
    )
    .map((match) => Number(match?.[1]));
}
