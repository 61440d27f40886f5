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
