/** Every risk of every plan, with its rating as printed and in our bands. */
import { RATING_SCALES, RATING_WORDS, type Rating, type RatingScale } from '../domain/risk.ts';
import type { Corpus } from '../domain/corpus.ts';
import { READING_STATES, valueOf, type ReadingState } from '../domain/reading.ts';
import { RISK_THEMES, type RiskTheme } from '../domain/theme.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { rememberWithAll } from '../lib/remember.ts';
import { riskAnchor } from '../paths.ts';
import { riskThemeName } from './names.ts';
import { FROM_PLAN, FROM_PLAN_TAIL, fromPlan, planContexts, type FromPlan, type PlanContext } from './plan-context.ts';
import { notesOn, type PlanNote } from './plan-notes.ts';
import { BANDS, bandName, bandOf, type BandId } from './risk-bands.ts';

export interface RiskRow extends FromPlan {
	id: string;
	ref: string;
	risk: string;
	/** The rating as printed, and how it was read. */
	ratingText: string;
	ratingState: ReadingState;
	scale: RatingScale | null;
	word: string | null;
	likelihood: number | null;
	impact: number | null;
	score: number | null;
	band: BandId;
	bandName: string;
	mitigation: string;
	owners: readonly string[];
	/** Date or timing printed with the risk; empty where there is none. */
	reviewText: string;
	review: string | null;
	themes: readonly RiskTheme[];
	themeNames: readonly string[];
	notes: readonly PlanNote[];
}

const rows = rememberWithAll((context: PlanContext): RiskRow[] =>
	context.plan.risks.map((risk) => ({
		...fromPlan(context, risk.source, riskAnchor(risk.id)),
		id: risk.id,
		ref: risk.ref ?? '',
		risk: risk.risk,
		ratingText: risk.rating.raw,
		ratingState: risk.rating.state,
		...ratingParts(valueOf<Rating>(risk.rating)),
		band: bandOf(risk.rating),
		bandName: bandName(bandOf(risk.rating)),
		mitigation: risk.mitigation,
		owners: risk.owners,
		reviewText: risk.review?.raw ?? '',
		review: valueOf(risk.review) ?? null,
		themes: risk.themes,
		themeNames: risk.themes.map(riskThemeName),
		notes: notesOn(context, `risks.${risk.id}`),
	})),
);

/** Risks of all plans, by plan id, then in the order of the document. */
export const riskRows = (corpus: Corpus): RiskRow[] => rows.ofAll(planContexts(corpus));

/** Risks of one plan, in the order of the document. */
export const riskRowsOf = rows.ofOne;

function ratingParts(rating: Rating | undefined): Pick<RiskRow, 'scale' | 'word' | 'likelihood' | 'impact' | 'score'> {
	const none = { scale: null, word: null, likelihood: null, impact: null, score: null };
	return rating ? { ...none, ...rating } : none;
}

const { text, list, date, integer } = columnsOf<RiskRow>();

export const RISK_COLUMNS: readonly Column<RiskRow>[] = [
	FROM_PLAN.plan,
	text('id', 'Id', 'ours', 'Id of the risk in its plan, in the order of the document.', (row) => row.id),
	text('risk', 'Risk', 'read', 'What could go wrong.', (row) => row.risk),
	text('rating_raw', 'Rating as printed', 'printed', 'The rating as printed.', (row) => row.ratingText),
	text('scale', 'Scale', 'read', 'Kind of scale the plan rates on.', (row) => row.scale, { allowed: RATING_SCALES }),
	text('word', 'Word', 'read', 'The rating, on a scale of words.', (row) => row.word, { allowed: RATING_WORDS }),
	integer('likelihood', 'Likelihood', 'read', 'From 1, very unlikely, to 5, very likely.', (row) => row.likelihood),
	integer('impact', 'Impact', 'read', 'From 1, relatively small, to 5, major.', (row) => row.impact),
	integer('score', 'Score', 'read', 'Score from 1 to 25, as printed.', (row) => row.score),
	text('band', 'Band', 'ours', 'Our band, to compare ratings on different scales.', (row) => row.band, {
		allowed: BANDS.map(({ id }) => id),
	}),
	text('mitigation', 'What the plan will do about it', 'read', 'The mitigating actions.', (row) => row.mitigation),
	list('themes', 'Themes', 'ours', 'Themes of the risk.', (row) => row.themes, { allowed: RISK_THEMES }),
	FROM_PLAN.source,
	FROM_PLAN.url,
	text('ref', 'Reference', 'printed', 'Reference as printed.', (row) => row.ref),
	text('rating_state', 'Rating was', 'ours', 'How the rating was obtained.', (row) => row.ratingState, {
		allowed: READING_STATES,
	}),
	list('owners', 'Owners', 'printed', 'People named as owners.', (row) => row.owners),
	text('review_raw', 'Timing as printed', 'printed', 'Date or timing printed with the risk.', (row) => row.reviewText),
	date('review', 'Timing', 'read', 'That timing as a day, month or year.', (row) => row.review),
	integer('notes', 'Notes', 'computed', 'How many notes there are on the risk.', (row) => row.notes.length),
	...FROM_PLAN_TAIL,
];
