import { t } from '../../../../l10n/messages';
import { type FormatReport, leavesFolder } from './formatReport';
import type { Message, MessageType } from './protobuf';
import { textOf } from './protobuf';

const attribute: MessageType = {
  name: 'attribute',
  fields: { 1: ['name', 'string'], 2: ['type', 'number'], 5: ['s', 'string'] },
};
const operator: MessageType = { name: 'op', fields: { 3: ['type', 'string'], 4: ['attrs', attribute] } };
const block: MessageType = {
  name: 'block',
  fields: {
    1: ['idx', 'number'],
    2: ['parent_idx', 'number'],
    3: ['vars', { name: 'var', fields: { 1: ['name', 'string'] } }],
    4: ['ops', operator],
    5: ['forward_block_idx', 'number'],
  },
};

/** `ProgramDesc` of a .pdmodel file. Source: paddle/fluid/framework/framework.proto. */
export const paddleProgram: MessageType = {
  name: 'program',
  fields: {
    1: ['blocks', block],
    4: ['version', { name: 'version', fields: {} }],
    5: ['op_version_map', { name: 'versions', fields: {} }],
  },
};

/** Operators that read or write files, call Python, or talk to servers. */
const capable = {
  py_func: 'code',
  py_layer: 'code',
  run_program: 'code',
  load: 'file-read',
  load_combine: 'file-read',
  save: 'file-write',
  save_combine: 'file-write',
  listen_and_serv: 'network',
  send: 'network',
  recv: 'network',
  heter_listen_and_serv: 'network',
} as const;

/** Judges a Paddle program: operators that act on the machine. The others are too many to have been reviewed, and it says so. */
export function paddleJudge(report: FormatReport): { visit(message: Message): void; finish(): void } {
  return {
    visit(message) {
      if (message.type === 'op') {
        const type = textOf(message, 'type');
        if (Object.hasOwn(capable, type))
          report.dangerous(type, capable[type as keyof typeof capable], type, message.offset);
      } else if (message.type === 'attribute' && /file|path|dir/.test(textOf(message, 'name'))) {
        const path = textOf(message, 's');
        if (path !== '' && leavesFolder(path)) report.external(path, 'file-read', undefined, message.offset);
      }
    },
    finish() {
      report.notRead(t('paddle.operator-behaviour'));
    },
  };
}
