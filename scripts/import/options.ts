/** The command line of an import. */

export interface Options {
	files: string[];
	/** Content folder to write to and compare with. */
	into: string;
	write: boolean;
	json: boolean;
	/** How many files are read at once. */
	jobs: number;
}

export const USAGE = `Reads documents, and says what was found, what is in doubt and what could not be read.

  npm run import -- FILE… [--into FOLDER] [--write] [--json] [--jobs N]

  --into FOLDER  content folder to compare with and write to (CONTENT_DIR, or content)
  --write        write the plans; without it nothing is written
  --json         print one JSON array and nothing else
  --jobs N       how many files to read at once (by default one for each processor)

Ends with 0 when done, 1 when a file was refused, 2 on wrong usage, 3 on a fault of ours.`;

/** Reads the arguments; a message instead where they are wrong. */
export function readOptions(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
	processors: number,
): Options | string {
	const options: Options = {
		files: [],
		into: env.CONTENT_DIR ?? 'content',
		write: false,
		json: false,
		jobs: processors,
	};
	for (let at = 0; at < args.length; at += 1) {
		const [arg = '', inline] = splitAt(args[at] ?? '');
		const value = (): string | undefined => inline ?? args[(at += 1)];
		if (arg === '--write' && inline === undefined) options.write = true;
		else if (arg === '--json' && inline === undefined) options.json = true;
		else if (arg === '--into') {
			const folder = value();
			if (!folder || folder.startsWith('--')) return '--into needs a folder.';
			options.into = folder;
		} else if (arg === '--jobs') {
			const jobs = Number(value());
			if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) return '--jobs needs a whole number from 1 to 64.';
			options.jobs = jobs;
		} else if (arg.startsWith('-') && arg !== '-') return `${arg} is not an option.`;
		else options.files.push(args[at] ?? '');
	}
	return options.files.length === 0 ? 'Name at least one file.' : options;
}

/** `--into=FOLDER` as its two parts. */
function splitAt(arg: string): [string, string | undefined] {
	const at = arg.startsWith('--') ? arg.indexOf('=') : -1;
	return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}
