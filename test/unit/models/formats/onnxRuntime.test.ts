import { describe, expect, it } from 'vitest';
import { FlatWriter } from '../../../support/flatWriter';
import { scanBytes } from '../../../support/scan';

/** A graph of one operator whose inputs are all one text: the flatbuffer has it once, however often it is named. */
function oneName(inputs: number, length: number): Buffer {
  const file = new FlatWriter('ORTM');
  const session = file.table({ 0: 'offset', 1: 'offset' });
  file.point(session.places[0], file.text('6'));
  const model = file.table({ 7: 'offset' });
  file.point(session.places[1], model.at);
  const graph = file.table({ 1: 'offset', 2: 'offset', 3: 1 });
  file.point(model.places[7], graph.at);
  const values = file.vector(1);
  file.point(graph.places[1], values.at);
  const nodes = file.vector(1);
  file.point(graph.places[2], nodes.at);
  const value = file.table({ 0: 'offset' });
  file.point(values.places[0], value.at);
  const node = file.table({ 4: 0, 5: 'offset', 8: 'offset', 11: 'offset' });
  file.point(nodes.places[0], node.at);
  file.point(node.places[5], file.text('Sum'));
  const names = file.vector(inputs);
  file.point(node.places[8], names.at);
  file.point(node.places[11], file.vector([inputs]).at);
  const name = file.text('a'.repeat(length));
  file.point(value.places[0], name);
  for (const place of names.places) file.point(place, name);
  return file.finish(session.at);
}

describe('graphs of ONNX Runtime', () => {
  it('are safe where a name is used again', async () => {
    const { format, verdict } = await scanBytes(oneName(3, 4), 'model.ort');
    expect([format, verdict]).toEqual(['onnxruntime-ort', 'safe']);
  });

  it('are read within the limits where one long name is used again and again', async () => {
    const { verdict, reasons } = await scanBytes(oneName(20_000, 1_000_000), 'model.ort');
    expect(verdict).toBe('incomplete');
    expect(reasons.map(({ id }) => id)).toEqual(['limit-work']);
  });
});
