/// <reference lib="dom" />

/** How a page looks to somebody who has a narrow window or needs contrast. */
export interface Look {
  /** Pixels that the page would scroll sideways. */
  readonly overflow: number;
  /** The least contrast of a text with what lies behind it, as WCAG counts it, and that text. */
  readonly contrast: number;
  readonly text: string;
}

/** Measures an element and its page. It runs in the page: nothing from outside of it is there. */
export function lookOf(element: Element): Look {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (canvas === null) throw new Error('there is no canvas');
  /** Colours one over the other, as the screen shows them. */
  const painted = (colours: readonly string[]) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background');
  let least = { contrast: Number.POSITIVE_INFINITY, text: '' };
  for (const one of element.querySelectorAll<HTMLElement>('h1, h2, p, dt, dd, span, code, a, li')) {
    const own = [...one.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
    );
    if (!own || one.offsetWidth === 0) continue;
    const behind = [ground];
    const layers: string[] = [];
    for (let at: HTMLElement | null = one; at !== null; at = at.parentElement)
      layers.unshift(getComputedStyle(at).backgroundColor);
    behind.push(...layers);
    const [back, front] = [painted(behind), painted([...behind, getComputedStyle(one).color])];
    const contrast = (Math.max(back, front) + 0.05) / (Math.min(back, front) + 0.05);
    if (contrast < least.contrast) least = { contrast, text: one.innerText.slice(0, 60) };
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  return { overflow: scrollWidth - clientWidth, ...least };
}
