import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { labelText, notificationText } from '../../../client/src/report/visible';

/* Names of files come to notifications, where the editor makes links of them, commands included. */

const client = fileURLToPath(new URL('../../../client/src', import.meta.url));
/** What VS Code 1.100 takes for a link, `parseLinkedText`. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

describe('a notification', () => {
  it.each([
    '[Fix](command:workbench.action.terminal.new).pkl',
    '[a](https://example.org "title")',
    '[[a](command:b)](command:c)',
    '[a]\n(command:b)',
    '[a]\u200b(command:b)',
  ])('holds no link of a hostile name: %j', (name) => {
    expect(notificationText(`Converted to ${name}.`)).not.toMatch(link);
    expect(notificationText(notificationText(name))).toBe(notificationText(name));
  });

  it('is shown in one place, where what it says is made harmless', () => {
    const callers = readdirSync(client, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /\.show(?:Information|Warning|Error)Message\b/.test(readFileSync(join(client, name), 'utf8')),
      );
    expect(callers).toEqual(['notifications.ts']);
  });
});

describe('a label', () => {
  it('holds no icon of a hostile name', () => {
    expect(labelText('$(check) safe.pkl')).toBe('\\$(check) safe.pkl');
  });
});
