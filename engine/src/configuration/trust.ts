/**
 * Who may weaken a check: the one table, and the one function that reads it. docs/design/security.md shows the same table. What stands
 * behind a voice on a disk is found out in host/src/trust.
 */

/** Who says how a check is to be made. */
export type Voice =
  /** A file that the command line named. */
  | 'option'
  /** The configuration in the user's profile. */
  | 'profile'
  /** The root of a repository that is the user's own. */
  | 'repository'
  /** The root of a workspace that the user trusts in the editor. */
  | 'workspace'
  /** Any other folder: nothing shows that the user made what it says. */
  | 'folder';

/**
 * What is asked: `check` judges for somebody who works there; `verdict` is for others, who rely on it: a lock, a signature, a
 * framework's controls.
 */
export type Occasion = 'check' | 'verdict';

const mayWeakenAt: Readonly<Record<Voice, Readonly<Record<Occasion, boolean>>>> = {
  option: { check: true, verdict: true },
  profile: { check: true, verdict: true },
  repository: { check: true, verdict: false },
  workspace: { check: true, verdict: false },
  folder: { check: false, verdict: false },
};

/** True where a voice may lower severities, exclude, allow and change limits; any other may only make a check stricter. */
export function mayWeaken(voice: Voice, occasion: Occasion): boolean {
  return mayWeakenAt[voice][occasion];
}
