/** One clear line for a build that failed, with what to do about it. */

const REMEDIES: Record<string, string> = {
	ENOSPC: 'The disk is full: make room, then build again.',
	EROFS: 'The folder cannot be written to: choose another with OUT_DIR.',
	EACCES: 'The folder cannot be written to: change its permissions, or choose another with OUT_DIR.',
	ENOENT: 'A file is missing: the message above names it.',
};

/** Says what failed, that the last good site is untouched, and the remedy where the fault is a known one. */
export function describeFailure(error: unknown, outDir: string): string {
	const { message, code, stack } =
		error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
	const remedy = code ? REMEDIES[code] : undefined;
	return [
		`The build failed: ${message}`,
		remedy ?? `This may be a fault of ours; please report it.\n${stack ?? ''}`,
		`${outDir} is as it was.`,
	].join('\n');
}
