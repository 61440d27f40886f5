/** Files that tools read secrets from, by the end of their path, in lower case. */
const secretFiles =
  /(?:^|\/)(?:\.streamlit\/secrets\.toml|kaggle\.json|[._]netrc|\.env(?:\.(?:local|production|prod|staging))?|\.huggingface\/token|\.aws\/credentials)$/;

/** True for a file that holds secrets and nothing else: it belongs to one machine, never into version control. */
export function isSecretFile(path: string): boolean {
  return secretFiles.test(path.replaceAll('\\', '/').toLowerCase());
}
