/** The risk log, whatever shape its table has: rows cut in two are joined, headings that come again are passed over. */
import type { Reading } from '../../../src/domain/reading.ts';
import type { Rating, Risk } from '../../../src/domain/risk.ts';
import { findPrintedDates } from '../../../src/domain/printed-date.ts';
import type { Template } from '../../../src/domain/template.ts';
import { isTemplate, spanOf, type Leaf, type Part } from '../flow.ts';
import { issue, type Issue } from '../issues.ts';
import { parseFactors, parseRating } from './rating.ts';
import { saysNothing } from './readings.ts';
import { readRiskLines } from './risk-lines.ts';
import { readRiskRows, type RiskCells } from './risk-rows.ts';
import { idOf } from './signatories.ts';
import { takeInto } from './take-into.ts';
import { riskThemes } from './themes.ts';

/** Reads the risks under the question on risks. */
export function readRisks(parts: readonly Part[], template: Template, issues: Issue[]): Risk[] {
	const rows = readRiskRows(parts, template);
	const cells = rows.length > 0 ? rows : readRiskLines(parts, template);
	const kept = cells.filter(({ risk, mitigation }) => {
		if (!saysNothing(risk.text, template.placeholders) && !/^<?risk \d+>?$/i.test(risk.text)) return true;
		if (!mitigation || saysNothing(mitigation.text, template.placeholders)) isTemplate(risk);
		return false;
	});
	return kept.map((each, index) => toRisk(each, index, issues));
}

function toRisk(
	{ ref, risk, ratings, mitigation, owner, review, leaves }: RiskCells,
	index: number,
	issues: Issue[],
): Risk {
	// A cell shared with the row above is part of where the risk stands, though its words are counted there.
	const shared = [...ratings, mitigation, owner, review].filter((leaf) => leaf?.text && !leaves.includes(leaf));
	const source = spanOf([...leaves, ...shared.flatMap((leaf) => leaf ?? [])]) ?? {};
	const { words, owners, when } = splitMitigation(mitigation?.text ?? '');
	const timing = review?.text || when;
	const date = findPrintedDates(timing)[0];
	const rated = readRating(ratings, issues);
	const named = owner?.text ? owner.text.split(/[\n,;/]| and /).map((name) => name.trim()) : owners;
	takeInto(leaves, [ref, risk.text, rated.raw, words, ...named, timing]);
	return {
		id: idOf('r', index),
		...(ref ? { ref } : {}),
		risk: oneLine(risk.text),
		rating: rated,
		mitigation: oneLine(words),
		owners: named.filter((name) => name !== ''),
		...(timing
			? {
					review: date?.iso
						? { state: 'read' as const, raw: oneLine(timing), value: date.iso }
						: { state: 'unreadable' as const, raw: oneLine(timing) },
				}
			: {}),
		themes: riskThemes(risk.text),
		source,
	};
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

function readRating(ratings: readonly Leaf[], issues: Issue[]): Reading<Rating> {
	const texts = ratings.map(({ text }) => text.trim());
	const raw = oneLine(texts.filter((text) => text !== '').join(' / '));
	const place = spanOf(ratings);
	const source = place ? { source: place } : {};
	if (raw === '' || texts.every((text) => saysNothing(text))) {
		issues.push(issue('rating-missing', place));
		return { state: 'unanswered', raw, ...source };
	}
	const [first = '', second = '', third = ''] = texts;
	const value = texts.length > 1 ? parseFactors(first, second, third) : parseRating(first);
	if (!value) {
		issues.push(issue('rating-unreadable', place, raw));
		return { state: 'unreadable', raw, ...source };
	}
	if (value.scale === 'factors' && texts.length > 1 && third === '') issues.push(issue('score-computed', place, raw));
	return { state: 'read', raw, value, ...source };
}

const NAMES =
	/^(?:(?:Dr|Cllr|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’-]+ ?){1,2}(?:(?:,| and|;) ?(?:\p{Lu}[\p{L}'’-]+ ?){2,3})*$/u;
const TIMING = /^(?:(?:review )?date:?\s.{3,40}|on[ -]?going|(?:by|due|deadline):?\s.{3,30})$/i;

/** Paragraphs of a mitigation that only name people or a date stand apart from what will be done. */
function splitMitigation(text: string): { words: string; owners: string[]; when: string } {
	const words: string[] = [];
	let owners: string[] = [];
	let when = '';
	text.split('\n').forEach((line, index) => {
		if (index > 0 && NAMES.test(line)) owners = line.split(/,|;| and /).map((name) => name.trim());
		else if (index > 0 && TIMING.test(line)) when = line;
		else words.push(line);
	});
	return { words: words.join('\n'), owners, when };
}
