/**
 * The councils' documents that the records in content/ were made from. They are not part of this repository: where
 * they do not lie beside it, in ../shared, the tests that need them are skipped and say so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Place } from '../../src/domain/place.ts';
import type { SourceDocument } from '../../src/domain/source-document.ts';

const FOLDER = join('..', 'shared', 'plans');

/** Where the tool lies that finds sentences of the documents in this repository. */
export const VERBATIM_TOOL = join('..', 'shared', 'tools', 'verbatim.mjs');

/** Why the documents cannot be read; undefined where they can. */
export const missing = existsSync(FOLDER) ? undefined : `the documents are not here: there is no ${FOLDER}`;

/** A plan or paper with its document. */
export interface RealRecord {
	id: string;
	facts: { source: SourceDocument };
	/** The passages of the record in words, each with the lines of the document it is drawn from. */
	passages: { name: string; markdown: string; source: Place | undefined }[];
}

let read: RealRecord[] | undefined;

/** Every record of content/, read once. Throws where the content has a problem. */
export const realRecords = (): RealRecord[] => (read ??= readRecords());

function readRecords(): RealRecord[] {
	const { corpus, problems } = readCorpus('content');
	if (problems.length > 0) throw new Error(`${problems.length} problems in content/: run npm run check`);
	return [
		...corpus.plans.map(({ id, plan, answers }) => ({
			id,
			facts: plan,
			passages: Object.entries(plan.answers).map(([name, answer]) => ({
				name,
				markdown: answers[name as keyof typeof answers] ?? '',
				source: answer.state === 'read' ? answer.source : undefined,
			})),
		})),
		...corpus.papers.map(({ id, paper, sections }) => ({
			id,
			facts: paper,
			passages: sections.map(({ heading, markdown }, index) => ({
				name: heading,
				markdown,
				source: paper.sections[index]?.source,
			})),
		})),
	];
}

/** The bytes of a record's document. */
export const bytesOf = ({ facts }: RealRecord): Buffer => readFileSync(join(FOLDER, facts.source.file));

/** The lines of a record's document. */
export const linesOf = (record: RealRecord): string[] => bytesOf(record).toString('utf8').split(/\r?\n/);
