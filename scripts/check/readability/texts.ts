/** The texts that are graded: what we wrote about each plan and paper, and what pages say of themselves. */
import type { Corpus } from '../../../src/domain/corpus.ts';
import { topicOf, type TopicId } from '../../../src/domain/topic.ts';
import { plainText } from '../../../src/lib/markdown.ts';
import { ancestorsOf, parsePage, textOf, within, type Element } from '../page.ts';

/** A text with its name, such as `devon-2014-11, Vision`. */
export interface Text {
	name: string;
	blocks: string[];
}

/** The texts of one plan or paper. */
export interface RecordTexts {
	id: string;
	/** Whether the words are our account or the council's own: only ours can be rewritten. */
	kind: 'digest' | 'published';
	texts: Text[];
}

/** Markdown as plain blocks: paragraphs, items and cells. */
export const blocksOf = (markdown: string): string[] =>
	markdown
		.split(/\n{2,}|\n(?=\s*(?:[-*+]|\d+[.)])\s)/)
		.filter((block) => !/^\s*(?:#|\||```)/.test(block))
		.map((block) => plainText(block.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '')))
		.filter(Boolean);

/** What is said of each plan and paper, part by part. */
export function recordTexts(corpus: Corpus): RecordTexts[] {
	const text = (name: string, ...markdown: (string | undefined)[]): Text => ({
		name,
		blocks: markdown.flatMap((each) => (each ? blocksOf(each) : [])),
	});
	return [
		...corpus.plans.map(({ id, plan, answers }) => ({
			...{ id, kind: plan.text },
			texts: [
				text('In brief', plan.inBrief),
				...Object.entries(answers).map(([topic, words]) => text(topicOf(topic as TopicId).title, words)),
				text('Risks', ...plan.risks.map(({ risk }) => risk), ...plan.risks.map(({ mitigation }) => mitigation)),
				text('Schemes', ...plan.schemes.map(({ summary }) => summary)),
				text('Milestones', ...plan.milestones.map(({ summary }) => summary)),
			],
		})),
		...corpus.papers.map(({ id, paper, sections }) => ({
			...{ id, kind: paper.text },
			texts: [text('In brief', paper.inBrief), ...sections.map(({ heading, markdown }) => text(heading, markdown))],
		})),
	].map((record) => ({ ...record, texts: record.texts.filter(({ blocks }) => blocks.length > 0) }));
}

/** Pages whose words are ours, not those of plans. */
export const INTERFACE_PAGES: readonly string[] = [
	...['', 'about/', 'accessibility/', 'areas/', 'budgets/', 'compare/', 'conditions/', 'coverage/', 'data/'],
	...['data/dictionary/', 'embed/', 'glossary/', 'licence/', 'metrics/', 'quality/', 'risks/', 'schemes/'],
	...['search/', 'topics/', '404.html'],
];

/** Elements whose words come from plans, or are no sentences. */
const NOT_OURS = new Set(['table', 'blockquote', 'details', 'nav', 'form', 'code', 'pre', 'noscript']);

/** The sentences that a page itself says: paragraphs and items in its main part of at least six words. */
export function interfaceBlocks(html: string, file: string): string[] {
	const { elements } = parsePage(html, file);
	return elements
		.filter(({ tagName }) => ['p', 'li', 'dd', 'figcaption'].includes(tagName))
		.filter((element) => {
			const above = [...ancestorsOf(element)];
			const hasCode = within(element).some(({ tagName }) => tagName === 'code');
			const isNested = ['p', 'li', 'dd'].includes(element.tagName) && holdsBlocks(element);
			return (
				!isNested &&
				!hasCode &&
				above.some(({ tagName }) => tagName === 'main') &&
				!above.some(({ tagName }) => NOT_OURS.has(tagName))
			);
		})
		.map(textOf)
		.filter((words) => words.split(' ').length >= 6);
}

const holdsBlocks = (element: Element): boolean =>
	element.childNodes.some((child) => 'tagName' in child && ['p', 'ul', 'ol', 'dl', 'div'].includes(child.tagName));
