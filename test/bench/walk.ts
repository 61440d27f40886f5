import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** How an opcode's argument ends: a fixed number of bytes, or one of these. */
const counted1 = -1;
const counted4 = -4;
const counted8 = -8;
const oneLine = -10;
const twoLines = -20;
const noOpcode = -99;

const argument = new Int8Array(256).fill(noOpcode);
for (const letter of '(.012NR]})lotuesabdQ') argument[letter.charCodeAt(0)] = 0;
for (const opcode of [0x81, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x97, 0x98])
  argument[opcode] = 0;
for (const opcode of [0x4b, 0x68, 0x71, 0x80, 0x82]) argument[opcode] = 1;
for (const opcode of [0x4d, 0x83]) argument[opcode] = 2;
for (const opcode of [0x4a, 0x6a, 0x72, 0x84]) argument[opcode] = 4;
for (const opcode of [0x47, 0x95]) argument[opcode] = 8;
for (const opcode of [0x8a, 0x43, 0x55, 0x8c]) argument[opcode] = counted1;
for (const opcode of [0x8b, 0x42, 0x54, 0x58]) argument[opcode] = counted4;
for (const opcode of [0x8d, 0x8e, 0x96]) argument[opcode] = counted8;
for (const letter of 'IFLSVPpg') argument[letter.charCodeAt(0)] = oneLine;
for (const letter of 'ci') argument[letter.charCodeAt(0)] = twoLines;

/**
 * The bound: finds where each opcode of any pickle ends, and does nothing else: no stack, no memo, no values. Reads windows of
 * the size that the scan reads. Gives the number of opcodes.
 */
export function walkOpcodes(path: string): number {
  const descriptor = openSync(path, 'r');
  const { size } = fstatSync(descriptor);
  let opcodes = 0;
  for (let offset = 0; offset < size; ) {
    const window = Buffer.allocUnsafeSlow(Math.min(1 << 20, size - offset));
    readSync(descriptor, window, 0, window.length, offset);
    const next = walkWindow(window, offset + window.length === size);
    opcodes += next.opcodes;
    offset += next.end;
  }
  closeSync(descriptor);
  return opcodes;
}

function walkWindow(window: Buffer, last: boolean): { opcodes: number; end: number } {
  const lane = last ? window.length : window.length - 16;
  let p = 0;
  let opcodes = 0;
  while (p < lane) {
    opcodes++;
    const width = argument[window[p]];
    if (width >= 0) p += 1 + width;
    else if (width === counted1) p += 2 + window[p + 1];
    else if (width === counted4) p += 5 + window.readUInt32LE(p + 1);
    else if (width === counted8) p += 9 + Number(window.readBigUInt64LE(p + 1));
    else if (width === oneLine) p = window.indexOf(0x0a, p) + 1;
    else if (width === twoLines) p = window.indexOf(0x0a, window.indexOf(0x0a, p) + 1) + 1;
    else throw new Error(`no opcode ${window[p]}`);
  }
  return { opcodes, end: p };
}
