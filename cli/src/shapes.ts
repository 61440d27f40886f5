import { type PackageShapes, shapesOf } from '../../engine/src/models/source/packageShapes';
import { jsonText, terminal } from '../../engine/src/report/display';
import { nodeMachine } from '../../host/src/nodeMachine';
import { openReview } from '../../host/src/sourceReview';
import { standingOf } from '../../host/src/trust/standing';
import { t } from '../../l10n/messages';
import type { Given } from './commandTable';
import { openConfigurations, sayRemarks } from './configurations';
import { interrupted, untilInterrupted } from './interrupt';
import { print, refuseUnwritable, save } from './output';
import { paintFor } from './paint';
import { Progress } from './progress';
import { reviewPlaces, sourcesOf } from './reviewPlaces';
import { UsageError } from './usage';

/** `secure-ml shapes`: gives the exit code. */
export async function shapes({ values, positionals }: Given<'shapes'>): Promise<number> {
  const [name, more] = positionals;
  if (name === undefined || more !== undefined || !/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(name))
    throw new UsageError(t('shapes.needs-name'));
  refuseUnwritable(values.output);
  const configurations = openConfigurations(values.config, [], 'check');
  sayRemarks(configurations);
  const flag = { cancelled: false };
  const { configuration } = configurations.folders;
  const places = reviewPlaces(sourcesOf(values), configurations);
  const review = await openReview(places, '.', { configuration, cancel: flag }, nodeMachine, standingOf);
  let progress: Progress | undefined;
  const found = await untilInterrupted(
    () => {
      flag.cancelled = true;
    },
    () =>
      shapesOf(review, name, (done, total) => {
        progress ??= new Progress(total);
        progress.show(done);
      }),
  );
  progress?.clear();
  if (flag.cancelled) return interrupted;
  if (found === undefined) throw new UsageError(t('shapes.not-found', name));
  const text = values.format === 'json' ? toJson(name, found) : toText(found, values.output === undefined);
  if (values.output === undefined) await print(text);
  else save(values.output, text);
  return found.unread.length > 0 ? 3 : 0;
}

function toText({ modules, classes, unread }: PackageShapes, toTerminal: boolean): string {
  const paint = paintFor(toTerminal && process.stdout.isTTY === true);
  const lines = classes.flatMap(({ name, path, line, derivation }) => {
    const place = paint('dim', terminal(`${path}:${line}`));
    if (derivation.kind === 'prevented') {
      const { doubt } = derivation;
      const at = terminal(doubt.line === undefined ? doubt.path : `${doubt.path}:${doubt.line}`);
      return [
        `${paint('suspicious', 'suspicious ')} ${terminal(name)}  ${place}`,
        `    ${at}: ${terminal(doubt.why)}`,
      ];
    }
    const { inert, attributes } = derivation;
    return [
      `${paint('conditional', 'conditional')} ${terminal(name)}  ${place}`,
      `    ${[...inert.uses].join(' ')}${attributes.length === 0 ? '' : `: ${terminal(attributes.join(' '))}`}`,
    ];
  });
  const derived = classes.filter(({ derivation }) => derivation.kind === 'derived').length;
  for (const { path, why } of unread)
    lines.push(`${paint('incomplete', 'incomplete ')} ${terminal(path)}: ${terminal(why)}`);
  return `${[...lines, '', t('shapes.summary', modules, classes.length, derived)].join('\n')}\n`;
}

function toJson(name: string, { modules, classes, unread }: PackageShapes): string {
  const list = classes.map(({ name: global, path, line, derivation }) =>
    derivation.kind === 'prevented'
      ? { global, path, line, derived: false, prevented: derivation.doubt }
      : {
          global,
          path,
          line,
          derived: true,
          uses: [...derivation.inert.uses],
          attributes: derivation.attributes,
          denied: [...(derivation.shape.denied ?? [])],
          dependsOn: [...derivation.modules].map((module) => ({ path: module.path, sha256: module.sha256 })),
        },
  );
  return jsonText({ schema: 1, package: name, modules, classes: list, unread });
}
