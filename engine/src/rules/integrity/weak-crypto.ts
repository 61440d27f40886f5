import { t } from '../../../../l10n/messages';
import { withArgument, withMember } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { either } from '../../python/rules/conditions';
import { argumentOf, known } from '../../python/rules/helpers';

const ciphers = ['ARC2', 'ARC4', 'Blowfish', 'DES', 'DES3', 'XOR', 'CAST'];
const algorithms = ['ARC4', 'Blowfish', 'IDEA', 'CAST5', 'SEED', 'TripleDES', 'RC2'];
const protocols =
  /(?:^|\.)(?:PROTOCOL_(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)|TLSVersion\.(?:SSLv3|TLSv1|TLSv1_1)|(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)_METHOD)$/;
/** What is digested is a password by its name, and not the name of a file or a user. */
const passwords =
  /^(?:[\w.]{0,60}[._])?(?:password|passwd|passphrase|pwd)(?:\.encode\([^()]{0,40}\))?$|^(?:bytes|str)\((?:[\w.]{0,60}[._])?(?:password|passwd|passphrase|pwd)\b/i;
/** Bits of a key that are too few today. */
const fewestBits = 2048;

export const rule = callRule(
  {
    id: 'weak-crypto',
    code: 'SML184',
    family: 'integrity',
    severity: 'medium',
    cwe: 'CWE-327',
    since: '0.1.0',
    counterparts: [
      'B304',
      'B305',
      'B413',
      'B502',
      'B503',
      'B504',
      'B505',
      'S304',
      'S305',
      'S413',
      'S502',
      'S503',
      'S504',
      'S505',
    ],
  },
  [
    {
      callees: [
        ...ciphers.flatMap((name) => [`Crypto.Cipher.${name}.new`, `Cryptodome.Cipher.${name}.new`]),
        ...algorithms.flatMap((name) => [
          `cryptography.hazmat.primitives.ciphers.algorithms.${name}`,
          `cryptography.hazmat.decrepit.ciphers.algorithms.${name}`,
        ]),
      ],
      message: ({ callee }) => t('weak-crypto.weak-cipher', callee),
    },
    {
      callees: [
        'cryptography.hazmat.primitives.ciphers.modes.ECB',
        'Crypto.Cipher.AES.new',
        'Cryptodome.Cipher.AES.new',
      ],
      when: (call) => {
        if (call.callee.endsWith('ECB')) return true;
        const mode = argumentOf(call, 'mode', 1)?.value;
        return mode?.kind === 'reference' && mode.name.endsWith('.MODE_ECB');
      },
      message: ({ callee }) => t('weak-crypto.blocks-alone', callee),
    },
    {
      callees: ['ssl.SSLContext', 'ssl.wrap_socket', 'ssl.get_server_certificate', 'OpenSSL.SSL.Context'],
      when: either(
        ({ callee, argumentList }) => callee === 'ssl.wrap_socket' && argumentList !== undefined,
        ({ positional, keywords }) =>
          [...positional, ...keywords.values()].some(
            ({ value }) =>
              value.kind === 'reference' &&
              protocols.test(value.name) &&
              // Since Python 3.6 it negotiates the best, and says nothing of the least.
              value.name !== 'ssl.PROTOCOL_SSLv23',
          ),
      ),
      message: ({ callee }) => t('weak-crypto.old-protocol', callee),
      fixes: withMember('protocol', 0, /PROTOCOL_(?:SSLv2|SSLv3|TLSv1|TLSv1_1)$/, 'PROTOCOL_TLS_CLIENT'),
    },
    {
      callees: ['ssl.SSLContext().minimum_version=', 'ssl.create_default_context().minimum_version='],
      when: ({ positional: [first] }) =>
        first?.value.kind === 'reference' && protocols.test(first.value.name),
      message: () => t('weak-crypto.old-protocol', 'minimum_version'),
    },
    {
      callees: [
        'Crypto.PublicKey.RSA.generate',
        'Crypto.PublicKey.DSA.generate',
        'Cryptodome.PublicKey.RSA.generate',
        'Cryptodome.PublicKey.DSA.generate',
        'cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key',
        'cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key',
      ],
      when: (call) => {
        const position = call.callee.includes('.rsa.') ? 1 : 0;
        const size = ['key_size', 'bits']
          .map((name) => known(call, name, position))
          .find(({ state }) => state === 'constant');
        return size?.state === 'constant' && typeof size.value === 'number' && size.value < fewestBits;
      },
      message: ({ callee }) => t('weak-crypto.short-key', callee),
      fixes: (call, context) => {
        const name = call.callee.startsWith('cryptography.') ? 'key_size' : 'bits';
        return withArgument(name, '3072', call.callee.includes('.rsa.') ? 1 : 0)(call, context);
      },
    },
    {
      // So fast that passwords are guessed by the billion.
      callees: ['md5', 'sha1', 'sha224', 'sha256', 'sha512'].map((name) => `hashlib.${name}`),
      when: ({ positional: [first] }, { document: { evaluator, source } }) =>
        first !== undefined &&
        first.value.kind !== 'constant' &&
        passwords.test(evaluator.textOf(first.node).slice(0, 200)) &&
        // Services that know leaked passwords ask for the beginning of such a digest.
        !/pwned/i.test(source.text),
      message: ({ callee }) => t('weak-crypto.fast-password-digest', callee),
    },
    {
      callees: ['SECP192R1', 'SECT163K1', 'SECT163R2'].map(
        (name) => `cryptography.hazmat.primitives.asymmetric.ec.${name}`,
      ),
      message: ({ callee }) => t('weak-crypto.short-key', callee),
    },
  ],
);
