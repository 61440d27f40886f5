import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Control, Profile, Waiver } from '../../engine/src/compliance/profile';
import { profiles } from '../../engine/src/compliance/profiles';
import { type OwnProfile, readProfile } from '../../engine/src/compliance/readProfile';
import { pushAll } from '../../engine/src/pushAll';
import { terminal } from '../../engine/src/report/display';
import type { DataMistake } from '../../engine/src/text/data/strict';
import { statsOf } from '../../host/src/stats';
import { t } from '../../l10n/messages';
import { readNamed } from './namedFile';
import { UsageError } from './usage';

/** Name of a profile in a folder of its own. */
export const profileName = 'profile.yaml';
const maxBytes = 1 << 20;
/** Profiles that one may depend on, all together. */
const maxProfiles = 50;

/** A mistake and its file. */
export interface ProfileMistake extends DataMistake {
  readonly path: string;
}

/** A profile by the name of a built-in one or by its path, with those that it depends on. @throws UsageError */
export function openProfile(named: string): Profile {
  const { profile, mistakes } = loadProfile(named);
  const [first] = mistakes;
  if (first !== undefined)
    throw new UsageError(`${terminal(first.path)}:${first.line}: ${terminal(first.message)}.`);
  return profile;
}

/** A profile, and everything that is wrong with it and with what it depends on. @throws UsageError where there is none. */
export function loadProfile(named: string): {
  readonly profile: Profile;
  readonly mistakes: readonly ProfileMistake[];
} {
  const known = profiles.find(({ id }) => id === named);
  return known === undefined ? new ProfileLoader().load(named) : { profile: known, mistakes: [] };
}

class ProfileLoader {
  private readonly mistakes: ProfileMistake[] = [];
  private count = 0;

  load(named: string): { profile: Profile; mistakes: readonly ProfileMistake[] } {
    const path = fileOf(named);
    const { controls, waivers, own } = this.gather(path, []);
    for (const { control } of own.waivers ?? [])
      if (!controls.has(control))
        this.mistakes.push({ path, line: 1, message: t('comply-profile.unknown-waiver', control) });
    return {
      profile: { ...own, controls: [...controls.values()], waivers },
      mistakes: this.mistakes,
    };
  }

  /** A file and what it depends on; `above` are the files that depend on it, which it must not depend on itself. */
  private gather(
    path: string,
    above: readonly string[],
  ): { controls: Map<string, Control>; waivers: Waiver[]; own: OwnProfile } {
    const real = realpathSync(path);
    if (++this.count > maxProfiles)
      throw new UsageError(t('comply-profile.too-many', terminal(path), maxProfiles));
    const { profile: own, mistakes } = readProfile(path, readNamed(path, maxBytes).toString('utf8'));
    pushAll(
      this.mistakes,
      mistakes.map((mistake) => ({ ...mistake, path })),
    );
    const controls = new Map<string, Control>();
    const waivers: Waiver[] = [];
    for (const { name, line } of own.depends) {
      const known = profiles.find(({ id }) => id === name);
      const other = known ?? this.dependency(path, name, line, [...above, real]);
      // A control of this profile stands in place of one that it depends on.
      for (const control of other?.controls ?? []) controls.set(control.id, control);
      pushAll(waivers, other?.waivers ?? []);
    }
    for (const control of own.controls) controls.set(control.id, control);
    return { controls, waivers: [...waivers, ...(own.waivers ?? [])], own };
  }

  private dependency(
    path: string,
    name: string,
    line: number,
    above: readonly string[],
  ): { controls: Iterable<Control>; waivers: readonly Waiver[] } | undefined {
    const say = (message: string) => this.mistakes.push({ path, line, message });
    let file: string;
    try {
      file = fileOf(resolve(dirname(path), name));
    } catch {
      say(t('comply-profile.no-dependency', name));
      return undefined;
    }
    if (above.includes(realpathSync(file))) {
      say(t('comply-profile.loop', name));
      return undefined;
    }
    const { controls, waivers } = this.gather(file, above);
    return { controls: controls.values(), waivers };
  }
}

/** The file of a profile: the path itself, or the one in a folder. @throws UsageError */
function fileOf(named: string): string {
  const stats = statsOf(named);
  const path = stats?.isDirectory() === true ? join(named, profileName) : named;
  const file = statsOf(path);
  if (file === undefined)
    throw new UsageError(
      t('comply-profile.no-such-profile', terminal(named), profiles.map(({ id }) => id).join(', ')),
    );
  if (!file.isFile() || file.size > maxBytes)
    throw new UsageError(t('comply-profile.not-a-profile', terminal(path)));
  return path;
}
