import { t } from '../../../../l10n/messages';
import { guidedFix, settingTitle } from '../../pipelines/fixes';
import { everyPipeline, type PipelineRule } from '../../pipelines/pipelineRule';
import { withArgument, withValue } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, all, either, is, lists, not } from '../../python/rules/conditions';
import type { PythonRule } from '../../python/rules/pythonRule';
import { programOf } from '../../shell/command';
import { type CommandRule, optionOf, withoutSwitch } from '../../shell/commandRule';

/** Settings that let other websites act as the visitor of an app, or use a server that asks nobody who they are. */
const openSettings: ReadonlyMap<string, RegExp> = new Map([
  ['STREAMLIT_SERVER_ENABLE_XSRF_PROTECTION', /^["']?false["']?$/i],
  ['STREAMLIT_SERVER_ENABLE_CORS', /^["']?false["']?$/i],
  ['OLLAMA_ORIGINS', /^["']?\*["']?(?:$|,)/],
]);
const ollamaOrigins = /(?:^|[\s"';])OLLAMA_ORIGINS=["']?\*/;

export const rule: PythonRule & CommandRule & PipelineRule = {
  ...callRule(
    {
      id: 'web-debug',
      code: 'SML227',
      family: 'config',
      severity: 'medium',
      cwe: 'CWE-489',
      atlas: ['AML.T0049'],
      since: '0.1.0',
      counterparts: ['B201', 'S201'],
    },
    [
      {
        callees: [
          'flask.Flask().run',
          'dash.Dash().run',
          'dash.Dash().run_server',
          'fastapi.FastAPI',
          'quart.Quart().run',
          'bottle.run',
          'starlette.applications.Starlette',
        ],
        when: is('debug', true),
        message: ({ callee }) => t('web-debug.debug-mode', callee),
        effect: 'code',
        fixes: withArgument('debug', 'False'),
      },
      {
        callees: [
          'flask.Flask().config.from_mapping',
          'flask.Flask().config.update',
          'quart.Quart().config.update',
        ],
        when: is('DEBUG', true),
        message: () => t('web-debug.debug-mode', 'Flask'),
        effect: 'code',
        fixes: withArgument('DEBUG', 'False'),
      },
      {
        callees: [
          'fastapi.FastAPI().add_middleware',
          'starlette.applications.Starlette().add_middleware',
          'fastapi.middleware.cors.CORSMiddleware',
          'starlette.middleware.cors.CORSMiddleware',
        ],
        when: all(
          either(lists('allow_origins', /^\*$/), lists('allow_origin_regex', /^\.[*+]\$?$/)),
          is('allow_credentials', true),
        ),
        message: ({ callee }) => t('web-debug.credentials-for-every-origin', callee),
        effect: 'network',
        fixes: withArgument('allow_credentials', 'False'),
      },
      {
        callees: ['flask_cors.CORS', 'flask_cors.cross_origin'],
        when: all(
          either(absent('origins'), lists('origins', /^(?:\*|\.\*)$/)),
          is('supports_credentials', true),
        ),
        message: ({ callee }) => t('web-debug.credentials-for-every-origin', callee),
        effect: 'network',
        fixes: withArgument('supports_credentials', 'False'),
      },
      {
        callees: [
          'fastapi.FastAPI().add_middleware',
          'starlette.applications.Starlette().add_middleware',
          'fastapi.middleware.cors.CORSMiddleware',
          'starlette.middleware.cors.CORSMiddleware',
        ],
        when: lists('allow_origins', /^\*$/),
        message: ({ callee }) => t('web-debug.every-origin', callee),
        severity: 'low',
        onlyStrict: true,
        effect: 'network',
      },
      {
        callees: ['flask_cors.CORS', 'flask_cors.cross_origin'],
        when: lists('origins', /^(?:\*|\.\*)$/),
        message: ({ callee }) => t('web-debug.every-origin', callee),
        severity: 'low',
        onlyStrict: true,
        effect: 'network',
      },
      {
        callees: ['[Access-Control-Allow-Origin]'],
        when: is('', '*', 0),
        message: () => t('web-debug.every-origin', 'Access-Control-Allow-Origin'),
        severity: 'info',
        strict: 'low',
        effect: 'network',
      },
      {
        callees: ['os.environ[OLLAMA_ORIGINS]'],
        when: is('', '*', 0),
        message: () => t('web-debug.every-origin', 'OLLAMA_ORIGINS'),
        effect: 'network',
      },
      {
        callees: ['flask.Flask().debug=', 'quart.Quart().debug=', 'flask.Flask().config[DEBUG]'],
        when: is('', true, 0),
        message: () => t('web-debug.debug-mode', 'Flask'),
        effect: 'code',
        fixes: withValue('False'),
      },
      {
        callees: ['uvicorn.run', 'uvicorn.Config'],
        when: all(is('reload', true), not(is('host', ['127.0.0.1', 'localhost']))),
        message: ({ callee }) => t('web-debug.reloads', callee),
        severity: 'info',
        strict: 'low',
        effect: 'code',
        fixes: withArgument('reload', 'False'),
      },
      {
        callees: [
          'aiohttp.web.run_app',
          'tornado.web.Application',
          'sanic.Sanic().run',
          'gradio.Blocks().launch',
          'gradio.Interface().launch',
        ],
        when: is('debug', true),
        message: ({ callee }) => t('web-debug.verbose', callee.replaceAll('()', '')),
        severity: 'low',
        effect: 'network',
        fixes: withArgument('debug', 'False'),
      },
      {
        callees: [
          'debugpy.listen',
          'ptvsd.enable_attach',
          'pydevd.settrace',
          'remote_pdb.set_trace',
          'rpdb.set_trace',
        ],
        when: (call, { document: { evaluator } }) => {
          const address = call.positional[0] ?? call.keywords.get('address') ?? call.keywords.get('addr');
          const host = address?.value.kind === 'list' ? address.value.items[0] : address?.node;
          const value = host === undefined ? undefined : evaluator.evaluate(host);
          return value?.kind === 'constant' && /^(?:0\.0\.0\.0|::|)$/.test(String(value.value));
        },
        message: ({ callee }) => t('web-debug.debugger-port', callee),
        severity: 'high',
        effect: 'code',
      },
    ],
    {
      needs:
        /flask|dash|fastapi|quart|bottle|starlette|uvicorn|aiohttp|tornado|sanic|gradio|Access-Control|OLLAMA_ORIGINS|debugpy|ptvsd|pydevd|r(?:emote_)?pdb/,
    },
  ),
  pipelines: {
    kinds: [...everyPipeline, 'settings'],
    *check({ document: { variables, text }, edit }) {
      for (const { name, value, start, end, named } of variables)
        if (openSettings.get(name)?.test(value) === true)
          yield {
            start,
            end,
            identity: name,
            message:
              name === 'OLLAMA_ORIGINS'
                ? t('web-debug.every-origin', name)
                : t('web-debug.protection-disabled', name),
            ...(value === 'false' && text.slice(end - value.length, end) === value
              ? guidedFix(
                  settingTitle(text.slice(named.start, named.end), 'true'),
                  [{ start: end - value.length, end, newText: 'true' }],
                  edit,
                )
              : {}),
          };
    },
  },
  command: {
    check({ pipelines, text }) {
      if (ollamaOrigins.test(text))
        return { message: t('web-debug.every-origin', 'OLLAMA_ORIGINS'), effect: 'network' };
      for (const words of pipelines.flat()) {
        if (programOf(words) !== 'streamlit') continue;
        const off = ['--server.enableCORS', '--server.enableXsrfProtection'].find(
          (name) => optionOf(words, name)?.toLowerCase() === 'false',
        );
        if (off === undefined) continue;
        const without = withoutSwitch(text, off);
        return {
          message: t('web-debug.protection-disabled', off),
          effect: 'network',
          ...(without === undefined
            ? {}
            : { instead: { title: t('common.remove-option', off), text: without } }),
        };
      }
      return undefined;
    },
  },
};
