import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import type { Evaluator } from '../../python/names/evaluator';
import { callRule } from '../../python/rules/callRule';
import { absent, all, either, is, lists, matches } from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';
import type { SyntaxNode } from '../../python/syntax/node';
import { programOf } from '../../shell/command';
import { type CommandRule, optionOf } from '../../shell/commandRule';

const everywhere = ['0.0.0.0', '::'];
const options: Readonly<Record<string, string>> = {
  mlflow: '--host',
  uvicorn: '--host',
  gunicorn: '--bind',
  streamlit: '--server.address',
  gradio: '--host',
  ray: '--dashboard-host',
  'text-generation-launcher': '--hostname',
  ollama: '--host',
  chroma: '--host',
  flask: '--host',
  dask: '--host',
  bentoml: '--host',
};

/** A function that binds a socket and closes it only looks whether the port is free. */
function isProbe(node: SyntaxNode, evaluator: Evaluator): boolean {
  let around: SyntaxNode | undefined = node.parent;
  while (around !== undefined && around.type !== 'function_definition') around = around.parent;
  const text = around === undefined ? '' : evaluator.textOf(around).slice(0, 10_000);
  return (
    /\.close\(\)|\bwith\b/.test(text) &&
    !/\.(?:listen|accept|recv\w{0,10})\(|\breturn\s+\w{0,40}sock/.test(text)
  );
}

export const rule: PythonRule & CommandRule = {
  ...callRule(
    {
      id: 'bind-all-no-auth',
      code: 'SML224',
      family: 'network',
      severity: 'medium',
      cwe: 'CWE-668',
      atlas: ['AML.T0049', 'AML.T0132'],
      since: '0.1.0',
      counterparts: ['B104', 'S104'],
    },
    [
      {
        callees: [
          'gradio.*.launch',
          'gradio.Interface().launch',
          'gradio.Blocks().launch',
          'gradio.ChatInterface().launch',
          'gradio.Interface().queue().launch',
          'gradio.Blocks().queue().launch',
          'gradio.ChatInterface().queue().launch',
        ],
        when: all(is('server_name', everywhere), absent('auth')),
        message: ({ callee }) => t('bind-all-no-auth.listens-everywhere-unauthenticated', callee),
        effect: 'network',
        fixes: withArgument('server_name', '"127.0.0.1"'),
      },
      {
        callees: [
          'uvicorn.run',
          'uvicorn.Config',
          'litserve.LitServer().run',
          'bentoml.serve',
          'fastmcp.FastMCP().run',
          'quart.Quart().run',
          'sanic.Sanic().run',
          'vllm.entrypoints.launcher.serve_http',
          'flask.Flask().run',
          'hypercorn.run',
          'waitress.serve',
          'aiohttp.web.run_app',
          'bottle.run',
          'dash.Dash().run',
          'dash.Dash().run_server',
          'mlflow.server._run_server',
          'dask.distributed.LocalCluster',
          'distributed.LocalCluster',
          'dask.distributed.Scheduler',
          'distributed.Scheduler',
          'dask_cuda.LocalCUDACluster',
        ],
        when: is('host', everywhere),
        message: ({ callee }) => t('bind-all-no-auth.listens-everywhere', callee),
        effect: 'network',
        fixes: withArgument('host', '"127.0.0.1"'),
      },
      {
        callees: [
          'http.server.HTTPServer',
          'http.server.ThreadingHTTPServer',
          'socketserver.TCPServer',
          'socketserver.ThreadingTCPServer',
          'xmlrpc.server.SimpleXMLRPCServer',
          'socket.socket().bind',
          'wsgiref.simple_server.make_server',
        ],
        when: (call, { document: { evaluator } }) => {
          const [address] = call.positional;
          const host = address?.value.kind === 'list' ? address.value.items[0] : address?.node;
          const value = host === undefined ? undefined : evaluator.evaluate(host);
          // Port 0 asks for any port that is free: tests and launchers look for one so.
          const port = address?.value.kind === 'list' ? address.value.items[1] : undefined;
          const asked = port === undefined ? undefined : evaluator.evaluate(port);
          if (asked?.kind === 'constant' && asked.value === 0) return false;
          if (call.callee.endsWith('.bind') && isProbe(call.node, evaluator)) return false;
          return (
            value?.kind === 'constant' && (value.value === '' || everywhere.includes(String(value.value)))
          );
        },
        message: ({ callee }) => t('bind-all-no-auth.listens-everywhere', callee),
        effect: 'network',
      },
      {
        callees: ['waitress.serve'],
        when: matches('listen', /(?:^|\s)(?:\*|0\.0\.0\.0|\[::\]):/),
        message: ({ callee }) => t('bind-all-no-auth.listens-everywhere', callee),
        effect: 'network',
      },
      {
        // An address, or a list of them.
        callees: ['hypercorn.config.Config().bind=', 'hypercorn.Config().bind='],
        when: lists('', /^(?:0\.0\.0\.0|\[::\])(?::|$)/, 0),
        message: () => t('bind-all-no-auth.listens-everywhere', 'hypercorn'),
        effect: 'network',
      },
      {
        callees: ['grpc.server().add_insecure_port', 'grpc.aio.server().add_insecure_port'],
        when: matches('address', /^(?:\[::\]|0\.0\.0\.0|\*):/, 0),
        message: ({ callee }) => t('bind-all-no-auth.listens-everywhere', callee),
        effect: 'network',
      },
      {
        callees: ['tensorboard.program.TensorBoard().configure'],
        when: either(
          lists('argv', /^(?:--bind_all|0\.0\.0\.0|--host=0\.0\.0\.0)$/, 0),
          is('bind_all', true),
          is('host', everywhere),
        ),
        message: () => t('bind-all-no-auth.listens-everywhere', 'TensorBoard'),
        effect: 'network',
      },
      {
        callees: ['ray.serve.start'],
        when: (call, { document: { evaluator } }) => {
          const options = argumentOf(call, 'http_options')?.value;
          const node = options?.kind === 'dictionary' ? options.entries.get('host') : undefined;
          const host = node === undefined ? undefined : evaluator.evaluate(node);
          return host?.kind === 'constant' && everywhere.includes(String(host.value));
        },
        message: ({ callee }) => t('bind-all-no-auth.listens-everywhere', callee),
        effect: 'network',
      },
      {
        callees: ['ray.serve.HTTPOptions', 'ray.serve.config.HTTPOptions', 'ray.serve.gRPCOptions'],
        when: is('host', everywhere),
        message: ({ callee }) => t('bind-all-no-auth.listens-everywhere', callee),
        effect: 'network',
        fixes: withArgument('host', '"127.0.0.1"'),
      },
      {
        callees: ['ray.init'],
        when: is('dashboard_host', everywhere),
        message: () => t('bind-all-no-auth.ray-dashboard-open'),
        severity: 'high',
        effect: 'network',
        fixes: withArgument('dashboard_host', '"127.0.0.1"'),
      },
    ],
  ),
  command: {
    check({ pipelines }) {
      for (const words of pipelines.flat()) {
        const program = programOf(words);
        const option = options[program];
        const address = option === undefined ? undefined : optionOf(words, option);
        const bound = address !== undefined && /^(?:0\.0\.0\.0|::|\[::\])(?::\d+)?$/.test(address);
        const board = program === 'tensorboard' && words.includes('--bind_all');
        if (bound || board)
          return {
            message:
              program === 'ray'
                ? t('bind-all-no-auth.ray-dashboard-open')
                : t('bind-all-no-auth.listens-everywhere', program),
            effect: 'network',
          };
      }
      return undefined;
    },
  },
};
