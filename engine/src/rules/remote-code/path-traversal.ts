import { t } from '../../../../l10n/messages';
import type { Severity } from '../../finding';
import { confined } from '../../python/flow/flow';
import type { Call } from '../../python/names/calls';
import type { Evaluator } from '../../python/names/evaluator';
import { callRule } from '../../python/rules/callRule';
import { comesFrom } from '../../python/rules/conditions';
import { comparesFolders } from '../../python/rules/helpers';
import type { PythonContext } from '../../python/rules/pythonRule';
import type { SyntaxNode } from '../../python/syntax/node';

/** Functions and methods whose path says what is read, written or listed. */
const openers = [
  'builtins.open',
  'io.open',
  'codecs.open',
  'os.open',
  'os.remove',
  'os.unlink',
  'os.rmdir',
  'os.removedirs',
  'os.listdir',
  'os.scandir',
  'os.makedirs',
  'os.mkdir',
  'os.rename',
  'os.walk',
  'os.symlink',
  'os.link',
  'glob.glob',
  'glob.iglob',
  'sanic.response.file',
  'sanic.response.file_stream',
  'shutil.rmtree',
  'shutil.copy',
  'shutil.copyfile',
  'shutil.copytree',
  'shutil.move',
  'shutil.copy2',
  'shutil.make_archive',
  'shutil.unpack_archive',
  'flask.send_file',
  'quart.send_file',
  'flask.send_from_directory',
  'quart.send_from_directory',
  'aiofiles.open',
  'anyio.open_file',
  'fastapi.responses.FileResponse',
  'starlette.responses.FileResponse',
  'django.http.FileResponse',
  'aiohttp.web.FileResponse',
  'pathlib.Path().read_text',
  'pathlib.Path().read_bytes',
  'pathlib.Path().write_text',
  'pathlib.Path().write_bytes',
  'pathlib.Path().open',
  'pathlib.Path().unlink',
  'pathlib.Path().mkdir',
  'pathlib.Path().rename',
  'pathlib.Path().touch',
  'zipfile.ZipFile',
  'tarfile.open',
  'PIL.Image.open',
  'cv2.imread',
  'numpy.load',
  'numpy.save',
  'pandas.read_csv',
  'pandas.read_parquet',
  'pandas.read_json',
  'pandas.read_excel',
  'safetensors.torch.load_file',
  'safetensors.safe_open',
  'onnxruntime.InferenceSession',
  'torch.load',
  'keras.models.load_model',
  'tensorflow.keras.models.load_model',
];

const targets = [
  ...['copy', 'copy2', 'copyfile', 'copytree', 'move'].map((name) => `shutil.${name}`),
  ...['rename', 'replace', 'symlink', 'link'].map((name) => `os.${name}`),
  'torch.save',
  'joblib.dump',
  'safetensors.torch.save_file',
];

