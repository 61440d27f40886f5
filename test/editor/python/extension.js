const vscode = require('vscode');

/** Selects an environment by its path; the real one asks the user. */
const command = 'python.selectForTest';

exports.activate = (context) => {
  let path = '';
  const changed = new vscode.EventEmitter();
  context.subscriptions.push(
    changed,
    vscode.commands.registerCommand(command, (selected) => {
      path = selected;
      changed.fire({ path });
    }),
  );
  return {
    environments: {
      getActiveEnvironmentPath: () => ({ id: path, path }),
      resolveEnvironment: async (environment) =>
        environment.path === ''
          ? undefined
          : {
              executable: { sysPrefix: environment.path },
              environment: { folderUri: vscode.Uri.file(environment.path) },
            },
      onDidChangeActiveEnvironmentPath: changed.event,
    },
  };
};
