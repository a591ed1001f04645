/** An invented plan on the first form: two councils, amounts and dates written in every way, a long risk table. */
import { askIn, readForm } from '../form.ts';
import type { BuiltDocument, Piece } from '../pieces.ts';

/** Names that can be exchanged for those of a register. */
export interface Area {
	councils: string[];
	ccgs: string[];
	board: string;
}

export const MARROWDALE: Area = {
	councils: ['Marrowdale County Council', 'Borough of Eskham'],
	ccgs: ['NHS Upper Marrow CCG', 'NHS Eskham and Coast CCG'],
	board: 'Marrowdale Health and Wellbeing Board',
};

const RISKS: [risk: string, rating: string, mitigation: string][] = [
	['Moving money out of the Infirmary leaves its wards short before the new teams are in place.', 'High', 'Double running for the first half year, paid for from the transition reserve.\nMonthly meeting of the three finance directors.'],
	['Home care agencies cannot recruit along the coast road.', 'Medium', 'A shared bank of carers, and a travel allowance for the four most distant parishes from June. The agencies have agreed to publish their unfilled hours each week, so that the joint team can step in before a package of care is handed back, and to keep one member of staff on call from seven in the morning until ten at night on every day of the year.'],
	['Baselines for delayed transfers were counted differently by the two trusts.', 'Low', 'One definition from April; the figures of the last two winters are being counted again.'],
	['Savings do not arrive in the first year.', 'High', 'A contingency of £1.2m is held back until the autumn review.'],
];

/** The plan; `risks` may be repeated to fill pages. */
export function marrowdalePlan(area: Area = MARROWDALE, repeatRisks = 1): BuiltDocument {
	const form = readForm('part1-2014-02');
	const ask = (question: string, ...answer: Piece[]): Piece[] => askIn(form, question, answer);
	const p = (text: string): Piece => ({ kind: 'paragraph', text });
	const section = (question: string): Piece => ({ kind: 'heading', level: 2, text: form.section(question) });
	const summary: Piece = {
		kind: 'table',
		widths: [0.45, 0.55],
		rows: [
			[form.label('authority'), area.councils.join('\n')],
			[form.label('ccgs'), area.ccgs.join('\n')],
			[form.label('boundary'), 'Co-terminous but for two parishes on the coast, whose patients are counted with Eskham.'],
			[form.label('agreedByBoard'), '13 th Feb 2014'],
			[form.label('submitted'), '14/02/14\n4th April 2014'],
			[`${form.label('minimum')}\n2014/15`, '£.848m'],
			['2015/16', '£12.5m'],
			[`${form.label('agreed')}\n2014/15`, '£0.00'],
			['2015/16', '£13,945,000 (including capital)'],
		],
	};
	const signed = (field: string, body: string, by: string, name: string, position: string, date: string): Piece => ({
		kind: 'table',
		widths: [0.5, 0.5],
		rows: [
			[form.label(field), body],
			[by, name],
			[form.label('position'), position],
			[form.label('date'), date],
		],
	});
	const risks = Array.from({ length: repeatRisks }, () => RISKS).flat();
	return {
		title: 'Marrowdale Better Care Fund plan',
		header: 'Marrowdale plan, first cut, version 3',
		footer: (page, pages) => `Page ${page} of ${pages}`,
		pieces: [
			{ kind: 'heading', level: 1, text: 'Better Care Fund: the Marrowdale plan' },
			section('v1.1a'),
			{ kind: 'bold', text: form.heading('v1.1a') },
			summary,
			{ kind: 'bold', text: form.heading('v1.1b') },
			signed('signedForCcg', area.ccgs[0] ?? '', 'By', 'Dr Ottoline Farrow', 'Clinical Chair', '13/02/14'),
			signed('signedForCouncil', area.councils[0] ?? '', 'By', '<Name of Signatory>', '<Job Title>', '<date>'),
			signed('signedForBoard', area.board, form.label('by'), 'Cllr Piers Underhay', 'Chair', '13 February 2014'),
			...ask('v1.1c', p('The Infirmary and both community trusts sat on the drafting group, and the re-ablement providers met it in May.')),
			...ask('v1.1e', {
				kind: 'table',
				heading: true,
				widths: [0.4, 0.6],
				rows: [
					[form.label('documentTitle'), form.label('documentSynopsis')],
					['Marrowdale Needs Assessment 2013', 'What people need, parish by parish.'],
					['Coast and Dale: a joint strategy', 'Five aims until 2018.'],
				],
			}),
			section('v1.2a'),
			...ask(
				'v1.2a',
				p('By 2018 anyone in the dale who is frail will know one person to ring. Well-being comes before beds, and re-ablement before long-term care.'),
				{ kind: 'list', items: [{ text: 'One front door, open from 8 until 8' }, { text: 'Two recovery centres:' }, { text: 'Eskham, from October 2014', depth: 1 }, { text: 'Upper Marrow, from April 2015', depth: 1 }, { text: 'Fewer than <18 weeks for adaptations' }] },
				{ kind: 'paragraph', text: 'The strategy is on the web:', link: { text: 'Coast and Dale', url: 'https://example.org/coast-and-dale?year=2014&part=1' } },
			),
			...ask(
				'v1.2c',
				p('Four schemes will be run by the two councils together:'),
				{ kind: 'list', numbered: 'roman', items: [{ text: 'Rapid response at home' }, { text: 'Night sitting' }, { text: 'A shared equipment store' }, { text: 'Carers’ breaks' }] },
			),
			section('v1.3b'),
			...ask('v1.3b', p('Social workers are on the wards on Saturdays; Sundays follow from September. The well-being board asked for a report on the first hundred weekends.')),
			...ask('v1.3c-iv'),
			section('v1.4'),
			{
				kind: 'table',
				heading: true,
				widths: [0.4, 0.15, 0.45],
				rows: [[form.label('risk'), form.label('rating'), form.label('mitigation')], ...risks],
			},
			p('Every risk is looked at again each quarter.'),
		],
	};
}
