import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, eventually, extensionId, ours, person, workspaceUri } from '../support';

/** What a window in each language says, in places that different parts word: manifest, client, server, threads. */
const said: Readonly<
  Record<
    string,
    Record<'command' | 'step' | 'page' | 'finding' | 'verdict' | 'badge' | 'title' | 'rules', string>
  >
> = {
  ru: {
    command: 'Сканировать модель',
    step: 'Файл модели может выполнить код',
    page: 'Выберите Сканировать модель',
    finding: 'десериализует файл через pickle',
    verdict: 'Опасно',
    badge: 'Secure ML: опасных — 1',
    title: 'При загрузке этого файла через posix.system выполняется команда',
    rules: 'Серьёзность',
  },
  'zh-cn': {
    command: '扫描模型',
    step: '模型文件可以运行代码',
    page: '在资源管理器中选择扫描模型',
    finding: '反序列化',
    verdict: '危险',
    badge: '1',
    title: '加载此文件会通过 posix.system 运行命令',
    rules: '严重程度',
  },
};

describe('a window in another language', () => {
  const { language } = vscode.env;
  const { command, step, page, finding, verdict, badge, title, rules } = said[language] ?? {};
  const picture = (name: string) => person.screenshot(`${language}-${name}`);
  afterEach(closeAll);

  it('has it, with the names of commands', () => {
    const { contributes } = vscode.extensions.getExtension(extensionId)?.packageJSON ?? {};
    // In a language that is not the original one, editors keep both.
    const titles = contributes.commands.map(({ title }: { title: { value: string } }) => title.value);
    assert(titles.includes(command), titles.join());
  });

  it('shows findings in it, which the server words', async () => {
    const uri = workspaceUri('serve.py');
    await vscode.window.showTextDocument(uri);
    await eventually(() => assert.match(ours(uri)[0]?.message ?? '', new RegExp(finding)));
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await eventually(async () =>
      assert.match(await person.visibleText('.markers-panel'), new RegExp(finding)),
    );
    await picture('problems');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('shows a report in it, which client and threads word', async () => {
    await person.openInExplorer('unsafe/model.joblib');
    assert.match(await person.report(verdict), new RegExp(title));
    await eventually(async () => assert((await person.statusBar()).includes(badge)));
    await picture('report');
  });

  it('shows bytes and the page of rules in it', async () => {
    await person.openInExplorer('unsafe/model.joblib');
    await person.report(verdict);
    await person.reportKeys('.finding > .tools button', 'Enter');
    await person.reportPart('.bytes .inspector', 'uint32');
    await picture('bytes');
    const { overflow } = await person.reportLook();
    assert.equal(overflow, 0);
    await closeAll();
    await vscode.commands.executeCommand('secureMl.configureRules');
    await person.report(rules);
    await picture('rules');
  });

  it('shows the walkthrough in it, with its pages', async () => {
    await vscode.commands.executeCommand('secureMl.openWalkthrough');
    await eventually(async () =>
      assert((await person.visibleText('.gettingStartedContainer')).includes(step)),
    );
    // The page of the first step is a frame of its own.
    await eventually(async () => assert((await person.frameText(page)).includes(page)));
    await picture('walkthrough');
  });

  it('explains a finding in it', async () => {
    const uri = workspaceUri('serve.py');
    await vscode.window.showTextDocument(uri);
    await eventually(() => assert(ours(uri).length > 0));
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      ours(uri)[0].range.start,
    );
    const text = (hover.contents as vscode.MarkdownString[]).map(({ value }) => value).join('\n');
    assert.match(text, /joblib\.load/);
    assert.doesNotMatch(text, /Evidence|Effect|More about|Reports/);
    await person.clickText('joblib.load');
    await vscode.commands.executeCommand('editor.action.showHover');
    await eventually(async () => assert.match(await person.visibleText('.monaco-hover'), /SML104/));
    await picture('hover');
  });
});
