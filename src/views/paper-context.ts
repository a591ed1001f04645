/** A board paper joined with its registers and its numbered notes: everything its page shows. */
import type { Corpus, PaperRecord } from '../domain/corpus.ts';
import type { Place } from '../domain/place.ts';
import type { Authority, Board, Round } from '../domain/register.ts';
import type { Template } from '../domain/template.ts';
import { rememberPer } from '../lib/remember.ts';
import { slug } from '../lib/words.ts';
import { indexOf } from './corpus-index.ts';
import { areaNames, ccgNames, paperTitle } from './names.ts';
import { noteKindName } from './plan-notes.ts';
import { paperFieldAnchor } from './quality-notes.ts';

/** A section of the paper's body with the anchor it has on the page. */
export interface PaperSection {
	anchor: string;
	heading: string;
	markdown: string;
	source: Place | undefined;
}

/** Sections whose headings begin alike (`Pioneer bid: vision`), under what they have in common. */
export interface PaperSectionGroup {
	/** What the headings share; empty for sections on their own. */
	name: string;
	sections: (PaperSection & { title: string })[];
}

export interface PaperNote {
	number: number;
	anchor: string;
	on: string;
	/** Anchor on the page of the value it is on. */
	valueAnchor: string;
	kindName: string;
	text: string;
	source: Place | undefined;
}

export interface PaperContext extends PaperRecord {
	/** `Central Bedfordshire, board paper of 9 January 2014`. */
	title: string;
	area: string;
	boards: Board[];
	councils: Authority[];
	/** Names of the clinical commissioning groups. */
	ccgs: string[];
	round: Round;
	/** Forms found in the paper, with their names. */
	enclosed: { template: Template; state: 'blank' | 'filled'; source: Place }[];
	groups: PaperSectionGroup[];
	notes: PaperNote[];
}

/** Every paper with its registers, in the order of paper ids. */
export const paperContexts = rememberPer((corpus: Corpus): readonly PaperContext[] =>
	corpus.papers.map((record) => joinPaper(corpus, record)),
);

/** Anchor on the paper's page of a section of its body. */
export const paperSectionAnchor = (heading: string): string => slug(heading);

function joinPaper(corpus: Corpus, record: PaperRecord): PaperContext {
	const { paper, sections } = record;
	const index = indexOf(corpus);
	const notes = paper.notes.map((note, at) => ({
		...note,
		number: at + 1,
		anchor: `note-${at + 1}`,
		valueAnchor: paperFieldAnchor(note.on),
		kindName: noteKindName(note.kind),
		source: note.source,
	}));
	return {
		...record,
		title: paperTitle(corpus, record),
		area: areaNames(corpus, paper.boards),
		boards: paper.boards.map(index.board),
		councils: paper.councils.map(index.authority),
		ccgs: ccgNames(corpus, paper.ccgs),
		round: index.round(paper.round),
		enclosed: paper.enclosed.map((form) => ({ ...form, template: index.template(form.template) })),
		groups: groupSections(
			sections.map(({ heading, markdown }) => ({
				anchor: paperSectionAnchor(heading),
				heading,
				markdown,
				source: paper.sections.find((section) => section.heading === heading)?.source,
			})),
		),
		notes,
	};
}

/** Puts neighbouring sections together whose headings share the words before a colon. */
function groupSections(sections: readonly PaperSection[]): PaperSectionGroup[] {
	const groups: PaperSectionGroup[] = [];
	for (const section of sections) {
		const [, name = '', rest = section.heading] = /^([^:]+): (.+)$/.exec(section.heading) ?? [];
		const title = rest.charAt(0).toUpperCase() + rest.slice(1);
		const last = groups.at(-1);
		if (last?.name === name) last.sections.push({ ...section, title });
		else groups.push({ name, sections: [{ ...section, title }] });
	}
	return groups;
}
