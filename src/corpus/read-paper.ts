/** Reads one paper file and makes every check that needs only this file. */
import { basename, extname } from 'node:path';
import type { PaperRecord } from '../domain/corpus.ts';
import { Paper } from '../domain/paper.ts';
import type { Problem } from '../lib/problem.ts';
import { formatPath } from '../lib/schema-problems.ts';
import { failed, type Outcome } from './outcome.ts';
import { readRecord } from './read-record.ts';

/** Reads the text of `content/papers/<board>-<yyyy-mm-dd>.mdx`; `file` names it in messages. */
export function readPaper(text: string, file: string): Outcome<PaperRecord> {
	const read = readRecord(Paper, text, file);
	if (Array.isArray(read)) return failed(read);
	const id = basename(file, extname(file));
	const paper = read.data;
	const problems: Problem[] = [];
	const report = (path: (string | number)[], message: string, remedy: string) =>
		problems.push({ file, ...read.yaml.locate(path), field: formatPath(path), message, remedy });
	if (id !== `${paper.boards[0]}-${paper.meeting}`) {
		report(['meeting'], `the file is called ${id}`, `Call it ${paper.boards[0]}-${paper.meeting}.mdx.`);
	}
	for (const list of ['items', 'milestones', 'figures', 'tables', 'stories'] as const) {
		const seen = new Set<string>();
		paper[list].forEach((each, index) => {
			if (seen.has(each.id)) report([list, index, 'id'], `the id ${each.id} is used twice`, 'Give each its own id.');
			seen.add(each.id);
		});
	}
	const { preamble, sections } = read.body;
	if (preamble) report(['sections'], 'there is text before the first heading', 'Put it under a heading.');
	const length = Math.max(sections.length, paper.sections.length);
	for (let index = 0; index < length; index += 1) {
		const [listed, printed] = [paper.sections[index]?.heading, sections[index]?.heading];
		if (listed === printed) continue;
		report(
			['sections', Math.min(index, paper.sections.length - 1)],
			`expected the body's heading "${printed ?? 'none'}", found "${listed ?? 'none'}"`,
			'List the headings of the body in order, spelled alike.',
		);
		break;
	}
	if (problems.length > 0) return failed(problems);
	return {
		record: { id, paper, sections: sections.map(({ heading, markdown }) => ({ heading, markdown })) },
		problems: [],
	};
}
