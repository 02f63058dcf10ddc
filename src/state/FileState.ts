import type { DataErrorKind } from '#data/DataError.ts';
import type { FileRole } from '#domain/manifest.ts';

/** `layers`: the part of control that the day and lens asked for need, where `control` itself has it not. */
export type LoadedRole = 'manifest' | FileRole | 'known' | 'layers';

/** Why a file is not there: in a word for the reader, and in full with file and place. */
export interface FileProblem {
  readonly kind: DataErrorKind;
  readonly error: string;
}

/** How far a file has come; `late` where it is still loading after 10 seconds, `unasked` where it is fetched only when the reader asks for what is in it. */
export type FileState = 'unasked' | 'waiting' | 'loading' | 'late' | 'ready' | FileProblem;
