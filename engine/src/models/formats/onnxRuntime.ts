import { wordsOf } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { LimitError } from '../../limits';
import { Cost } from '../../meter';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FlatTable } from './flatbuffer';
import { FlatSchema } from './flatSchema';
import { FormatReport } from './formatReport';
import { onnxJudge } from './onnx';
import { type Message, maxValues } from './protobuf';
import { ortTables, ortUnions } from './reviewed/ortSchema';
import { MalformedError, WindowReader } from './windowReader';

/*
 * ONNX Runtime's own format: a graph of ONNX as a flatbuffer, whose operators and tensors are judged as those of ONNX are. What the runtime
 * would find out itself about an ONNX graph, it takes from here without a look: which operator's output is whose input.
 */

/** Fields of the schema's tables by their index. Source: onnxruntime/core/flatbuffers/schema/ort.fbs. */
const Session = { model: 1 } as const;
const Model = { doc: 6, graph: 7, metadata: 9 } as const;
const Entry = { key: 0, value: 1 } as const;
const Graph = {
  initializers: 0,
  nodeArgs: 1,
  nodes: 2,
  maxNodeIndex: 3,
  edges: 4,
  inputs: 5,
  outputs: 6,
  sparse: 7,
  optimizations: 8,
} as const;
const Node = {
  domain: 2,
  index: 4,
  opType: 5,
  type: 6,
  inputs: 8,
  outputs: 9,
  attributes: 10,
  counts: 11,
  implicit: 12,
} as const;
const Edge = { node: 0, inputs: 1, outputs: 2 } as const;
const Attribute = {
  name: 0,
  type: 2,
  i: 4,
  t: 6,
  g: 7,
  ints: 9,
  strings: 10,
  tensors: 11,
  graphs: 12,
} as const;
const Tensor = { name: 0, dims: 2, type: 3, raw: 4, strings: 5, external: 6 } as const;
const Sparse = { values: 0, indices: 1 } as const;
const ValueInfo = { name: 0 } as const;

/** The number of the type of texts, and the kinds of attributes that hold a tensor or a graph, or several. */
const texts = 8;
const kinds = { tensor: 4, graph: 5, tensors: 9, graphs: 10 } as const;
/** A node of ONNX itself; others are made while the runtime optimises, and never saved. */
const primitive = 0;
const edgeLength = 12;

const schema = new FlatSchema(ortTables, ortUnions);

/** Numbers and texts of a table by the names that protobuf has for them. */
function message(
  type: string,
  offset: number,
  {
    strings = {},
    numbers = {},
    counts = {},
  }: {
    readonly strings?: Readonly<Record<string, readonly string[]>>;
    readonly numbers?: Readonly<Record<string, readonly number[]>>;
    readonly counts?: Readonly<Record<string, number>>;
  },
): Message {
  return {
    type,
    offset,
    texts: new Map(Object.entries(strings)),
    numbers: new Map(Object.entries(numbers)),
    counts: new Map(Object.entries(counts)),
  };
}

/** What edges are compared with. */
interface NodeNames {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** Reads graphs, and tells the judge of ONNX of what is in them. */
class OrtGraphs {
  constructor(
    private readonly reader: WindowReader,
    private readonly report: FormatReport,
    private readonly visit: (message: Message) => void,
  ) {}

  async graph(graph: FlatTable, outer: ReadonlySet<string>, depth: number): Promise<void> {
    const { report } = this;
    if (depth > report.scan.options.limits.depth) throw new LimitError('depth');
    report.scan.meter.spend(outer.size * Cost.step);
    const names = new Set(outer);
    for await (const value of graph.tables(Graph.nodeArgs)) names.add(await value.string(ValueInfo.name));
    for await (const tensor of graph.tables(Graph.initializers)) await this.tensor(tensor);
    for await (const sparse of graph.tables(Graph.sparse))
      for (const field of [Sparse.values, Sparse.indices]) {
        const tensor = await sparse.table(field);
        if (tensor === undefined) throw new MalformedError('a sparse tensor without numbers', sparse.offset);
        await this.tensor(tensor);
      }
    const most = (await graph.i32(Graph.maxNodeIndex)) >>> 0;
    const nodes = new Map<number, NodeNames>();
    for await (const node of graph.tables(Graph.nodes)) {
      report.scan.meter.spend(Cost.member);
      const index = (await node.i32(Node.index)) >>> 0;
      if (index >= most || nodes.has(index)) throw new MalformedError('index of an operator', node.offset);
      nodes.set(index, await this.node(node, names, depth));
    }
    if (most > 2 * nodes.size + maxHoles) throw new MalformedError('numbers of operators', graph.offset);
    await this.edges(graph, nodes);
    for (const field of [Graph.inputs, Graph.outputs])
      for (const name of await graph.strings(field))
        if (!names.has(name)) throw new MalformedError('a value without a type', graph.offset);
    // Replacements of operators that were prepared for one machine.
    if ((await graph.table(Graph.optimizations)) !== undefined)
      report.structure(wordsOf('onnx-runtime.optimizations'), graph.offset);
  }

