// What the system calls an error.

/** As ENOSPC; '' where it has no name. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
