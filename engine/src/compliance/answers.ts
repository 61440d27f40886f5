import { t } from '../../../l10n/messages';
import type { DataNode } from '../text/data/node';
import { type DataMistake, StrictReader } from '../text/data/strict';
import { isDay } from './days';

/** Name of the file in which people answer what profiles ask. */
export const answersName = 'secure-ml.compliance.yaml';

/** What somebody answers to a question of a control. */
export interface GivenAnswer {
  readonly control: string;
  /** Which of the control's questions; undefined for its only one. */
  readonly question?: string;
  readonly answer: 'yes' | 'no' | 'not-applicable';
  /** What shows it: a file of the project, an address, or a sentence. */
  readonly evidence: string;
  readonly owner: string;
  /** Day of the answer, `2026-11-29`. */
  readonly date: string;
  /** Last day on which it counts; undefined for as long as the question says. */
  readonly expires?: string;
  readonly line: number;
  /** Who wrote the line and when, as git has it. */
  readonly author?: string;
}

/** Reads answers; where there are mistakes, none may be used. Total. */
export function readAnswers(text: string): {
  readonly answers: readonly GivenAnswer[];
  readonly mistakes: readonly DataMistake[];
} {
  const reader = new StrictReader(text);
  const { answers } = reader.fields(reader.root, t('signers-file.file'), ['answers'], []);
  const read = reader.itemsOf(answers, 'answers').flatMap((node) => answerOf(reader, node) ?? []);
  return { answers: read, mistakes: reader.mistakes };
}

function answerOf(reader: StrictReader, node: DataNode): GivenAnswer | undefined {
  const fields = reader.fields(
    node,
    'answers',
    ['control', 'answer', 'evidence', 'owner', 'date'],
    ['question', 'expires'],
  );
  const control = reader.textOf(fields.control, 'control');
  const question = reader.textOf(fields.question, 'question');
  const answer = reader.wordOf(fields.answer, 'answer', ['yes', 'no', 'not-applicable']);
  const evidence = reader.textOf(fields.evidence, 'evidence');
  const owner = reader.textOf(fields.owner, 'owner');
  const date = dayOf(reader, fields.date, 'date');
  const expires = dayOf(reader, fields.expires, 'expires');
  if (
    control === undefined ||
    answer === undefined ||
    evidence === undefined ||
    owner === undefined ||
    date === undefined
  )
    return undefined;
  return {
    control,
    answer,
    evidence,
    owner,
    date,
    line: reader.lineOf(node),
    ...(question === undefined ? {} : { question }),
    ...(expires === undefined ? {} : { expires }),
  };
}

/** A day, `2026-11-29`. */
export function dayOf(reader: StrictReader, node: DataNode | undefined, what: string): string | undefined {
  const text = reader.textOf(node, what);
  if (text === undefined || isDay(text)) return text;
  reader.say(node, t('answers.not-a-day', what));
  return undefined;
}
