import type { Effect } from '../../finding';
import { type FormatReport, leavesFolder } from './formatReport';
import { isObject, parseJson } from './json';
import { judgeKerasConfig } from './keras';
import type { Message, MessageType } from './protobuf';
import { textOf } from './protobuf';
import { judgeTensorFlowOp } from './reviewed/tensorflowOps';

const tensor: MessageType = {
  name: 'tensor',
  fields: { 1: ['dtype', 'number'], 8: ['string_val', 'string'] },
};
const nameAttrList: MessageType = {
  name: 'function_call',
  fields: { 1: ['name', 'string'], 2: ['attr', () => attribute] },
};
const attributeValue: MessageType = {
  name: 'value',
  fields: {
    1: [
      'list',
      { name: 'list', fields: { 2: ['s', 'string'], 8: ['tensor', tensor], 9: ['func', nameAttrList] } },
    ],
    2: ['s', 'string'],
    8: ['tensor', tensor],
    10: ['func', nameAttrList],
  },
};
const attribute: MessageType = {
  name: 'attr',
  fields: { 1: ['key', 'string'], 2: ['value', attributeValue] },
};
const node: MessageType = {
  name: 'node',
  fields: {
    1: ['name', 'string'],
    2: ['op', 'string'],
    3: ['input', 'string'],
    4: ['device', 'string'],
    5: ['attr', attribute],
    6: ['experimental_debug_info', { name: 'debug', fields: {} }],
    7: ['experimental_type', { name: 'full_type', fields: {} }],
  },
};
const signature: MessageType = { name: 'signature', fields: { 1: ['name', 'string'] } };
const functionDef: MessageType = {
  name: 'function',
  fields: { 1: ['signature', signature], 3: ['node_def', node], 5: ['attr', attribute] },
};
const library: MessageType = {
  name: 'library',
  fields: { 1: ['function', functionDef], 2: ['gradient', { name: 'gradient', fields: {} }] },
};

/** A frozen graph, or the graph inside a SavedModel. Source: tensorflow/core/framework/graph.proto. */
export const graphDef: MessageType = {
  name: 'graph',
  fields: {
    1: ['node', node],
    2: ['library', library],
    3: ['version', 'number'],
    4: ['versions', { name: 'versions', fields: {} }],
    5: ['debug_info', { name: 'debug', fields: {} }],
  },
};
const asset: MessageType = { name: 'asset', fields: { 2: ['filename', 'string'] } };
const userObject: MessageType = {
  name: 'user_object',
  fields: { 1: ['identifier', 'string'], 3: ['metadata', 'string'] },
};
const objectGraph: MessageType = {
  name: 'object_graph',
  fields: { 1: ['nodes', { name: 'object', fields: { 4: ['user_object', userObject] } }] },
};

/** `MetaGraphDef`: a `.meta` file of TensorFlow 1, and the body of a SavedModel. */
export const metaGraph: MessageType = {
  name: 'meta_graph',
  fields: {
    1: ['meta_info_def', { name: 'meta_info', fields: {} }],
    2: ['graph_def', graphDef],
    3: ['saver_def', { name: 'saver', fields: {} }],
    4: ['collection_def', { name: 'collection', fields: {} }],
    5: ['signature_def', { name: 'signature_entry', fields: {} }],
    6: ['asset_file_def', asset],
    7: ['object_graph_def', objectGraph],
  },
};

/** `saved_model.pb`. Source: tensorflow/core/protobuf/saved_model.proto. */
export const savedModel: MessageType = {
  name: 'saved_model',
  fields: { 1: ['saved_model_schema_version', 'number'], 2: ['meta_graphs', metaGraph] },
};

/** `keras_metadata.pb`: what Keras makes of the objects of a SavedModel. Source: keras/protobuf/saved_metadata.proto. */
export const kerasMetadata: MessageType = {
  name: 'keras_metadata',
  fields: {
    1: [
      'nodes',
      {
        name: 'keras_object',
        fields: {
          2: ['node_id', 'number'],
          3: ['node_path', 'string'],
          4: ['identifier', 'string'],
          5: ['metadata', 'string'],
          6: ['version', { name: 'versions', fields: {} }],
        },
      },
    ],
  },
};

/**
 * Judges a TensorFlow graph message by message: ops of all nodes and functions, texts that name files, and the Keras objects that
 * are saved beside it. A model is a program; ops are judged whether or not a signature reaches them.
 */
export function tensorflowJudge(report: FormatReport): { visit(message: Message): void; finish(): void } {
  const ops = new Map<string, number>();
  const functions = new Set<string>();
  const outside = new Map<string, number>();
  return {
    visit(message) {
      switch (message.type) {
        case 'node': {
          const op = textOf(message, 'op');
          if (!ops.has(op)) ops.set(op, message.offset);
          break;
        }
        case 'signature':
          functions.add(textOf(message, 'name'));
          break;
        case 'tensor':
          for (const text of message.texts.get('string_val') ?? [])
            if (text.length < 4096 && namesFile(text)) outside.set(text, message.offset);
          break;
        case 'asset':
          if (leavesFolder(textOf(message, 'filename')))
            report.external(textOf(message, 'filename'), 'file-read', undefined, message.offset);
          break;
        case 'attr':
          break;
        case 'value':
          // PrintV2 writes to a file where its output_stream says so; debug ops to an address.
          for (const text of message.texts.get('s') ?? [])
            if (/^(?:file|grpc|https?):\/\//.test(text))
              report.external(text, 'file-write', undefined, message.offset);
          break;
        case 'user_object':
        case 'keras_object': {
          const metadata = parseJson(textOf(message, 'metadata'));
          if (isObject(metadata)) judgeKerasConfig(report.scan, metadata, report.member);
          break;
        }
      }
    },
    finish() {
      let checkpoints: number | undefined;
      for (const [op, offset] of ops) {
        const judged = judgeTensorFlowOp(op);
        // A function of the model's own is judged by its nodes; it cannot stand in for an op that TensorFlow has.
        if (judged === undefined && functions.has(op)) continue;
        if (judged === 'checkpoint') checkpoints ??= offset;
        else if (judged === undefined) report.unreviewed(op === '' ? 'an op without a name' : op, op, offset);
        else if (judged !== 'inert') report.dangerous(op, judged satisfies Effect, op, offset);
      }
      // Checkpoint ops with a name that stands in the graph read or write what the author chose.
      if (checkpoints !== undefined)
        for (const [path, offset] of outside) report.external(path, 'file-write', undefined, offset);
    },
  };
}

/** True for texts that only make sense as a path or address outside the model's folder. */
function namesFile(text: string): boolean {
  return (
    /^(?:\/|~\/|[A-Za-z]:\\|(?:file|https?|s3|gs|hdfs|ftp):\/\/)[\w.@%+~:/\\ -]+$/.test(text) ||
    /(?:^|[/\\])\.\.[/\\]/.test(text)
  );
}
