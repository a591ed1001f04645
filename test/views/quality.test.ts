import { describe, expect, it } from 'vitest';
import { planContext } from '../../src/views/plan-context.ts';
import { notesOn, planNotes } from '../../src/views/plan-notes.ts';
import * as checks from '../../src/views/quality-checks.ts';
import { noteCounts, qualityNoteRows } from '../../src/views/quality-notes.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';
import { inventedPlan, read, unanswered } from '../fixtures/invented-plan.ts';

const corpus = inventedCorpus();
const contextOf = (facts: Partial<Parameters<typeof inventedPlan>[1]>) =>
	planContext(
		inventedCorpus({
			plans: [inventedPlan('ashshire-2014-02', { boards: ['ashshire'], councils: ['E10000901'], ...facts })],
		}),
		'ashshire-2014-02',
	);
const signed = (...dates: string[]) =>
	dates.map((date, index) => ({
		...{ id: `p0${index + 1}`, name: 'A', role: '', organisation: '', party: 'ccg' as const },
		signed: date ? read(date) : unanswered(),
		source: { page: 1 },
	}));
const found = (check: checks.Check, facts: Partial<Parameters<typeof inventedPlan>[1]>) =>
	check(contextOf(facts)).map(({ on, kind }) => `${on} ${kind}`);

describe('checks', () => {
	it('dates before the fund: only days before it was announced', () => {
		const facts = {
			agreedByBoard: read('2013-06-25'),
			submitted: [read('2013-06-26')],
			signatories: signed('2012-01-01'),
		};
		expect(found(checks.datesBeforeFund, facts)).toEqual([
			'agreedByBoard date-before-fund',
			'signatories.p01 date-before-fund',
		]);
	});

	it('submission after the deadline: the last one counts', () => {
		expect(found(checks.submittedAfterDeadline, { submitted: [read('2014-04-04'), unanswered()] })).toEqual([]);
		expect(checks.submittedAfterDeadline(contextOf({ submitted: [read('2014-04-05')] }))).toEqual([
			{
				on: 'submitted',
				kind: 'date-after-deadline',
				text: 'A date of submission is 5 April 2014; the last deadline for this form was 4 April 2014.',
			},
		]);
	});

	it('agreement after submission: compared with the last submission', () => {
		const submitted = [read('2014-02-14'), read('2014-04-04')];
		expect(found(checks.agreedAfterSubmission, { agreedByBoard: read('2014-04-04'), submitted })).toEqual([]);
		expect(found(checks.agreedAfterSubmission, { agreedByBoard: read('2014-04-05'), submitted })).toEqual([
			'agreedByBoard date-in-doubt',
		]);
		expect(
			found(checks.agreedAfterSubmission, { agreedByBoard: read('2014-04-05'), submitted: [unanswered()] }),
		).toEqual([]);
	});

	it('a signature far from the others: needs two others that agree', () => {
		const far = (...dates: string[]) => found(checks.signatureFarFromOthers, { signatories: signed(...dates) });
		expect(far('2013-02-13', '2014-02-13', '2014-02-14')).toEqual(['signatories.p01 date-in-doubt']);
		expect(far('2014-02-13', '2014-02-14', '2015-02-14')).toEqual(['signatories.p03 date-in-doubt']);
		expect(far('2013-02-14', '2014-02-13', '2014-02-13')).toEqual([]);
		expect(far('2013-02-13', '2014-02-13', '')).toEqual([]);
		expect(far('2012-01-01', '2013-06-01', '2014-12-01')).toEqual([]);
	});

	it('untouched cells: dates and amounts with words but no value', () => {
		expect(
			found(checks.untouchedCells, {
				agreedByBoard: unanswered('<dd/mm/yyyy>'),
				submitted: [unanswered()],
				budgets: [
					{ year: '2014/15', kind: 'agreed', raw: '£0.00', state: 'unanswered' },
					{ year: '2015/16', kind: 'agreed', raw: '', state: 'unanswered' },
					{ year: '2015/16', kind: 'minimum', raw: 'about £3', state: 'unreadable' },
				],
			}),
		).toEqual(['agreedByBoard untouched-cell', 'budgets.2014/15.agreed untouched-cell']);
	});

	it('agreed below the minimum: only where both were read', () => {
		const minimum = { year: '2014/15', kind: 'minimum', raw: '£2', state: 'read', pounds: 2, unit: 'stated' } as const;
		const agreed = { ...minimum, kind: 'agreed', raw: '£1', pounds: 1 } as const;
		expect(found(checks.agreedBelowMinimum, { budgets: [minimum, agreed] })).toEqual([
			'budgets.2014/15.agreed figures-disagree',
		]);
		expect(found(checks.agreedBelowMinimum, { budgets: [minimum, { ...agreed, pounds: 2 }] })).toEqual([]);
		const untouched = { year: '2014/15', kind: 'agreed', raw: '£0.00', state: 'unanswered' } as const;
		expect(found(checks.agreedBelowMinimum, { budgets: [minimum, untouched] })).toEqual([]);
	});

	it('questions left unanswered: answers, dates and amounts that are blank', () => {
		expect(checks.unansweredQuestions(planContext(corpus, 'brackenmouth-2014-04')).map(({ on }) => on)).toEqual([
			'budgets.2015/16.agreed',
			'answers.planned-changes',
			'answers.governance',
		]);
	});

	it('find nothing in a plan without oddities', () => {
		expect(checks.QUALITY_CHECKS.flatMap((check) => check(contextOf({})))).toEqual([]);
	});
});

describe('notes of a plan', () => {
	it('leave out a computed note that says what a written one says of the same value', () => {
		const notes = notesOn(planContext(corpus, 'ashshire-2014-02'), 'signatories.p01');
		expect(notes.map(({ kind, origin }) => `${kind} ${origin}`)).toEqual([
			'date-before-fund written',
			'date-in-doubt computed',
		]);
	});

	it('are numbered from 1 and name their values in words', () => {
		const notes = planNotes(planContext(corpus, 'ashshire-2014-02'));
		expect(notes.map(({ number, anchor, label, valueAnchor }) => [number, anchor, label, valueAnchor])).toEqual([
			[1, 'note-1', 'Signatory: Ann Early', 'signatory-p01'],
			[2, 'note-2', 'Signatory: Ann Early', 'signatory-p01'],
			[3, 'note-3', 'Answer: Open systems and standards', 'open-apis'],
		]);
	});

	it('say what an inferred unit was read as', () => {
		const [note] = notesOn(planContext(corpus, 'brackenmouth-2014-04'), 'budgets.2014/15.minimum');
		expect(note?.text).toContain('“£5000”');
		expect(note?.text).toContain('£5,000,000');
	});
});

describe('quality page', () => {
	const rows = qualityNoteRows(corpus);

	it('lists notes on plans, then on papers, each with the path of its value', () => {
		expect(rows[0]).toMatchObject({
			plan: 'ashshire-2014-02',
			paper: null,
			path: '/plans/ashshire-2014-02/#signatory-p01',
		});
		expect(rows.at(-1)).toMatchObject({
			plan: null,
			paper: 'elmgate-2014-01-09',
			title: 'Elmgate, board paper of 9 January 2014',
			label: 'Figure: Share of Elmgate',
			path: '/papers/elmgate-2014-01-09/#figure-f01',
			notePath: '/papers/elmgate-2014-01-09/#note-1',
		});
	});

	it('counts every note under its kind', () => {
		const counts = noteCounts(rows);
		expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
		expect(counts.find(({ kind }) => kind === 'unit-unsaid')?.count).toBe(2);
	});
});
