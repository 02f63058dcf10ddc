/**
 * What went wrong, for a reader who does not read the message: `network` did not answer, the server answered with an
 * error `status`, the file is over the `size` that is allowed, its `content` is not what it must be, or it belongs to another
 * `version` of the data than the files that are there.
 */
export type DataErrorKind = 'network' | 'status' | 'size' | 'content' | 'version';

/** Input that cannot be used: which file, where in it, and why. The message is for people. */
export class DataError extends Error {
  readonly file: string;
  /** Row, feature or path inside the file; empty where the file as a whole is meant. */
  readonly path: string;
  readonly reason: string;
  readonly kind: DataErrorKind;

  constructor(file: string, path: string, reason: string, kind: DataErrorKind = 'content') {
    super(path ? `${file}, ${path}: ${reason}` : `${file}: ${reason}`);
    this.name = 'DataError';
    this.file = file;
    this.path = path;
    this.reason = reason;
    this.kind = kind;
  }
}
