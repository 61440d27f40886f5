import { block, sources as from, token, value } from '../detector';
import { vendors as by } from '../vendors';

/** Clouds that models are trained and served on. */
export const clouds = [
  token('google-oauth-access', by.googleAccount, 'ya29.', /ya29\.[\w-]{20,1024}(?![\w-])/, from.kingfisher),
  token('google-oauth-secret', by.googleAccount, 'GOCSPX-', /GOCSPX-[\w-]{28}(?![\w-])/, from.kingfisher),
  block(
    'gcp-service-account-json',
    by.googleAccount,
    '"private_key',
    /"private_key\\?"\s{0,8}:\s{0,8}\\?"(-----BEGIN (?:RSA )?PRIVATE KEY-----[^"-]{64,4000}(?:-----END (?:RSA )?PRIVATE KEY-----)?)/,
    from.secretlint,
    { nearby: { words: ['service_account'], distance: 4000 } },
  ),
  block(
    'gcp-adc-user',
    by.googleAccount,
    '"refresh_token',
    /"refresh_token\\?"\s{0,8}:\s{0,8}\\?"(1\/\/[\w-]{20,200})(?![\w-])/,
    from.shapes,
    { nearby: { words: ['authorized_user'], distance: 2000 } },
  ),
  // Ids are base32.
  token(
    'aws-access-key-id',
    by.aws,
    'AKIA | ASIA | ABIA | ACCA',
    // In a presigned URL the id is public: the signature gives the right, for a while.
    /(?<!(?:X-Amz-Credential|AWSAccessKeyId)(?:=|%3D))A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/,
    from.gitleaks,
  ),
  value(
    'aws-secret-access-key',
    by.awsSecret,
    'aws | secret_access_key | secretaccesskey',
    /[A-Za-z0-9/+]{40}/,
    from.secretlint,
    {
      entropy: 4,
      context: /secret|sec_?key/i,
    },
  ),
  value('aws-secret-near-id', by.awsSecret, 'AKIA | ASIA', /[A-Za-z0-9/+]{40}/, from.derived, {
    entropy: 4.2,
    context: /^A[KS]IA[A-Z2-7]{16}(?![A-Za-z0-9])/,
    window: 260,
  }),
  value(
    'aws-session-token',
    by.awsSession,
    'session_token | sessiontoken',
    /[A-Za-z0-9/+]{100,2000}={0,2}/,
    from.shapes,
    {
      entropy: 4,
    },
  ),
  // base64 of what every token of STS begins with: `\x21\x0a\x09origin_` and, before 2019, `\x17\x0a\x06er/aws`.
  token(
    'aws-session-begin',
    by.awsSession,
    'IQoJb3JpZ2lu | FwoGZXIvYXdz',
    /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz)[A-Za-z0-9/+]{100,4000}={0,2}(?![A-Za-z0-9/+=])/,
    from.derived,
    { entropy: 4 },
  ),
  token(
    'aws-bedrock-long',
    by.bedrock,
    'ABSK',
    /ABSK[A-Za-z0-9+/]{109,269}={0,2}(?![A-Za-z0-9+/])/,
    from.gitleaks,
  ),
  token(
    'aws-bedrock-short',
    by.bedrock,
    'bedrock-api-key-',
    /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[\w+/=-]{20,4000}/,
    from.gitleaks,
  ),
  value(
    'azure-storage-key',
    by.azureStorage,
    'account_key | accountkey | storage_key | storagekey | account-key',
    /[A-Za-z0-9+/]{86}==/,
    from.kingfisher,
    { entropy: 4.5 },
  ),
  block(
    'azure-sas',
    by.azureStorage,
    'sig=',
    /sig=([A-Za-z0-9%+/]{40,198}={0,2})(?![A-Za-z0-9%+/=])/,
    from.shapes,
    {
      entropy: 3.5,
      nearby: { words: ['sv=20'], distance: 400 },
      isMild: hasEnded,
    },
  ),
  value(
    'azure-openai-key',
    by.azureOpenai,
    'azure_openai | azureopenai | azure_api_key | azure_cognitive | azure-openai',
    /[a-f0-9]{32}/,
    from.kingfisher,
  ),
  // The key's middle names its provider and is followed by a checksum that only Microsoft can verify.
  token(
    'azure-openai-key-84',
    by.azureOpenai,
    'JQQJ9',
    /[A-Za-z0-9]{52}JQQJ9(?:9|D)[A-Za-z0-9]{3}AC[A-Za-z0-9]{9,25}(?![A-Za-z0-9])/,
    from.memory,
    { severity: 'low', entropy: 4, offset: 52 },
  ),
  token('azure-ad-client-secret', by.azure, 'Q~', /[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/, from.gitleaks, {
    offset: 4,
  }),
  token(
    'azure-acr-key',
    by.azure,
    '+ACR',
    /[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9]{6}(?![A-Za-z0-9+/])/,
    from.shapes,
    {
      entropy: 4,
      offset: 42,
    },
  ),
  block(
    'azure-connection-string',
    by.azureStorage,
    'SharedAccessKey= | AccountKey=',
    /(?:SharedAccessKey|AccountKey)=([A-Za-z0-9+/]{30,98}={0,2})(?![^;\s"'\\])/i,
    from.kingfisher,
    { entropy: 3.5 },
  ),
  token(
    'digitalocean-token',
    by.digitalocean,
    'dop_v1_ | doo_v1_',
    /do[op]_v1_[a-f0-9]{64}(?![a-f0-9])/,
    from.gitleaks,
  ),
];

/** Characters of a link around its signature. */
const maxLink = 600;

/** The link that a signature stands in says when it ended, and it did. Source: Azure Storage, shared access signatures: `se`. */
function hasEnded(text: string, start: number, end: number): boolean {
  const before = /[^\s"'<>]{0,600}$/.exec(text.slice(Math.max(0, start - maxLink), start))?.[0] ?? '';
  const behind = /^[^\s"'<>]{0,600}/.exec(text.slice(end, end + maxLink))?.[0] ?? '';
  const written = /(?:[?&;]|u0026)se=(\d{4}-\d\d-\d\d)/.exec(`${before} ${behind}`)?.[1];
  const day = written === undefined ? Number.NaN : Date.parse(written);
  return day + 86_400_000 < Date.now();
}
