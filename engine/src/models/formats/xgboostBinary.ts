import { t, wordsOf } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { Cost } from '../../meter';
import { type Head, type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { MalformedError, WindowReader } from './windowReader';

/*
 * XGBoost's binary format of before 2.1, by itself or inside of a pickle: parameters, the names of an objective and of a booster, and trees
 * as the structures of its memory. XGBoost follows the numbers of nodes as they are. Sources: xgboost 0.72 to 2.0, src/learner.cc,
 * src/gbm/gbtree_model.h, include/xgboost/tree_model.h.
 */

const marks = { plain: 'binf', pickled: 'CONFIG-offset:' };
/** Sizes of the parameters of a model, a booster of trees and a tree, and of a tree's node and its statistics. */
const sizes = { model: 136, booster: 160, tree: 148, node: 20, statistics: 16 };
/** Longest name of an objective. */
const maxName = 256;
/** Nodes of one tree that are looked at, beyond what anybody trains. */
const maxNodes = 1 << 22;
const boosters = new Set(['gbtree', 'dart', 'gblinear']);

/** Features, classes, two flags and the version of XGBoost, as they stand in front. */
function hasParameters(head: DataView, start: number): boolean {
  if (head.byteLength < start + sizes.model) return false;
  const [features, classes, extra, metrics, major, minor] = [4, 8, 12, 16, 20, 24].map((at) =>
    head.getUint32(start + at, true),
  );
  return (
    Number.isFinite(head.getFloat32(start, true)) &&
    features < 1 << 28 &&
    classes < 1 << 20 &&
    extra <= 1 &&
    metrics <= 1 &&
    major < 100 &&
    minor < 100
  );
}

/** Without a mark: the parameters, and the objective behind them. */
const unmarked = /^[\s\S]{136}[\x05-\x28]\0{7}(?:binary|count|multi|rank|reg|survival):[a-z]/;

function recognise({ text, bytes }: Head): boolean {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return (
    (text.startsWith(marks.plain) && hasParameters(head, marks.plain.length)) ||
    text.startsWith(marks.pickled) ||
    (unmarked.test(text) && hasParameters(head, 0))
  );
}

async function scanXgboost(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  const report = new FormatReport(scan, member, 'XGBoost');
  const reader = new WindowReader(source, scan);
  await report.guard(async () => {
    const mark = decodeLatin1(await source.read(0, marks.pickled.length));
    // A pickled one says how long the model is; settings in JSON follow it.
    if (mark === marks.pickled) reader.skip(marks.pickled.length + 8);
    else if (mark.startsWith(marks.plain)) reader.skip(marks.plain.length);
    await readModel(report, reader);
  });
  return 'xgboost-binary';
}

async function readModel(report: FormatReport, reader: WindowReader): Promise<void> {
  reader.skip(4);
  const features = await reader.u32();
  reader.skip(sizes.model - 8);
  await name(reader);
  const booster = await name(reader);
  if (!boosters.has(booster)) report.notRead(t('xgboost-binary.unknown-booster', booster));
  // A linear one is weights, which XGBoost counts itself.
  if (!boosters.has(booster) || booster === 'gblinear') return;
  const trees = await reader.i32();
  reader.skip(sizes.booster - 4);
  for (let tree = 0; tree < trees; tree++) {
    const at = reader.position;
    if (!(await readTree(report.scan, reader, features))) {
      report.structure(wordsOf('xgboost-binary.outside-tree', tree), at);
      return;
    }
  }
  if (reader.position > reader.size) throw new MalformedError('truncated', reader.size);
}

async function name(reader: WindowReader): Promise<string> {
  const length = await reader.u64();
  if (length > maxName) throw new MalformedError('a name that is too long', reader.position);
  return decodeLatin1(await reader.bytes(length));
}

/** Whether each node that can be reached splits at a feature into two others that name it as their parent. */
async function readTree(scan: ModelScan, reader: WindowReader, features: number): Promise<boolean> {
  reader.skip(4);
  const count = await reader.i32();
  reader.skip(12);
  const leafValues = await reader.i32();
  reader.skip(sizes.tree - 24);
  // XGBoost 2.0 counts the one value of a leaf, which stands in its node.
  if (count < 1 || count > maxNodes || leafValues < 0 || leafValues > 1) return false;
  scan.meter.spend(count * Cost.number);
  const bytes = await reader.bytes(count * sizes.node);
  reader.skip(count * sizes.statistics);
  const nodes = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parentOf = (node: number) => nodes.getInt32(node * sizes.node, true);
  // The highest bit says which of two children a node is; a root has no parent.
  if (parentOf(0) !== -1) return false;
  const open = [0];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const at = node * sizes.node;
    const left = nodes.getInt32(at + 4, true);
    if (left === -1) continue;
    const right = nodes.getInt32(at + 8, true);
    if ((nodes.getUint32(at + 12, true) & 0x7fffffff) >= features || left === right) return false;
    for (const child of [left, right]) {
      if (child < 1 || child >= count || (parentOf(child) & 0x7fffffff) !== node) return false;
      open.push(child);
    }
  }
  return true;
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [{ id: 'xgboost-binary', rank: Rank.mark, recognise, scan: scanXgboost }],
  sharedEndings: ['bst', 'xgb'],
};
