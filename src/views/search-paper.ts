/** The passages of one board paper that a search can find. */
import { formatPlace, type Place } from '../domain/place.ts';
import { plainText } from '../lib/markdown.ts';
import { paperPath } from '../paths.ts';
import { TEXT_KIND_NAMES } from './names.ts';
import { paperSectionAnchor, type PaperContext } from './paper-context.ts';
import { paperFieldAnchor } from './quality-notes.ts';
import { searchRecord, type SearchKind, type SearchRecord } from './search-record.ts';

/** A record for every section, figure, deadline and story of a paper. */
export function paperSearchRecords(context: PaperContext): SearchRecord[] {
	const { id, paper, sections, title, area, boards, councils, round } = context;
	const text = TEXT_KIND_NAMES[paper.text];
	const record = (
		kind: SearchKind,
		anchor: string,
		place: Place | undefined,
		heading: string,
		content: readonly (string | undefined)[],
	) =>
		searchRecord({
			...{ kind, content, title: heading, path: paperPath(id, anchor) },
			meta: { area, plan: title, place: formatPlace(place), text },
			filters: {
				area: boards.map(({ name }) => name),
				region: [...new Set(councils.map(({ region }) => region))],
				round: [round.name],
				text: [text],
			},
		});
	return [
		...sections.map(({ heading, markdown }, index) =>
			record('paper', paperSectionAnchor(heading), paper.sections[index]?.source, heading, [
				heading,
				plainText(markdown),
			]),
		),
		...paper.figures.map(({ id: figure, label, raw, period, source }) =>
			record('figure', paperFieldAnchor(`figures.${figure}`), source, `${label}: ${raw}`, [label, raw, period]),
		),
		...paper.milestones.map(({ id: milestone, title: name, summary, due, source }) =>
			record('milestone', paperFieldAnchor(`milestones.${milestone}`), source, name, [
				name,
				plainText(summary),
				due.raw,
			]),
		),
		...paper.stories.map(({ id: story, title: name, summary, source }) =>
			record('story', paperFieldAnchor(`stories.${story}`), source, name, [name, plainText(summary)]),
		),
	];
}
