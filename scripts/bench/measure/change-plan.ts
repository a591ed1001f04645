/** Changes one plan of a corpus, as an editor does who saves a sentence, and puts it back. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Adds a sentence under the first heading of a Markdown file; the function it gives puts the file back. */
export function changePlan(file: string, sentence: string): () => void {
	const before = readFileSync(file, 'utf8');
	const changed = before.replace(/^(## .+)$/m, (heading) => `${heading}\n\n${sentence}`);
	if (changed === before) throw new Error(`${file} has no heading to write under`);
	writeFileSync(file, changed);
	return () => writeFileSync(file, before);
}
