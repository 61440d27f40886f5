import { t } from '../../../../l10n/messages';
import { pushAll } from '../../pushAll';
import { isStandard } from '../formats/reviewed/calls';
import { type ConfiguredName, type Dependence, type DerivedNames, keyOf } from '../pickle/globals/derived';
import { judgeGlobal } from '../pickle/globals/globals';
import { shownName } from '../pickle/render';
import type { ModelReport } from '../scan/verdict';
import { type Configured, deriveConfigured } from './configured/deriveConfigured';
import { type Derivation, type Derived, type PatchPlace, type Prevented, Prevention } from './derivation';
import { derive } from './derive';
import type { Distributions } from './distributions';
import type { SourceRoom } from './sourceRoom';

/** Names of one file that are derived. */
const maxNames = 200;

/** Reads the sources of names that nobody reviewed. A name is derived once. */
export class SourceReview {
  private readonly derivations = new Map<string, Promise<Derivation>>();
  private readonly configurations = new Map<string, Promise<Configured>>();

  constructor(
    readonly room: SourceRoom,
    private readonly distributions: Distributions,
    /** Somebody selected an environment, so that what it does not have is not installed. */
    private readonly hasEnvironment: boolean,
  ) {}

  /** What the sources say of the names of a model that is suspicious; undefined where there is nothing to say. @throws CancelledError */
  async of(model: ModelReport): Promise<DerivedNames | undefined> {
    if (model.verdict !== 'suspicious') return undefined;
    const { imports = [] } = model;
    const within = new Map(model.within);
    const names = imports.filter(
      (name) => !/^(?:__main__|__torch__|__mp_main__)\./.test(name) && judgeGlobal(name).kind === 'unknown',
    );
    const { configured: named = [] } = model;
    if (names.length === 0 && named.length === 0) return undefined;
    const globals = new Map<string, Derivation & { kind: 'derived' }>();
    const notes = new Map<string, string>();
    const dependsOn: Dependence[] = [];
    for (const name of names.slice(0, maxNames)) {
      const derivation = unlessPatched(await this.derivation(name, within.get(name)), imports);
      if (derivation.kind !== 'derived') {
        const note = await this.note(name, derivation);
        if (note !== undefined) notes.set(name, note);
      } else {
        globals.set(name, derivation);
        for (const { path, sha256 } of derivation.modules) dependsOn.push({ global: name, path, sha256 });
      }
    }
    for (const [name, derivation] of besideEachOther(globals)) {
      globals.delete(name);
      const note = await this.note(name, derivation);
      if (note !== undefined) notes.set(name, note);
    }
    const configured = await this.configured(named.slice(0, maxNames), notes, dependsOn);
    if (globals.size === 0 && notes.size === 0 && configured.size === 0) return undefined;
    dependsOn.sort((a, b) => (`${a.global}\0${a.path}` < `${b.global}\0${b.path}` ? -1 : 1));
    return { globals, configured, notes, dependsOn };
  }

  /** The classes and functions that a configuration names and whose source only computes. */
  private async configured(
    named: readonly ConfiguredName[],
    notes: Map<string, string>,
    dependsOn: Dependence[],
  ): Promise<ReadonlySet<string>> {
    const known = new Set<string>();
    for (const each of named) {
      const found = await this.configuration(each);
      if (found.kind === 'derived') {
        known.add(keyOf(each));
        for (const { path, sha256 } of found.modules) dependsOn.push({ global: each.shown, path, sha256 });
        continue;
      }
      const note =
        each.module === undefined && found.kind === 'missing'
          ? undefined
          : await this.note(nameOf(each), found);
      if (note !== undefined) notes.set(each.shown, note);
    }
    return known;
  }

  private configuration(named: ConfiguredName): Promise<Configured> {
    const key = keyOf(named);
    let found = this.configurations.get(key);
    if (found === undefined) {
      found = deriveConfigured(this.room, named);
      this.configurations.set(key, found);
    }
    return found;
  }

  /** What the source of a name says of it. @param within The module that it is looked up in, where its name has dots */
  derivation(name: string, within?: string): Promise<Derivation> {
    const key = `${name} ${within ?? ''}`;
    let derivation = this.derivations.get(key);
    if (derivation === undefined) {
      derivation = derive(this.room, name, within);
      this.derivations.set(key, derivation);
    }
    return derivation;
  }

  /** What is said of a name that stays unreviewed; undefined where nothing is known beside the name. */
  private async note(
    name: string,
    derivation: Exclude<Derivation | Configured, { kind: 'derived' }>,
  ): Promise<string | undefined> {
    const shown = shownName(name);
    if (derivation.kind === 'prevented') {
      const { doubt, module } = derivation;
      const place = doubt.line === undefined ? doubt.path : `${doubt.path}:${doubt.line}`;
      if (module.origin === 'own') return t('review.own-prevented', shown, place, doubt.why);
      const { name: from = '?', version = '?' } = await this.distributions.of(module.name.split('.', 1)[0]);
      return t('review.installed-prevented', shown, from, version, place, doubt.why);
    }
    if (isStandard(name)) return undefined;
    const foreign = this.room.foreign(name);
    if (foreign !== undefined) return t('review.not-own', shown, foreign);
    const top = name.split('.', 1)[0];
    const { name: from, version } = await this.distributions.of(top);
    if (from !== undefined && version !== undefined) return t('review.no-source', shown, from, version);
    return this.hasEnvironment && from !== undefined ? t('review.not-installed', shown, from) : undefined;
  }
}

/**
 * Judges the names of a model anew where the modules of another one set attributes: loading imports them all. Gives those that do not
 * hold beside each other.
 */
function besideEachOther(globals: Map<string, Derived>): readonly (readonly [string, Prevented])[] {
  const all = new Map<string, PatchPlace[]>();
  for (const { patched } of globals.values())
    for (const [name, places] of patched) {
      const known = all.get(name);
      if (known === undefined) all.set(name, [...places]);
      else pushAll(known, places);
    }
  if (globals.size < 2 || all.size === 0) return [];
  const prevented: (readonly [string, Prevented])[] = [];
  for (const [name, derived] of globals)
    try {
      globals.set(name, { ...derived, ...derived.beside(all) });
    } catch (error) {
      if (!(error instanceof Prevention)) throw error;
      prevented.push([name, { kind: 'prevented', module: error.module, doubt: error.doubt }]);
    }
  return prevented;
}

/** The dotted name of what a configuration names. */
function nameOf({ module, name }: ConfiguredName): string {
  return module === undefined ? name : `${module}.${name}`;
}

/** A derivation, unless its modules set another name that the model uses to something else while they are imported. */
function unlessPatched(derivation: Derivation, imports: readonly string[]): Derivation {
  if (derivation.kind !== 'derived') return derivation;
  for (const name of imports) {
    const [place] = derivation.patched.get(name.slice(name.lastIndexOf('.') + 1)) ?? [];
    if (place === undefined) continue;
    const { module, line } = place;
    return {
      kind: 'prevented',
      module,
      doubt: { path: module.path, line, why: t('derive.changes-classes') },
    };
  }
  return derivation;
}
