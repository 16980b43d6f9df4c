/** Plain words for what the system says, as the end of a sentence. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on device',
  EDQUOT: 'disk quota exceeded',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  EIO: 'the device reports an error',
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'a file is where a folder should be',
  EEXIST: 'a file of that name exists',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  EBUSY: 'the file is in use',
  ENAMETOOLONG: 'the path is too long',
  ENODEV: 'the drive is gone',
  ENXIO: 'the drive is gone',
  ESTALE: 'the network drive is gone',
  EHOSTDOWN: 'the network drive is gone',
  ETIMEDOUT: 'the network drive does not answer',
};

/** As Node writes it: `EFBIG: file too large, write '/some/path'`. */
const SYSTEM_MESSAGE = /^E[A-Z0-9]+: ([^,]+)/;

/** `ENOSPC` and the like; empty for an error that is not the system's. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Why something failed, without a path and without a period. */
export function errorReason(error: unknown): string {
  const code = errorCode(error);
  if (Object.hasOwn(REASONS, code)) return REASONS[code] ?? code;
  const message = error instanceof Error ? error.message : String(error);
  return code === '' ? message : (SYSTEM_MESSAGE.exec(message)?.[1] ?? message);
}
