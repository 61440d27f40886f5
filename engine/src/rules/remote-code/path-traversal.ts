import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { comesFrom } from '../../python/rules/conditions';

/** Functions that take folders off a name, or make sure that it stays in one. */
const confined =
  /^(?:werkzeug\.(?:utils\.secure_filename|security\.safe_join|utils\.safe_join)|flask\.safe_join|os\.path\.basename|ntpath\.basename|posixpath\.basename|django\.utils\._os\.safe_join|django\.utils\.text\.get_valid_filename|pathvalidate\.\w+|[\w.]*(?:safe|secure|valid|check|resolve|sanit|clean|confine|ensure|within|allowed)\w*)$/i;

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
      callees: [
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
        'shutil.rmtree',
        'shutil.copy',
        'shutil.copyfile',
        'shutil.copytree',
        'shutil.move',
        'flask.send_file',
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
      ],
      when: (call, context) => {
        const [first] = call.positional;
        const object = call.functionNode.type === 'attribute' ? call.functionNode.children[0] : undefined;
        // Of a method it is the path object that the client chose.
        const node = call.callee.startsWith('pathlib.Path().')
          ? object
          : (first ?? call.keywords.get('path'))?.node;
        if (node === undefined || isStream(call.callee, context.document.evaluator.textOf(node)))
          return false;
        return (
          context.flow.originsOf(node, confined).has('request') ||
          comesFrom(['request'], 'path', undefined, confined)(call, context)
        );
      },
      message: ({ callee }) =>
        t('path-traversal.path-of-a-client', callee.replace('builtins.', '').replace('()', '')),
      effect: 'file-read',
    },
  ],
  { needs: /flask|fastapi|starlette|django|quart|bottle|sanic|aiohttp|litestar|robyn|\brequest\b/ },
);

/** Uploads are opened as streams: `Image.open(request.files["image"])` reads what was sent, not a path. */
function isStream(callee: string, written: string): boolean {
  return (
    /^(?:PIL|pandas|numpy|zipfile|tarfile)\b/.test(callee) &&
    /\bfiles?\b|\bFILES\b|BytesIO|StringIO|\.(?:file|stream|body|read|get_data|data)\b/.test(written)
  );
}
