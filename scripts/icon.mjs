// Draws media/icon.png (256 x 256): a shield with the curve of a network inside. Run it after changing it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { root } from './install.mjs';

const size = 256;
const samples = 4;
const background = [23, 37, 58];
const shield = [64, 156, 255];
const shade = [38, 118, 214];
const white = [255, 255, 255];

/**
 * Half the width of the shield at height y (0 at the top, 1 at the tip).
 * @param {number} y
 */
function halfWidth(y) {
  if (y < 0 || y > 1) return 0;
  return y < 0.45 ? 0.4 : 0.4 * Math.sqrt(Math.max(0, 1 - ((y - 0.45) / 0.55) ** 2));
}

/** @type {[number, number][]} */
const nodes = [
  [0.34, 0.36],
  [0.34, 0.58],
  [0.5, 0.47],
  [0.66, 0.36],
  [0.66, 0.58],
];
const edges = [
  [0, 2],
  [1, 2],
  [2, 3],
  [2, 4],
];

/**
 * @param {number} px
 * @param {number} py
 * @param {[number, number]} begin
 * @param {[number, number]} end
 */
function distanceToSegment(px, py, [ax, ay], [bx, by]) {
  const t = Math.max(
    0,
    Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)),
  );
  return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay));
}

/**
 * Colour of a point, coordinates from 0 to 1; undefined outside the rounded square.
 * @param {number} x
 * @param {number} y
 */
function colourAt(x, y) {
  const corner = 0.18;
  const dx = Math.max(0, Math.abs(x - 0.5) - (0.5 - corner));
  const dy = Math.max(0, Math.abs(y - 0.5) - (0.5 - corner));
  if (Math.hypot(dx, dy) > corner) return undefined;
  if (nodes.some(([nx, ny]) => Math.hypot(x - nx, y - ny) < 0.052)) return white;
  if (edges.some(([a, b]) => distanceToSegment(x, y, nodes[a], nodes[b]) < 0.016)) return white;
  const inShield = Math.abs(x - 0.5) < halfWidth((y - 0.14) / 0.74) * 0.82;
  if (inShield) return x < 0.5 ? shield : shade;
  return background;
}

const png = new PNG({ width: size, height: size });
for (let row = 0; row < size; row++) {
  for (let column = 0; column < size; column++) {
    const sum = [0, 0, 0, 0];
    for (let i = 0; i < samples * samples; i++) {
      const x = (column + ((i % samples) + 0.5) / samples) / size;
      const y = (row + (Math.floor(i / samples) + 0.5) / samples) / size;
      const colour = colourAt(x, y);
      if (colour === undefined) continue;
      for (let c = 0; c < 3; c++) sum[c] += colour[c];
      sum[3]++;
    }
    const at = (row * size + column) * 4;
    for (let c = 0; c < 3; c++) png.data[at + c] = sum[3] === 0 ? 0 : Math.round(sum[c] / sum[3]);
    png.data[at + 3] = Math.round((255 * sum[3]) / (samples * samples));
  }
}
mkdirSync(join(root, 'media'), { recursive: true });
writeFileSync(join(root, 'media/icon.png'), PNG.sync.write(png));
