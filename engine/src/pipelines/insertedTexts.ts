import type { PipelineCommand, PipelineKind } from './document';

/*
 * Values that other servers than GitHub put into the text of a command before a shell reads it. Sources: learn.microsoft.com/azure/devops/pipelines/build/variables,
 * circleci.com/docs/pipeline-variables, www.jenkins.io/doc/book/pipeline/jenkinsfile/#handling-parameters, plugins.jenkins.io/github-branch-source.
 */
interface Insertion {
  /** Written in a command; the name is its first group. */
  readonly pattern: RegExp;
  /** Names whose text the author of a change chooses, who need not be allowed to write to the repository. */
  readonly proposed: RegExp;
  /** Names whose text takes such rights to choose. */
  readonly written: RegExp;
}

/** A variable in a text that `eval` or a second shell reads, which no single quotes keep from being put in before. */
function reread(names: string): RegExp {
  return new RegExp(
    `(?<=(?:^|[\\s;&|(])(?:eval[ \\t]{1,4}|(?:(?:ba|da|z|k)?sh|python[\\d.]{0,5}|perl|ruby|node|php)[ \\t]{1,4}(?:-\\w{1,8}[ \\t]{1,4}){0,3}-\\w{0,4}[cer][ \\t]{1,4})(?:"[^"\\n|]{0,200}?|[^'\\n;|]{0,200}?))\\$\\{?(${names})\\b\\}?`,
    'gm',
  );
}

const insertions: ReadonlyMap<PipelineKind, Insertion> = new Map([
  [
    'azure',
    {
      pattern:
        /\$[([]{1,2}[ \t]{0,8}(?:variables\[')?([A-Za-z]\w{0,40}(?:\.\w{1,60}){1,4})(?:'\])?[)\]]{0,2}/g,
      proposed:
        /^(?:build\.sourceversionmessage|build\.sourceversionauthor|system\.pullrequest\.sourcebranch(?:name)?)$/i,
      written: /^(?:build\.sourcebranch(?:name)?|system\.pullrequest\.targetbranch(?:name)?)$/i,
    },
  ],
  [
    'circleci',
    {
      pattern: /<<[ \t]{0,8}(pipeline(?:\.\w{1,60}){1,6})[ \t]{0,8}>>/g,
      proposed:
        /^pipeline\.(?:git\.commit\.(?:subject|body|message|author_name|author_email)|event\.(?:\w+\.)*(?:title|body|message|head\.ref|head\.label))$/,
      written: /^pipeline\.(?:git\.(?:branch|tag)|trigger_parameters\..{1,200})$/,
    },
  ],
  // The shell itself puts a variable in, and reads what comes of it once more only where a second one is started.
  [
    'gitlab',
    {
      pattern: reread('CI_\\w{1,60}|GITLAB_USER_\\w{1,20}'),
      proposed:
        /^(?:CI_COMMIT_(?:TITLE|MESSAGE|DESCRIPTION|AUTHOR)|CI_MERGE_REQUEST_(?:TITLE|DESCRIPTION|LABELS|MILESTONE|SOURCE_BRANCH_NAME)|GITLAB_USER_NAME)$/,
      written: /^CI_(?:COMMIT_(?:BRANCH|TAG|TAG_MESSAGE|REF_NAME)|MERGE_REQUEST_TARGET_BRANCH_NAME)$/,
    },
  ],
  [
    'bitbucket',
    {
      pattern: reread('BITBUCKET_\\w{1,60}'),
      proposed: /^BITBUCKET_(?:BRANCH|PR_SOURCE_BRANCH)$/,
      written: /^BITBUCKET_(?:TAG|BOOKMARK|PR_DESTINATION_BRANCH)$/,
    },
  ],
  [
    'jenkins',
    {
      pattern: /\$\{?[ \t]{0,8}((?:env\.|params\.)?[A-Za-z_]\w{0,60})\}?/g,
      proposed:
        /^(?:env\.|params\.)?(?:CHANGE_(?:TITLE|BRANCH|AUTHOR|AUTHOR_DISPLAY_NAME|AUTHOR_EMAIL)|ghprb(?:PullTitle|PullLongDescription|CommentBody|SourceBranch|ActualCommitAuthor)|gitlab(?:SourceBranch|MergeRequestTitle|MergeRequestDescription|UserName))$/,
      written: /^(?:params\.\w+|(?:env\.)?(?:BRANCH_NAME|GIT_BRANCH|TAG_NAME|CHANGE_TARGET))$/,
    },
  ],
]);

/** A value put into a command, where it stands. */
export interface InsertedText {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly by: 'proposer' | 'writer';
}

/** What others choose of a command's text. */
export function* insertedTexts(kind: PipelineKind, command: PipelineCommand): Iterable<InsertedText> {
  const insertion = insertions.get(kind);
  // Jenkins leaves a text between single quotes alone.
  if (insertion === undefined || (kind === 'jenkins' && command.isOpen !== true)) return;
  for (const match of command.command.matchAll(insertion.pattern)) {
    const [all, name] = match;
    const by = insertion.proposed.test(name)
      ? 'proposer'
      : insertion.written.test(name)
        ? 'writer'
        : undefined;
    if (by === undefined) continue;
    const start = command.offset + match.index;
    yield { name, start, end: start + all.length, by };
  }
}