export const rule = callRule(
  {
    id: 'path-traversal',
    code: 'SML182',
    family: 'remote-code',
    severity: 'high',
    cwe: 'CWE-22',
    atlas: ['AML.T0049'],
    since: '0.1.0',
  },
  [
    {
      callees: openers,
      when: (call, context) => {
        const node = pathNode(call);
        const { evaluator } = context.document;
        if (node === undefined || isStream(call.callee, node, evaluator) || isOpening(node, evaluator))
          return false;
        return (
          context.flow.originsOf(node, confined).has('request') ||
          comesFrom(['request'], 'path', undefined, confined)(call, context)
        );
      },
      severity: severityOf,
      message: ({ callee }) =>
        t('path-traversal.path-of-a-client', callee.replace('builtins.', '').replace('()', '')),
      effect: 'file-read',
    },
    {
      // Tools: what the model reads may tell it which path to choose. Where a tool is for the files of its user, that is wanted.
      callees: openers,
      when: (call, { flow, document: { evaluator } }) => {
        const node = pathNode(call);
        if (node === undefined || isOpening(node, evaluator) || comparesFolders(call.node, evaluator))
          return false;
        const found = flow.originsOf(node, confined);
        return found.has('model') && !found.has('request');
      },
      message: ({ callee }) =>
        t('path-traversal.path-of-a-model', callee.replace('builtins.', '').replace('()', '')),
      severity: 'low',
      strict: 'medium',
      effect: 'file-read',
    },
    {
      // The second path: where something goes.
      callees: targets,
      when: (call, { flow }) => {
        const target = call.positional[1] ?? call.keywords.get('dst') ?? call.keywords.get('f');
        return target !== undefined && flow.originsOf(target.node, confined).has('request');
      },
      message: ({ callee }) => t('path-traversal.path-of-a-client', callee),
      severity: ({ node }, { document }) => (comparesFolders(node, document.evaluator) ? 'low' : undefined),
      effect: 'file-write',
    },
    {
      // A folder that is packed and sent, or unpacked into.
      callees: ['shutil.make_archive', 'shutil.unpack_archive'],
      when: (call, { flow }) => {
        const folder =
          call.keywords.get('root_dir') ??
          call.keywords.get('extract_dir') ??
          call.positional[call.callee.endsWith('make_archive') ? 2 : 1];
        return folder !== undefined && flow.originsOf(folder.node, confined).has('request');
      },
      message: ({ callee }) => t('path-traversal.path-of-a-client', callee),
      severity: ({ node }, { document }) => (comparesFolders(node, document.evaluator) ? 'low' : undefined),
      effect: 'file-read',
    },
    {
      methods: ['to_csv', 'to_parquet', 'to_json', 'to_excel', 'to_pickle', 'to_feather', 'savefig'],
      when: ({ positional: [first] }, { flow }) =>
        first !== undefined && flow.originsOf(first.node, confined).has('request'),
      message: ({ callee }) => t('path-traversal.path-of-a-client', callee),
      severity: ({ node }, { document }) => (comparesFolders(node, document.evaluator) ? 'low' : undefined),
      effect: 'file-write',
    },
    {
      // What a client uploads, under the name that it gives: `file.save(os.path.join(folder, file.filename))`.
      methods: ['save'],
      when: (call, { flow, document: { evaluator } }) => {
        const object = call.functionNode.type === 'attribute' ? call.functionNode.children[0] : undefined;
        const [first] = call.positional;
        return (
          object !== undefined &&
          first !== undefined &&
          // `service.save(path)` writes the service: an upload is an object of the request itself.
          uploads.test(textOfUpload(object, evaluator)) &&
          flow.originsOf(object).has('request') &&
          flow.originsOf(first.node, confined).has('request')
        );
      },
      message: ({ callee }) => t('path-traversal.path-of-a-client', callee),
      severity: ({ node }, { document }) => (comparesFolders(node, document.evaluator) ? 'low' : undefined),
      effect: 'file-write',
    },
  ],
  {
    needs:
      /flask|fastapi|starlette|django|quart|bottle|sanic|aiohttp|litestar|robyn|streamlit|tornado|gradio|bentoml|\brequest\b|langchain|smolagents|\bmcp\b|\bagents\b|pydantic_ai/,
  },
);

/** The path of a call: of a method it is the object that the client chose. */
function pathNode({ callee, functionNode, positional: [first], keywords }: Call): SyntaxNode | undefined {
  const object = functionNode.type === 'attribute' ? functionNode.children[0] : undefined;
  return callee.startsWith('pathlib.Path().') ? object : (first ?? keywords.get('path'))?.node;
}

/** `FileResponse(open(path))`: the inner call is reported itself. */
function isOpening(node: SyntaxNode, evaluator: Evaluator): boolean {
  const callee = node.type === 'call' ? node.children[0] : undefined;
  const value = callee === undefined ? undefined : evaluator.evaluate(callee);
  return value?.kind === 'reference' && /^(?:builtins|io|codecs|aiofiles)\.open$/.test(value.name);
}

/**
 * A part of the address without a slash stays in its folder, but for a backslash on Windows. A function that compares a path with a folder
 * may well have made sure of it.
 */
function severityOf(call: Call, { flow, document: { evaluator } }: PythonContext): Severity | undefined {
  if (comparesFolders(call.node, evaluator)) return 'low';
  const nodes = [pathNode(call), call.keywords.get('path')?.node].filter((node) => node !== undefined);
  return nodes.some((node) => flow.originsOf(node, confined, false).has('request')) ? undefined : 'low';
}

const uploads = /\bfiles?\b|\bFILES\b|UploadFile|upload/i;

/** An object as it is written, with what its name is set to or said to be. */
function textOfUpload(object: SyntaxNode, evaluator: Evaluator): string {
  const bound = object.type === 'identifier' ? evaluator.bindingsOf(object) : [];
  const nodes = bound.flatMap((one) => {
    if (one.kind === 'value') return [one.node];
    if (one.kind === 'parameter') return [one.parameter];
    return one.kind === 'opaque' && one.from !== undefined ? [one.from] : [];
  });
  return [object, ...nodes].map((node) => evaluator.textOf(node).slice(0, 500)).join(' ');
}

/** Uploads are opened as streams: `Image.open(request.files["image"])` reads what was sent, not a path. */
function isStream(callee: string, node: SyntaxNode, evaluator: Evaluator): boolean {
  if (!/^(?:PIL|pandas|numpy|zipfile|tarfile|torch)\b/.test(callee)) return false;
  const bound = node.type === 'identifier' ? evaluator.bindingsOf(node) : [];
  const written = [node, ...bound.flatMap((one) => (one.kind === 'value' ? [one.node] : []))];
  return written.some((part) =>
    /\bfiles?\b|\bFILES\b|file_uploader|BytesIO|StringIO|\.(?:file|stream|body|read|get_data|data|content|getvalue)\b/.test(
      evaluator.textOf(part).slice(0, 2_000),
    ),
  );
}
