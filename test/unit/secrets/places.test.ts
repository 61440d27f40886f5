/** Places that give a secret away without a format: command lines, connection strings, options; and ids that open nothing. */
import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../../engine/src/secrets/matcher';
import { letters } from './tokens';

const secret = 'dragon99x';
const found = (text: string, kind: 'python' | 'settings' | 'text' = 'text') =>
  findSecrets(text, kind).map(({ value }) => value);

describe('secrets by their place', () => {
  it.each([
    [`curl -u ml:${secret} https://host`, 'text'],
    [`curl -s -X POST --user "ml:${secret}" https://host`, 'text'],
    [`mysql -h db -u root -p${secret} x`, 'text'],
    [`sshpass -p '${secret}' ssh host`, 'text'],
    [`export PGPASSWORD=${secret}`, 'settings'],
    [`jdbc:oracle:thin:ml/${secret}@db:1521/x`, 'text'],
    [`cockroachdb://ml:${secret}@db.corp.net`, 'text'],
    [`ftp://ml:${secret}@ftp.corp.net`, 'text'],
    [`parser.add_argument("--password", default="${secret}")`, 'python'],
  ] as const)('%s', (text, kind) => {
    expect(found(text, kind)).toEqual([secret]);
  });

  it('holds anything in the braces of a connection string', () => {
    expect(found('Driver={x};UID=ml;PWD={Wint;er2023!};')).toEqual(['Wint;er2023!']);
  });

  it.each([
    'curl -u $USER:$PASSWORD https://host',
    'curl -u user:password https://host',
    'mysql -u root -p x',
    'Driver={x};UID=ml;PWD={db_password};',
    'parser.add_argument("--password", "-p", help="dragon99x")',
    'parser.add_argument("--password-file", default="dragon99x")',
  ])('says nothing of %s', (text) => {
    expect(found(text, 'python')).toEqual([]);
  });

  it('leaves the id of a presigned URL alone, and no other', () => {
    const id = [
      'AK',
      'IA',
      letters(16)
        .toUpperCase()
        .replace(/[^A-Z]/g, 'Q'),
    ].join('');
    expect(found(`https://b.s3.amazonaws.com/x?X-Amz-Credential=${id}%2F20240101`)).toEqual([]);
    expect(found(`https://b.s3.amazonaws.com/x?AWSAccessKeyId=${id}&Expires=1`)).toEqual([]);
    expect(found(`key_id = "${id}"`)).toEqual([id]);
  });

  it('finds what follows a key that lost its end', () => {
    const token = `hf_${letters(34)}`;
    const cut = `-----BEGIN ${'PRIVATE'} KEY-----\n${letters(64)}\n`;
    expect(
      found(`${cut}a = "${token}"\n${cut}b = "${token}"\n`).filter((value) => value === token),
    ).toHaveLength(2);
  });
});
