/** One clear line for a build that failed, with what to do about it. */

/** Faults of the machine, by the code that the system gives them. Whatever is not here may be a fault of ours. */
const REMEDIES: Record<string, string> = {
	ENOSPC: 'The disk is full: make room, then build again.',
	EDQUOT: 'Your share of the disk is full: make room, then build again.',
	EROFS: 'The disk is read-only: choose a folder on another disk with OUT_DIR.',
	EACCES: 'The folder cannot be written to: change its permissions, or choose another with OUT_DIR.',
	EPERM: 'The folder cannot be written to: change its permissions, or choose another with OUT_DIR.',
	ENOTDIR: 'There is a file where a folder should be: choose another folder with OUT_DIR.',
	EEXIST: 'There is a file where a folder should be: choose another folder with OUT_DIR.',
	EMFILE: 'Too many files are open: raise the limit with ulimit -n 4096, then build again.',
	ENOMEM: 'There is too little memory: end other programs, then build again.',
};

/** Exit codes: 1 where the machine or the input is at fault, 3 where we may be. */
export interface Failure {
	exitCode: 1 | 3;
	message: string;
}

/** Says what failed, that the last good site is untouched, and the remedy where the fault is a known one. */
export function describeFailure(error: unknown, outDir: string): Failure {
	const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
	const code = codeOf(error);
	const remedy = code ? REMEDIES[code] : undefined;
	if (remedy) return { exitCode: 1, message: `The build failed (${code}). ${remedy} ${outDir} is as it was.` };
	const told = `This may be a fault of ours; please report it.\n${stack ?? ''}`;
	return { exitCode: 3, message: `The build failed: ${message}\n${told}\n${outDir} is as it was.` };
}

/** Bundlers wrap what the system told them, and some keep only its words. */
function codeOf(error: unknown): string | undefined {
	for (let at = error; at instanceof Error; at = at.cause) {
		const { code } = at as NodeJS.ErrnoException;
		const named = code && code in REMEDIES ? code : /\b(E[A-Z]{4,})\b: /.exec(at.message)?.[1];
		if (named && named in REMEDIES) return named;
	}
	return undefined;
}
