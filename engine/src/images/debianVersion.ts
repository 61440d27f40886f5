/** Order of versions of Debian packages: www.debian.org/doc/debian-policy/ch-controlfields.html#version */

/** Negative where the first is older, positive where it is newer. */
export function compareDebian(left: string, right: string): number {
  const a = partsOf(left);
  const b = partsOf(right);
  return a.epoch - b.epoch || compareText(a.upstream, b.upstream) || compareText(a.revision, b.revision);
}

function partsOf(version: string): { epoch: number; upstream: string; revision: string } {
  const colon = version.indexOf(':');
  const rest = version.slice(colon + 1);
  const dash = rest.lastIndexOf('-');
  return {
    epoch: colon < 0 ? 0 : Number(version.slice(0, colon)) || 0,
    upstream: dash < 0 ? rest : rest.slice(0, dash),
    revision: dash < 0 ? '' : rest.slice(dash + 1),
  };
}

/** Texts and numbers in turn; a tilde comes before everything, the end included. */
function compareText(left: string, right: string): number {
  let [a, b] = [left, right];
  while (a !== '' || b !== '') {
    const [textA] = /^[^\d]*/.exec(a) ?? [''];
    const [textB] = /^[^\d]*/.exec(b) ?? [''];
    for (let index = 0; index < Math.max(textA.length, textB.length); index++) {
      const order = rankOf(textA[index]) - rankOf(textB[index]);
      if (order !== 0) return order;
    }
    a = a.slice(textA.length);
    b = b.slice(textB.length);
    const [digitsA] = /^\d*/.exec(a) ?? [''];
    const [digitsB] = /^\d*/.exec(b) ?? [''];
    const order = Number(digitsA) - Number(digitsB);
    if (order !== 0) return order;
    a = a.slice(digitsA.length);
    b = b.slice(digitsB.length);
  }
  return 0;
}

function rankOf(character: string | undefined): number {
  if (character === '~') return -1;
  if (character === undefined) return 0;
  const unit = character.charCodeAt(0);
  return /[A-Za-z]/.test(character) ? unit : unit + 256;
}
