import { instructionFiles } from '../pipelines/readers/agents';
import { type TextTest, testText } from '../text/textTests';

/** What kind of file stands at a place where nobody runs code in earnest. */
export type PlaceKind = 'test' | 'example' | 'prose';

const testFolders =
  /(?:^|[\\/])(?:tests?|testing|__tests__|spec|test[-_]?(?:data|files|resources|utils)|fixtures?|e2e|mocks?|unit[-_]?tests?|integration[-_]?tests?)[\\/]/i;
const testNames =
  /(?:^|[\\/])(?:test_[^\\/]{1,200}|[^\\/]{1,200}_test|conftest)\.(?:py|pyi|ipynb)$|\.(?:test|spec)\.[cm]?[jt]sx?$|[^\\/]{1,200}_(?:test\.go|spec\.rb)$|compose[-_.]test(?:s|ing)?\.ya?ml$/i;
const exampleFolders =
  /(?:^|[\\/])(?:examples?|samples?|demos?|docs?|documentation|tutorials?|cookbooks?)[\\/]/i;
const proseNames = /\.(?:md|markdown|rst)$/i;
/** Headers of notebooks that are kept as Markdown, and cells of MyST and Quarto: such documents are run. */
const run =
  /^---\n[\s\S]{0,2000}\b(?:jupyter|jupytext|kernelspec)\b|^[ \t]{0,3}(?:```|~~~)[ \t]{0,4}\{(?:code-cell|python)\b/m;
/** Python that a test runner reads: it imports one, and defines tests. */
const runner = /^[ \t]{0,8}(?:import|from)[ \t]+(?:pytest|unittest|hypothesis)\b/m;
const tests = /^[ \t]{0,8}(?:(?:async[ \t]+)?def[ \t]+test_\w|class[ \t]+Test\w{0,80}[ \t]*[:(])/m;

/**
 * Tells tests and examples by their path inside of the project, and tests by their text. Undefined for everything else. Time is
 * proportional to the text.
 */
export function placeKind(path: string, text: string, test: TextTest = testText): PlaceKind | undefined {
  if (testFolders.test(path) || testNames.test(path)) return 'test';
  if (/\.py$/i.test(path) && text.includes('test') && test(runner, text) && test(tests, text)) return 'test';
  // What an assistant is told, it does.
  if (proseNames.test(path) && !instructionFiles.test(path)) return test(run, text) ? 'example' : 'prose';
  return exampleFolders.test(path) ? 'example' : undefined;
}
