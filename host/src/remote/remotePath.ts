/** True for a path that names something on a network. Apart from what reads there, which most runs do not load. */
export function isRemotePath(path: string): boolean {
  return /^(?:https?|hf|s3):\/\//i.test(path);
}
