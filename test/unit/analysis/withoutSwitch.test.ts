import { expect, it } from 'vitest';
import { withoutSwitch } from '../../../engine/src/shell/commandRule';

it.each([
  ['a --on', 'a'],
  ['a --on b', 'a b'],
  ['a --on=true b', 'a b'],
  ['a  --on\tFalse b', 'a b'],
  ['a --on trueish', 'a trueish'],
  ['a --on\n', 'a\n'],
  // Another option, another place, a quote, a line that it begins.
  ['a --only', undefined],
  ['a --on --on', undefined],
  ['a b--on', undefined],
  ['a "b --on"', undefined],
  ['--on', undefined],
  ['a \\\n  --on', undefined],
  ['a', undefined],
])('of %j is left %j', (command, left) => {
  expect(withoutSwitch(command, '--on')).toBe(left);
});
