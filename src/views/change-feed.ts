/** New and changed plans and notes, whole or of one area, as a feed: made from the register of changes, never the clock. */
import { CHANGE_KINDS, type Change } from '../domain/change.ts';
import type { Corpus } from '../domain/corpus.ts';
import { RECORD_ANCHORS } from '../domain/field.ts';
import type { Feed, FeedEntry } from '../lib/feed.ts';
import { feedPath, areaPath, fieldPath, homePath, paperPath, planPath, siteUrl } from '../paths.ts';
import { SITE } from '../site.ts';
import { areaName, paperTitle, planTitle } from './names.ts';

/** Readers keep what they have seen; a feed needs only what is new. */
const MOST_ENTRIES = 100;

/** The feed of the whole site, or of one board's area, newest first. */
export function changeFeed(corpus: Corpus, board?: string): Feed {
	const entries = corpus.changes
		.filter((change) => !board || boardsOf(corpus, change).includes(board))
		.toReversed()
		.slice(0, MOST_ENTRIES)
		.map((change) => entryOf(corpus, change));
	const area = board && areaName(corpus, board);
	return {
		id: tag(board ? `changes/${board}` : 'changes'),
		title: area ? `${SITE.name}: ${area}` : SITE.name,
		summary: `New and changed plans and notes${area ? ` of ${area}` : ''}`,
		url: siteUrl(board ? areaPath(board) : homePath),
		atom: siteUrl(feedPath('xml', board)),
		json: siteUrl(feedPath('json', board)),
		author: SITE.name,
		rights: 'Creative Commons Attribution 4.0',
		// A feed must say when it was updated; one without entries says when the site was.
		updated: entries[0]?.date ?? corpus.changes.at(-1)?.date ?? '2014-01-01',
		entries,
	};
}

function boardsOf(corpus: Corpus, { plan, paper }: Change): readonly string[] {
	const record = plan
		? corpus.plans.find(({ id }) => id === plan)?.plan
		: corpus.papers.find(({ id }) => id === paper)?.paper;
	return record?.boards ?? [];
}

function entryOf(corpus: Corpus, change: Change): FeedEntry {
	const kind = CHANGE_KINDS.find(({ id }) => id === change.kind)?.name ?? change.kind;
	const plan = corpus.plans.find(({ id }) => id === change.plan);
	const paper = corpus.papers.find(({ id }) => id === change.paper);
	const title = plan
		? planTitle(corpus, plan)
		: paper
			? paperTitle(corpus, paper)
			: (change.plan ?? change.paper ?? '');
	const path = plan
		? change.on
			? fieldPath(plan.id, plan.plan, change.on)
			: planPath(plan.id)
		: paper
			? paperPath(paper.id)
			: homePath;
	return {
		id: tag(`change/${change.id}`),
		title: `${kind}: ${title}${change.on ? ` (${nameOf(change.on)})` : ''}`,
		date: change.date,
		url: siteUrl(path),
		summary: change.summary,
	};
}

/** `risks.r01` as people say it: `risk r01`. */
function nameOf(on: string): string {
	const [list = '', key] = on.split('.');
	return key && list in RECORD_ANCHORS ? `${RECORD_ANCHORS[list as keyof typeof RECORD_ANCHORS]} ${key}` : on;
}

/** An id that stays when the site moves to another address. */
const tag = (path: string): string => `tag:bettercareplans.example,2026:${path}`;
