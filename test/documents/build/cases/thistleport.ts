/** An invented plan on the second form: merged risk cells, scheme references, amounts in thousands. */
import { askIn, readForm } from '../form.ts';
import type { BuiltDocument, Piece } from '../pieces.ts';
import type { Area } from './marrowdale.ts';

export const THISTLEPORT: Area = {
	councils: ['Thistleport City Council'],
	ccgs: ['NHS Thistleport CCG'],
	board: 'Thistleport Health and Wellbeing Board',
};

/** The plan. Its form prints neither numbers nor frames in places, as some councils' copies do. */
export function thistleportPlan(area: Area = THISTLEPORT, ruled = true): BuiltDocument {
	const form = readForm('part1-2014-09');
	const ask = (question: string, ...answer: Piece[]): Piece[] => askIn(form, question, answer);
	const p = (text: string): Piece => ({ kind: 'paragraph', text });
	const section = (question: string): Piece => ({ kind: 'heading', level: 2, text: form.section(question) });
	const table = (widths: number[], rows: Extract<Piece, { kind: 'table' }>['rows']): Piece => ({ kind: 'table', heading: true, ruled, widths, rows });
	return {
		title: 'Thistleport plan, Part 1',
		header: 'Thistleport City Council',
		footer: (page) => `- ${page} -`,
		pieces: [
			{ kind: 'heading', level: 1, text: 'Thistleport: our plan for the fund' },
			section('v2.1a'),
			{ kind: 'bold', text: form.heading('v2.1a') },
			{
				kind: 'table',
				ruled,
				widths: [0.5, 0.5],
				rows: [
					[form.label('authority'), area.councils.join('\n')],
					[form.label('ccgs'), area.ccgs.join('\n')],
					[form.label('boundary'), 'None'],
					[form.label('agreedByBoard'), '11 September 2014'],
					[form.label('submitted'), '<dd/mm/yyyy>'],
					["2014/15 £000's", '£15,843'],
					["2015/16 £000's", '£17,462'],
				],
			},
			section('v2.2a'),
			...ask('v2.2a', p('The city wants shorter stays and longer lives at home.\nThree neighbourhoods go first.')),
			section('v2.3'),
			...ask('v2.3', p('Two people in every hundred account for a third of unplanned bed days.'), table([0.4, 0.3, 0.3], [
				['Neighbourhood', 'People at risk', 'Bed days a year'],
				['Harbourside', '1,204', '9,880'],
				['Old Town', '655', '4,310'],
			])),
			section('v2.4d'),
			{ kind: 'bold', text: form.heading('v2.4d') },
			table([0.2, 0.8], [
				[form.label('schemeRef'), form.label('schemeName')],
				['TP01', 'Neighbourhood teams around the GP'],
				['TP02', 'Hospital to home within a day'],
				['TP03', 'Telecare first'],
			]),
			section('v2.5a'),
			table([0.34, 0.13, 0.13, 0.13, 0.27], [
				[form.label('risk'), 'How likely', 'Impact', 'Overall', form.label('mitigation')],
				['Telecare is refused by those it is meant for', '3', '4', '12', { text: 'Show flat in the library; loans for a month without charge', down: ruled ? 2 : 1 }],
				['The show flat is not visited', '2', '3', '6', ...(ruled ? [] : ['Evening openings'])],
				['The two record systems cannot exchange letters', '4', '4', '16', 'Scanning bureau until the new link is live in May 2015'],
			]),
			section('v2.7b'),
			...ask('v2.7b', p('import of weekend rotas: export const is the supplier’s word for it, {staff.rota} and all. <script>alert(1)</script>')),
		],
	};
}
