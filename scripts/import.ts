/** npm run import: documents of councils become drafts of plans. Dry unless --write. */
import { availableParallelism } from 'node:os';
import { InputError } from '../src/lib/problem.ts';
import { realEffects } from './import/effects.ts';
import { loadKnowledge } from './import/knowledge.ts';
import { readOptions, USAGE } from './import/options.ts';
import { closeReaders, readDocument } from './import/read-document.ts';
import { ReaderPool } from './import/reader-pool.ts';
import { HOME, runImport } from './import/run.ts';

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
	console.log(USAGE);
	process.exit(0);
}
const options = readOptions(args, process.env, availableParallelism());
if (typeof options === 'string') {
	console.error(`${options}\n\n${USAGE}`);
	process.exit(2);
}
const pool = new ReaderPool(options.jobs);
try {
	const knowledge = loadKnowledge(options.into, HOME);
	process.exitCode = await runImport(
		options,
		knowledge,
		realEffects((path) => readDocument(path, pool)),
	);
} catch (error) {
	if (error instanceof InputError) {
		console.error(error.message);
		process.exitCode = 1;
	} else {
		console.error('This is a fault of ours. Please report it with the document that brings it about.');
		console.error(error);
		process.exitCode = 3;
	}
} finally {
	await pool.close();
	await closeReaders();
}
