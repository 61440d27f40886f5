import { t } from '../../../../l10n/messages';
import { digestOfDownload } from '../../provenance/knownDigests';
import { bytesOfFile, verifyBefore } from '../../python/fixes/verifyDigest';
import { callRule } from '../../python/rules/callRule';
import { absent, all, comesFrom, either, is, matches, not } from '../../python/rules/conditions';
import { digestFix } from '../../python/rules/downloadPins';
import { literalPath, readsFetched } from '../../python/rules/helpers';

const getFile = ['keras.utils.get_file', 'tensorflow.keras.utils.get_file', 'tf_keras.utils.get_file'];
/** What is only looked at. */
const picture = /\.(?:jpe?g|png|gif|webp|bmp|svg|mp3|wav|flac|mp4|avi|txt|ttf|otf)(?:[?#].*)?$/i;
const codeFile = /\.(?:pt|pth|ckpt|bin|pkl|pickle|joblib|h5|hdf5|keras)(?:[?#].*)?$/i;

export const rule = callRule(
  {
    id: 'joblib-hash-missing',
    code: 'SML180',
    family: 'integrity',
    severity: 'medium',
    cwe: 'CWE-494',
    atlas: ['AML.T0010.003', 'AML.T0011.000'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['pooch.retrieve', 'pooch.create'],
      when: is('known_hash', null, 1),
      message: ({ callee }) => t('joblib-hash-missing.no-known-hash', callee),
      effect: 'network',
      fixes: (call, context) => [digestFix(call, context)],
    },
    {
      callees: getFile,
      when: all(
        absent('file_hash', 4),
        absent('md5_hash', 3),
        either(matches('origin', codeFile, 1), is('extract', true), is('untar', true)),
      ),
      message: ({ callee }) => t('joblib-hash-missing.no-file-hash', callee),
      effect: 'network',
      fixes: (call, context) => [digestFix(call, context)],
    },
    {
      callees: ['torch.hub.download_url_to_file'],
      when: all(absent('hash_prefix', 2), not(matches('url', picture, 0)), not(matches('dst', picture, 1))),
      message: ({ callee }) => t('joblib-hash-missing.no-hash-prefix', callee),
      effect: 'network',
      fixes: (call, context) => [digestFix(call, context)],
    },
    {
      callees: [
        'pickle.load',
        'pickle.loads',
        'joblib.load',
        'torch.load',
        'pandas.read_pickle',
        'dill.load',
        'dill.loads',
        'cloudpickle.loads',
      ],
      when: all(
        either(comesFrom(['download'], '', 0), readsFetched),
        not(is('weights_only', true)),
        ({ node }, { document }) =>
          !checksDigest(document.textAround(Math.max(0, node.start - 20_000), node.start)),
      ),
      message: ({ callee }) => t('joblib-hash-missing.digest-not-verified', callee),
      // Registries of runs compare the digests that they keep, which says nothing of who wrote the file.
      severity: (call, { document }) =>
        /\.use_artifact\(|wandb\.restore\(/.test(
          document.textAround(Math.max(0, call.node.start - 20_000), call.node.end),
        )
          ? 'low'
          : undefined,
      effect: 'code',
      fixes: (call, context) => {
        const path = literalPath(call, context);
        const digest = path === undefined ? undefined : digestOfDownload(context.digests, undefined, path);
        return [digest && verifyBefore(call, context, digest, bytesOfFile(JSON.stringify(path)))];
      },
    },
  ],
);

/** A digest is computed somewhere in a text, or a function that says so is called. */
function checksDigest(text: string): boolean {
  return /\b(?:sha256|sha512|blake2b|sha3_256|compare_digest|file_digest)\b|\b_{0,2}(?:verify|check)_\w{0,40}(?:integrity|digest|hash|checksum|sha\d{0,3})\w{0,20}\(/.test(
    text,
  );
}
