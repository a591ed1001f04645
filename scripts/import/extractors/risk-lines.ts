/** Risks without a table: a line each for risk, rating and action, or paragraphs that begin "Risk:", "Rating:", "Mitigation:". */
import type { Template } from '../../../src/domain/template.ts';
import { isTemplate, leafOf, leavesOf, type Leaf, type Part } from '../flow.ts';
import { keyOf } from '../phrases.ts';
import { looksLikeRating } from './rating.ts';
import type { RiskCells } from './risk-rows.ts';

const FIELDS = ['risk', 'rating', 'mitigation', 'likelihood', 'impact', 'score'];

/** The risks of lines of text. */
export function readRiskLines(parts: readonly Part[], template: Template): RiskCells[] {
	const labels = new Set(FIELDS.flatMap((name) => (template.labels[name] ?? []).map(keyOf)));
	const leaves = parts.flatMap(leavesOf).filter((leaf) => {
		if (labels.has(keyOf(leaf.text))) isTemplate(leaf);
		return leaf.text !== '' && leaf.template === 0;
	});
	const labelled = fromLabels(leaves);
	return labelled.length > 0 ? labelled : fromRatings(leaves);
}

const LABELLED =
	/^(risk|description|risk rating|rating|score|likelihood|impact|mitigation|mitigating actions?|mitigations|actions?|owner|ref|review)\b(?:\s*(\w{1,4}))?\s*[:–]\s*(.*)$/is;

/** Paragraphs with a label and a colon; each "Risk:" begins a risk. */
function fromLabels(leaves: readonly Leaf[]): RiskCells[] {
	const found: RiskCells[] = [];
	let last = '';
	for (const leaf of leaves) {
		const match = LABELLED.exec(leaf.text);
		const label = (match?.[1] ?? '').toLowerCase();
		const text = leafOf(match?.[3] ?? leaf.text, leaf.place);
		const open = found.at(-1);
		if (label === 'risk' || (label === 'description' && last === '')) {
			found.push({
				ref: match?.[2] ? `Risk ${match[2]}` : '',
				risk: text,
				ratings: [],
				mitigation: undefined,
				leaves: [leaf],
			});
		} else if (!open || !match) continue;
		else {
			if (/^(?:risk rating|rating|score|likelihood|impact)$/.test(label)) open.ratings.push(text);
			else if (/^(?:mitigat|action)/.test(label)) open.mitigation ??= text;
			else if (label === 'owner') open.owner = text;
			else if (label === 'review') open.review = text;
			open.leaves.push(leaf);
		}
		last = label;
	}
	// Without ratings they are only words about risks.
	return found.filter(({ ratings, mitigation }) => ratings.length > 0 && mitigation);
}

/** A rating on a line of its own: the line before is the risk, those up to the next risk are what will be done. */
function fromRatings(leaves: readonly Leaf[]): RiskCells[] {
	const starts: { at: number; end: number }[] = [];
	for (let at = 1; at < leaves.length; at += 1) {
		if (!looksLikeRating(leaves[at]?.text ?? '') || looksLikeRating(leaves[at - 1]?.text ?? '')) continue;
		let end = at;
		while (end < leaves.length && end - at < 3 && looksLikeRating(leaves[end]?.text ?? '')) end += 1;
		starts.push({ at, end });
		at = end - 1;
	}
	return starts.flatMap(({ at, end }, index): RiskCells[] => {
		const risk = leaves[at - 1];
		if (!risk) return [];
		const next = starts[index + 1];
		// After the last risk nothing tells where its action ends and other words begin.
		const actions = leaves.slice(end, next ? next.at - 1 : end + 1);
		const ratings = leaves.slice(at, end);
		const [first] = actions;
		return [
			{
				ref: '',
				risk,
				ratings: ratings.length === 2 ? [...ratings, leafOf('', risk.place)] : ratings,
				mitigation: first && leafOf(actions.map(({ text }) => text).join('\n'), first.place),
				leaves: [risk, ...ratings, ...actions],
			},
		];
	});
}
