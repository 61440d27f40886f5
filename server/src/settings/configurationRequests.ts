import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ConfigurationChange } from '../../../engine/src/configuration/changes';
import { choicesOf, defaultEditorSettings, settingOf } from '../../../engine/src/configuration/configuration';
import { severities } from '../../../engine/src/finding';
import { rules } from '../../../engine/src/generated/rules';
import { t, titleOf } from '../../../l10n/messages';
import {
  type ConfigurationEditParams,
  type ConfigurationEditResult,
  configurationEditRequest,
  type RuleSetting,
  type RuleSettingsParams,
  type RuleSettingsResult,
  ruleSettingsRequest,
} from '../../../protocol/src/languageServer';
import { guardRequest } from '../handlers';
import { configurationFileOf, editOfConfiguration, type ReadUri } from './configurationFiles';
import type { Settings } from './settings';
import type { WorkspaceFolders } from './workspaceFolders';

const levels: ReadonlySet<string> = new Set(['off', 'default', ...severities]);
const ruleIds: ReadonlySet<string> = new Set(rules.map(({ meta }) => meta.id));

/** Says how a folder is configured, and how a change of that is written. */
export class ConfigurationRequests {
  constructor(
    private readonly settings: Settings,
    private readonly folders: WorkspaceFolders,
    private readonly read: ReadUri,
  ) {}

  listen(connection: Connection): void {
    const failed = () =>
      new ResponseError<void>(ErrorCodes.InternalError, t('model-requests.request-internal-error'));
    const answer = <Params, Result>(name: string, handler: (params: Params) => Promise<Result>) =>
      connection.onRequest(name, guardRequest<Params, unknown>(connection, name, failed, handler));
    answer<ConfigurationEditParams, ConfigurationEditResult>(configurationEditRequest, (params) =>
      this.edit(params),
    );
    answer<RuleSettingsParams, RuleSettingsResult>(ruleSettingsRequest, (params) => this.list(params));
  }

  private async edit({ uri, change }: ConfigurationEditParams): Promise<ConfigurationEditResult> {
    const folder = typeof uri === 'string' ? this.folders.folderOf(uri) : undefined;
    if (folder === undefined || !isChange(change)) return {};
    const file = await configurationFileOf(folder, this.read);
    if (file === undefined) return {};
    const edit = editOfConfiguration(file, change);
    return { ...(edit === undefined ? {} : { edit }), file: file.uri };
  }

  private async list({ uri }: RuleSettingsParams): Promise<RuleSettingsResult> {
    const folder = this.folders.folderOf(uri);
    this.settings.forgetResource(uri);
    const { configuration, editor } = await this.settings.of(uri);
    const ofFile = await this.settings.configurationOf(uri, defaultEditorSettings);
    const sourceOf = (ruleId: string): RuleSetting['from'] =>
      editor.rules[ruleId] !== undefined ? 'editor' : ofFile.rules[ruleId] !== undefined ? 'file' : 'default';
    const file = folder === undefined ? undefined : await configurationFileOf(folder, this.read);
    return {
      rules: rules.map(({ meta: { id, code, family, severity } }) => ({
        id,
        code,
        family,
        title: titleOf(id),
        standard: severity,
        level: configuration.rules[id] ?? severity,
        from: sourceOf(id),
      })),
      profile: configuration.profile,
      profiles: Object.keys(choicesOf(settingOf('profile')) ?? {}),
      profileFrom:
        editor.profile !== defaultEditorSettings.profile
          ? 'editor'
          : ofFile.profile !== defaultEditorSettings.profile
            ? 'file'
            : 'default',
      ...(file === undefined ? {} : { file: file.uri }),
    };
  }
}

/** Other programs can ask too: what is written is one of our own words. */
function isChange(change: unknown): change is ConfigurationChange {
  const { kind, ruleId, level, profile, name } = (change ?? {}) as Record<string, unknown>;
  switch (kind) {
    case 'rule':
      return typeof ruleId === 'string' && ruleIds.has(ruleId) && levels.has(String(level));
    case 'profile':
      return Object.hasOwn(choicesOf(settingOf('profile')) ?? {}, String(profile));
    case 'allow':
      return typeof name === 'string' && /^[\w.]{1,300}$/.test(name);
    default:
      return false;
  }
}
