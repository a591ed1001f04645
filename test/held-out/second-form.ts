/**
 * A plan on the second form as a Word file: tables with merged cells, signature blocks, links, an action plan and an
 * annex. The council and CCGs are real, everything said of them is invented.
 */
import { Document, Footer, HeadingLevel, Packer, Paragraph, type Table } from 'docx';
import type { Facts, HeldOut } from './facts.ts';
import { type Form, openForm } from './form.ts';
import { SECOND_FORM_FACTS as facts } from './second-form-facts.ts';
import { secondFormAnswers } from './second-form-answers.ts';
import { bold, bullet, type Cell, p, table } from './word-parts.ts';

type Block = Paragraph | Table;
const form: Form = openForm('part1-2014-09');
const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const up: Cell = { says: [''], merge: 'up' };
const [minimum1, minimum2, agreed1, agreed2] = ['£8.117m', '£27.643m', '£8,117,000', '£28,300,500'] as const;

const summary = (): Block =>
	table([
		[form.label('authority'), 'Kirklees Metropolitan Council'],
		[{ says: [form.label('ccgs')], merge: 'down' }, 'NHS Greater Huddersfield CCG'],
		[up, 'NHS North Kirklees CCG'],
		[form.label('boundary'), 'The two CCGs together have the same edges as the council.'],
		[`${form.label('agreedByBoard')}:`, '15th September 2014 (delegated to the Chair)'],
		[`${form.label('submitted')}:`, { says: ['19/09/2014', 'Re-submitted 9th January 2015'] }],
		[`${form.label('minimum')}: 2014/15`, minimum1],
		['2015/16', minimum2],
		[`${form.label('agreed')}: 2014/15`, agreed1],
		['2015/16', agreed2],
	]);

/** The block of one signatory; the board's has its position in the label. */
const signOff = (person: Facts['signatories'][number], label: string, day: string): Block[] => [
	table([
		[`${label}`, person.organisation],
		[form.label('signature'), ''],
		...(label === form.label('signedForBoard')
			? [['By Chair of Health and Wellbeing Board', person.name]]
			: [
					['By', person.name],
					['Position', person.role],
				]),
		['Date', day],
	]),
	p(''),
];

const signOffs = (): Block[] => {
	const labels = ['signedForCcg', 'signedForCcg', 'signedForCouncil', 'signedForBoard'].map(form.label);
	const days = ['16 September 2014', '17/09/14', '18th of September 2014', '18 Sept 2014'];
	return facts.signatories.flatMap((person, index) => signOff(person, labels[index] ?? '', days[index] ?? ''));
};

const documents = (): Block =>
	table([
		[form.label('documentTitle'), form.label('documentSynopsis')],
		[
			facts.documents[0]?.title ?? '',
			{ says: ['What the area needs, ward by ward.', { link: 'https://www.example.org/kja', text: 'Read it here' }] },
		],
		[
			{ says: [{ link: 'https://www.example.org/plans/right-care?v=2', text: facts.documents[1]?.title ?? '' }] },
			'How both CCGs will spend until 2019.',
		],
		[facts.documents[2]?.title ?? '', 'For care firms: what the council means to buy.'],
		[facts.documents[3]?.title ?? '', ''],
	]);

const schemes = (): Table => {
	const rows: (string | Cell)[][] = [['Ref no.', 'Scheme', 'Description']];
	const lines = [
		'Gives six weeks of therapy at home after a stay in hospital.',
		'A nurse, a social worker and a pharmacist at the door of A&E.',
		'Grab rails, beds and alarms delivered within a day.',
		'Each carer who signs up gets a plan for 48 hours of cover.',
		'A team of five visits 62 homes by turns.',
		'Courses and coaching in nine mill towns.',
	];
	facts.schemes.forEach((scheme, index) => {
		if (scheme.group !== facts.schemes[index - 1]?.group) {
			rows.push([{ says: [scheme.group ?? ''], across: 3, bold: true }]);
		}
		rows.push([scheme.ref ?? '', scheme.name, lines[index] ?? '']);
	});
	return table(rows);
};

const risks = (): Table => {
	const row = (n: number): (string | Cell)[] => {
		const risk = facts.risks[n];
		const [likelihood = '', impact = '', score = ''] = risk?.rating.split(' ') ?? [];
		return [risk?.risk ?? '', likelihood, impact, score, risk?.mitigation ?? ''];
	};
	const merged = (n: number, merge: 'down' | 'up'): (string | Cell)[] => [
		...row(n).slice(0, 4),
		merge === 'up' ? up : { says: (facts.risks[n]?.mitigation ?? '').split(/(?<=\.) /), merge },
	];
	const withCost = row(1);
	withCost[2] = { says: ['4', '£750k, falls on the council'] };
	return table([
		[
			`${form.label('risk')}:`,
			{ says: [form.label('likelihood'), form.says('Please rate')] },
			{ says: [form.label('impact'), form.says('Please rate', 1), form.says('And if there is')] },
			form.label('score'),
			form.label('mitigation'),
		],
		[{ says: ['Money'], across: 5, bold: true }],
		row(0),
		withCost,
		[{ says: ['People and partners'], across: 5, bold: true }],
		merged(2, 'down'),
		merged(3, 'up'),
		row(4),
	]);
};

const actionPlan = (): Table => {
	const days = ['31 March 2015', 'Feb-15', '1st April 2015', 'June 2015', '15.12.14'];
	const row = (n: number, first: string | Cell): (string | Cell)[] => [
		first,
		facts.milestones?.[n]?.title ?? '',
		facts.milestones?.[n]?.owner ?? '',
		days[n] ?? '',
	];
	return table([
		['Workstream', 'Milestone', 'Lead', 'Due date'],
		row(0, { says: ['Finance'], merge: 'down' }),
		row(1, up),
		row(2, 'Schemes'),
		row(3, { says: ['Records'], merge: 'down' }),
		row(4, up),
	]);
};

const annex = (): Block[] => [
	heading(form.says('ANNEX 1')),
	table([
		['Scheme ref no.', 'KBCF4'],
		['Scheme name', 'Carers’ Emergency Card'],
		[
			'What it is for',
			'Carers can fall ill too. The card tells whoever finds them that somebody at home depends on them.',
		],
	]),
];

/** Builds the document and gives it with what it states. */
export async function secondForm(): Promise<HeldOut> {
	const tables = {
		summary: summary(),
		signOffs: signOffs(),
		documents: documents(),
		schemes: schemes(),
		risks: risks(),
	};
	const children: Block[] = [
		new Paragraph({ text: 'Kirklees Better Care Fund Plan', heading: HeadingLevel.TITLE }),
		bold(form.says('Better Care Fund planning')),
		p(form.says('Please note, there')),
		p(form.says('Both parts')),
		p(form.says('To find')),
		heading('1) PLAN DETAILS'),
		bold(`a) ${form.heading('v2.1a')}`),
		tables.summary,
		bold(`b) ${form.heading('v2.1b')}`),
		...tables.signOffs,
		bold(`c) ${form.heading('v2.1c')}`),
		...form.asks('v2.1c').map(p),
		tables.documents,
		...secondFormAnswers(form, { heading, bold, p, bullet }, { ...tables, actionPlan: actionPlan() }),
		...annex(),
	];
	const doc = new Document({
		sections: [{ footers: { default: new Footer({ children: [p('Kirklees BCF v9 - resubmission')] }) }, children }],
	});
	return {
		file: 'Kirklees BCF Part 1 (resubmission).docx',
		bytes: new Uint8Array(await Packer.toBuffer(doc)),
		facts,
		form: 'part1-2014-09',
	};
}
