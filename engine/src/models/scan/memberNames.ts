import { t } from '../../../../l10n/messages';

/*
 * Names of places in a file that no archive names. They stand among the members of a location, so that they are part of fingerprints and
 * lead readers back to the bytes: the same in every language. `memberLabel` is what people see.
 */

/** Bytes that nothing in the file refers to. */
export const hiddenBytes = 'hidden bytes';
/** The reading that loaders of files have of a pickle, where those of bytes have another. */
export const asReadFromFile = 'as read from a file';
/** What stands before the beginning of an HDF5 file. */
export const userBlock = 'user block';
/** A file that is data of another. */
export const dataAt = (offset: number): string => `data at byte ${offset}`;

/** A member's name for people. */
export function memberLabel(name: string): string {
  switch (name) {
    case hiddenBytes:
      return t('member-names.hidden-bytes');
    case asReadFromFile:
      return t('member-names.as-read-from-file');
    case userBlock:
      return t('member-names.user-block');
    default: {
      const offset = /^data at byte (\d+)$/.exec(name)?.[1];
      return offset === undefined ? name : t('member-names.data-at-byte', offset);
    }
  }
}
