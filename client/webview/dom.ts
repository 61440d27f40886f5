/** Makes elements. Text is only ever set as text; there is no way here to add markup. */

export interface Options {
  readonly className?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { className, text, attributes = {} }: Options = {},
  ...children: readonly (Node | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const child of children) if (child !== undefined) made.append(child);
  return made;
}

/** An icon that says nothing to screen readers: the words stand beside it. */
export function icon(name: string): HTMLElement {
  return element('span', { className: `codicon codicon-${name}`, attributes: { 'aria-hidden': 'true' } });
}

export function button(
  label: string,
  iconName: string,
  onClick: () => void,
  className = 'secondary',
): HTMLButtonElement {
  const made = element(
    'button',
    { className, attributes: { type: 'button' } },
    icon(iconName),
    element('span', { text: label }),
  );
  made.addEventListener('click', onClick);
  return made;
}
