import type { Effect } from '../../finding';
import { type FormatReport, leavesFolder } from './formatReport';
import { isObject, parseJson } from './json';
import { judgeKerasConfig } from './keras';
import type { Message, MessageType } from './protobuf';
import { textOf } from './protobuf';
import { judgeTensorFlowOp } from './reviewed/tensorflowOps';
import { GraphPaths, type PathUse } from './tensorflowPaths';

const tensor: MessageType = {
  name: 'tensor',
  fields: { 1: ['dtype', 'number'], 4: ['tensor_content', 'bytes'], 8: ['string_val', 'string'] },
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
    9: ['placeholder', 'string'],
    10: ['func', nameAttrList],
  },
};
const attribute: MessageType = {
  name: 'attr',
  fields: { 1: ['key', 'string'], 2: ['value', attributeValue] },
};
/** `NodeDef`: an operator with its attributes. */
export const graphNode: MessageType = {
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
const signature: MessageType = {
  name: 'signature',
  fields: {
    1: ['name', 'string'],
    2: ['input_arg', { name: 'argument', fields: { 1: ['name', 'string'] } }],
    // What a call leaves out has its default from here.
    4: ['attr', { name: 'attr', fields: { 1: ['key', 'string'], 3: ['value', attributeValue] } }],
  },
};
/** Told apart from the nodes of the graph: nothing says when a function begins. */
const functionNode: MessageType = { name: 'function_node', fields: graphNode.fields };
const functionDef: MessageType = {
  name: 'function',
  fields: { 1: ['signature', signature], 3: ['node_def', functionNode], 5: ['attr', attribute] },
};
const library: MessageType = {
  name: 'library',
  fields: { 1: ['function', functionDef], 2: ['gradient', { name: 'gradient', fields: {} }] },
};

/** A frozen graph, or the graph inside a SavedModel. Source: tensorflow/core/framework/graph.proto. */
export const graphDef: MessageType = {
  name: 'graph',
  fields: {
    1: ['node', graphNode],
    2: ['library', library],
    3: ['version', 'number'],
    4: ['versions', { name: 'versions', fields: {} }],
    5: ['debug_info', { name: 'debug', fields: {} }],
  },
};
const asset: MessageType = {
  name: 'asset',
  fields: {
    1: ['tensor_info', { name: 'tensor_info', fields: { 1: ['name', 'string'] } }],
    2: ['filename', 'string'],
  },
};
const userObject: MessageType = {
  name: 'user_object',
  fields: { 1: ['identifier', 'string'], 3: ['metadata', 'string'] },
};
const objectGraph: MessageType = {
  name: 'object_graph',
  fields: { 1: ['nodes', { name: 'object', fields: { 4: ['user_object', userObject] } }] },
};

/** What a collection packs is only taken apart where it is the assets: others pack messages of their own. */
const anyList: MessageType = {
  name: 'any_list',
  fields: { 1: ['value', { name: 'any', fields: { 1: ['type_url', 'string'], 2: ['value', 'string'] } }] },
};
const collection: MessageType = {
  name: 'collection',
  fields: { 1: ['key', 'string'], 2: ['value', { name: 'collected', fields: { 5: ['any_list', anyList] } }] },
};

/** `MetaGraphDef`: a `.meta` file of TensorFlow 1, and the body of a SavedModel. */
export const metaGraph: MessageType = {
  name: 'meta_graph',
  fields: {
    1: ['meta_info_def', { name: 'meta_info', fields: {} }],
    2: ['graph_def', graphDef],
    3: ['saver_def', { name: 'saver', fields: { 1: ['filename_tensor_name', 'string'] } }],
    4: ['collection_def', collection],
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
  const paths = new GraphPaths();
  const outside = new Map<string, number>();
  let texts: string[] = [];
  let placeholder = '';
  return {
    visit(message) {
      paths.visit(message);
      switch (message.type) {
        case 'node':
        case 'function_node': {
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
        case 'any': {
          // Before there was a field for them, assets stood in a collection.
          const packed = textOf(message, 'value');
          if (packedOutside.test(packed) && textOf(message, 'type_url').endsWith('/tensorflow.AssetFileDef'))
            report.external(packed.replace(/[^ -~]+/g, ' ').trim(), 'file-read', undefined, message.offset);
          break;
        }
        case 'attr':
          if (fileAttributes.has(textOf(message, 'key')))
            for (const text of texts) if (text !== '') judgeAttribute(report, text, message.offset);
          // Which file it is, a call of the function says.
          if (placeholder !== '' && openedAttributes.test(textOf(message, 'key')))
            report.unreviewed(textOf(message, 'key'), `$${placeholder}`, message.offset);
          texts = [];
          placeholder = '';
          break;
        case 'value':
          texts = [...(message.texts.get('s') ?? [])];
          placeholder = textOf(message, 'placeholder');
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
      for (const [op, offset] of ops) {
        const judged = judgeTensorFlowOp(op);
        // A function of the model's own is judged by its nodes; it cannot stand in for an op that TensorFlow has.
        if (judged === undefined && functions.has(op)) continue;
        if (judged === undefined) report.unreviewed(op === '' ? 'an op without a name' : op, op, offset);
        else if (judged !== 'inert' && judged !== 'checkpoint')
          report.dangerous(op, judged satisfies Effect, op, offset);
      }
      const uses = paths.uses();
      for (const use of uses) judgePath(report, use);
      // What is computed may well be computed from the paths that stand in the graph.
      if (uses.some(({ origin }) => origin.computed))
        for (const [path, offset] of outside) report.external(path, 'file-write', undefined, offset);
    },
  };
}

/** Attributes of ops that read a file: lists of words. */
const fileAttributes = new Set(['filename', 'vocab_file']);
const openedAttributes = /^(?:filename|vocab_file|output_stream|debug_urls)$/;
/** A packed `AssetFileDef` whose file does not lie in the model's folder. */
const packedOutside = /\x12[\s\S][/\\~]|\.\.[/\\]/;

function judgeAttribute(report: FormatReport, text: string, offset: number): void {
  report.external(text, 'file-read', leavesFolder(text) ? undefined : 'medium', offset);
}

/** Texts that a saver puts behind, or in place of, the name that it is given. */
const saverText = /^(?:model|part|\.part|_temp\/part|_temp_[\da-f]{32}\/part)?$/;

/**
 * An op that opens the file that it is given the name of. Savers have a name from their loader, and so do tables from assets; a cache
 * without a name stays in memory. All others open what the author of the model chose.
 */
function judgePath(report: FormatReport, { op, kind, origin, offset }: PathUse): void {
  const { computed, fed, texts, unfed } = origin;
  const effect = kind === 'read' ? 'file-read' : 'file-write';
  if (computed || (kind === 'cache' && fed)) report.dangerous(op, effect, op, offset);
  // What the loader feeds for one run is as the file says in any other.
  for (const text of kind === 'write' ? [...texts, ...unfed] : texts) {
    if (kind === 'read' ? leavesFolder(text) : kind === 'write' ? !saverText.test(text) : text !== '')
      report.external(text, effect, undefined, offset);
  }
}

/** True for texts that only make sense as a path or address outside the model's folder. */
function namesFile(text: string): boolean {
  return (
    /^(?:\/|~\/|[A-Za-z]:\\|(?:file|https?|s3|gs|hdfs|ftp):\/\/)[\w.@%+~:/\\ -]+$/.test(text) ||
    /(?:^|[/\\])\.\.[/\\]/.test(text)
  );
}