  private async node(node: FlatTable, names: ReadonlySet<string>, depth: number): Promise<NodeNames> {
    for await (const attribute of node.tables(Node.attributes)) await this.attribute(attribute, names, depth);
    const inputs = await node.strings(Node.inputs);
    const outputs = await node.strings(Node.outputs);
    const implicit = await node.strings(Node.implicit);
    for (const name of [...inputs, ...outputs, ...implicit])
      if (name !== '' && !names.has(name)) throw new MalformedError('a value without a type', node.offset);
    if ((await node.i32(Node.type)) !== primitive)
      throw new MalformedError('kind of an operator', node.offset);
    const { start, length } = await node.vector(Node.counts, 4);
    let counted = 0;
    this.reader.position = start;
    for (let index = 0; index < length; index++) counted += (await this.reader.i32()) >>> 0;
    if (counted !== inputs.length) throw new MalformedError('number of inputs', node.offset);
    const strings = {
      op_type: [await node.string(Node.opType)],
      domain: [await node.string(Node.domain)],
      input: inputs,
      output: outputs,
    };
    this.visit(message('node', node.offset, { strings }));
    return { inputs: [...inputs, ...implicit], outputs };
  }

  private async attribute(attribute: FlatTable, names: ReadonlySet<string>, depth: number): Promise<void> {
    const type = await attribute.i32(Attribute.type);
    const tensor = await attribute.table(Attribute.t);
    const graph = await attribute.table(Attribute.g);
    if ((type === kinds.tensor && tensor === undefined) || (type === kinds.graph && graph === undefined))
      throw new MalformedError('an attribute without its value', attribute.offset);
    if (tensor !== undefined) await this.tensor(tensor);
    for await (const one of attribute.tables(Attribute.tensors)) await this.tensor(one);
    if (graph !== undefined) await this.graph(graph, names, depth + 1);
    for await (const one of attribute.tables(Attribute.graphs)) await this.graph(one, names, depth + 1);
    const { length: ints } = await attribute.vector(Attribute.ints, 8);
    const { length: strings } = await attribute.vector(Attribute.strings, 4);
    this.visit(
      message('attribute', attribute.offset, {
        strings: { name: [await attribute.string(Attribute.name)] },
        numbers: {
          i: [await attribute.u64(Attribute.i)],
          ints: await attribute.longs(Attribute.ints, maxValues),
        },
        counts: { ints, strings },
      }),
    );
  }

  private async tensor(tensor: FlatTable): Promise<void> {
    const { length: axes } = await tensor.vector(Tensor.dims, 8);
    if (axes > maxAxes) throw new MalformedError('axes of a tensor', tensor.offset);
    const dims = await tensor.longs(Tensor.dims, maxAxes);
    const type = await tensor.i32(Tensor.type);
    const elements = dims.reduce((product, size) => product * size, 1);
    const { start, length } = await tensor.vector(Tensor.raw, 1);
    const { length: strings } = await tensor.vector(Tensor.strings, 4);
    if ((await tensor.target(Tensor.external)) !== undefined && (await tensor.u64(Tensor.external)) < 2 ** 63)
      this.report.external(wordsOf('onnx-runtime.external-data'), 'file-read', 'medium', tensor.offset);
    else if (type === texts && strings !== elements)
      this.report.structure(wordsOf('onnx.tensor-size'), tensor.offset);
    this.visit(
      message('tensor', tensor.offset, {
        strings: { name: [await tensor.string(Tensor.name)] },
        numbers: { dims, data_type: [type], raw_data: [start, length] },
      }),
    );
  }

  /** An edge says twice what names say already: the runtime goes along edges, to whatever place their numbers lead. */
  private async edges(graph: FlatTable, nodes: ReadonlyMap<number, NodeNames>): Promise<void> {
    for await (const edge of graph.tables(Graph.edges)) {
      const own = nodes.get((await edge.i32(Edge.node)) >>> 0);
      for (const field of [Edge.inputs, Edge.outputs]) {
        const { start, length } = await edge.vector(field, edgeLength);
        for (let index = 0; index < length; index++) {
          this.reader.position = start + edgeLength * index;
          const other = nodes.get((await this.reader.i32()) >>> 0);
          const from = field === Edge.inputs ? other : own;
          const to = field === Edge.inputs ? own : other;
          const name = from?.outputs[await this.reader.i32()];
          const place = await this.reader.i32();
          if (name === undefined || name !== to?.inputs[place])
            throw new MalformedError('an edge between operators', edge.offset);
        }
      }
    }
  }
}

/** Operators that optimisers left out keep their numbers. */
const maxHoles = 1 << 16;
const maxAxes = 64;

async function scanOrt(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  const report = new FormatReport(scan, member, 'ONNX Runtime');
  await report.guard(async () => {
    const reader = new WindowReader(source, scan);
    const session = await FlatTable.root(reader);
    await schema.verify(reader, 'InferenceSession', session.offset);
    const model = await session.table(Session.model);
    const graph = await model?.table(Model.graph);
    if (model === undefined || graph === undefined) throw new MalformedError('no graph', session.offset);
    const judge = onnxJudge(report, source);
    await new OrtGraphs(reader, report, judge.visit).graph(graph, new Set(), 0);
    for await (const entry of model.tables(Model.metadata)) {
      const strings = { key: [await entry.string(Entry.key)], value: [await entry.string(Entry.value)] };
      judge.visit(message('metadata', entry.offset, { strings }));
    }
    judge.visit(message('model', model.offset, { strings: { doc_string: [await model.string(Model.doc)] } }));
    await judge.finish();
  });
  return 'onnxruntime-ort';
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'onnxruntime-ort',
      rank: Rank.mark,
      // A flatbuffer with the format's own name.
      recognise: ({ text }) => text.startsWith('ORTM', 4),
      scan: scanOrt,
    },
  ],
  endings: ['ort'],
};
