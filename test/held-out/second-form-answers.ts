/** The answers in words of the second-form document, each under the form's own question. */
import type { Paragraph, Table } from 'docx';
import type { Form } from './form.ts';

interface Parts {
	heading: (text: string) => Paragraph;
	bold: (text: string) => Paragraph;
	p: (text: string) => Paragraph;
	bullet: (text: string, level?: number) => Paragraph;
}

/** Sections 2 to 8, with the tables that stand in them. */
export function secondFormAnswers(
	form: Form,
	{ heading, bold, p, bullet }: Parts,
	tables: { schemes: Table; risks: Table; actionPlan: Table },
): (Paragraph | Table)[] {
	/** The question in bold, led by its letter, then the answer. */
	const ask = (id: string, lead: string, ...answer: string[]): Paragraph[] => [
		...form.asks(id).map((line, index) => bold(index === 0 ? `${lead} ${line}` : line)),
		...answer.map(p),
	];
	const titled = (id: string, lead: string, ...answer: string[]): Paragraph[] => [
		bold(`${lead} ${form.heading(id)}`),
		...form.asks(id).map(p),
		...answer.map(p),
	];
	return [
		heading('2) VISION FOR HEALTH AND CARE SERVICES'),
		...ask('v2.2a', 'a)', 'We asked people to describe a good Tuesday, and built our vision from their replies.'),
		p('What the Colne Valley survey told us:'),
		bullet('help should come before a crisis'),
		bullet('help should come from people one knows', 1),
		...ask('v2.2b', 'b)', 'By 2019 four in five people will say that they can manage their own condition.'),
		...ask(
			'v2.2c',
			'c)',
			'Thirty beds in Mirfield will give way to three teams that work in people’s homes.',
			'The fund pays for the first two of these moves.',
		),
		heading('3) CASE FOR CHANGE'),
		...ask('v2.3', '', 'The combined model run in May put 9,480 people in the top band.'),
		p('Two findings stand out:'),
		bullet('stays of less than a day rose by 14% in two years'),
		bullet('one street in ten accounts for a third of ambulance calls'),
		heading('4) PLAN OF ACTION'),
		...ask('v2.4a', 'a)', 'The table gives our milestones. All of them hang on the hospital reconfiguration.'),
		tables.actionPlan,
		...ask('v2.4b', 'b)', 'The integrated commissioning executive reports to both governing bodies and to the board.'),
		...ask(
			'v2.4c',
			'c)',
			'A scheme that is amber for two months running is called in, and its lead must bring a remedy.',
		),
		bold(`d) ${form.heading('v2.4d')}`),
		p('There are six schemes in two themes.'),
		tables.schemes,
		heading('5) RISKS AND CONTINGENCY'),
		...titled('v2.5a', 'a)'),
		tables.risks,
		...titled(
			'v2.5b',
			'b)',
			'The loss would be split 60:40 between the CCGs and the council.',
			'As for providers, no payment moves between trusts in the first year.',
		),
		heading('6) ALIGNMENT'),
		...ask('v2.6a', 'a)', 'Public health’s own work, such as the Batley Bulldogs walking groups, feeds the hubs.'),
		...ask('v2.6b', 'b)', 'The same seven outcomes are used in each of these plans.'),
		...form
			.asks('v2.6c')
			.flatMap((line, index) => [
				bold(index === 0 ? `c) ${line}` : `● ${line}`),
				p(
					index === 0
						? 'North Kirklees has applied for joint commissioning from next April.'
						: 'Greater Huddersfield has not; it met the primary care leads on 3 September.',
				),
			]),
		heading('7) NATIONAL CONDITIONS'),
		p(form.says('Please give a brief')),
		bold('a) Protecting social care services'),
		...ask('v2.7a-i', 'i)', 'Eligibility will be held at the level of April 2013.'),
		...ask(
			'v2.7a-ii',
			'ii)',
			'Scheme KBCF1 keeps open the intermediate beds that the council would otherwise have closed.',
		),
		...ask('v2.7a-iii', 'iii)', 'The amount is £10.4m, including £1.02m for the new duties.'),
		...ask('v2.7a-iv', 'iv)', 'There will be twelve more assessors by January.'),
		...ask('v2.7a-v', 'v)', 'Carers’ services will have £640,000 a year.'),
		...ask('v2.7a-vi', 'vi)', ''),
		...titled(
			'v2.7b',
			'b)',
			'Huddersfield Royal has a weekend discharge lounge, and Dewsbury will have one by spring.',
		),
		bold('c) Data sharing'),
		...ask('v2.7c-i', 'i)', 'CareFirst holds it for 83% of people. The rest will follow by Christmas.'),
		...ask('v2.7c-ii', 'ii)', 'Open standards have been asked for in every tender since July.'),
		...ask('v2.7c-iii', 'iii)', 'There is one sharing protocol, signed by eleven bodies.'),
		bold(`d) ${form.says('Joint assessment')}`),
		...ask('v2.7d-i', 'i)', 'They are 1.9% of adults, found by the same model.'),
		...ask('v2.7d-ii', 'ii)', 'Teams use a single four-page assessment. The GP names the lead.'),
		...ask('v2.7d-iii', 'iii)', 'So far 44% of them have one.'),
		heading('8) ENGAGEMENT'),
		...titled('v2.8a', 'a)', 'Forty tea-table talks were held in village halls.'),
		bold('b) Service provider engagement'),
		p(form.says('Please describe how the following')),
		bold(`i) ${form.heading('v2.8b-i')}`),
		p('Both trusts took part in the writing of section three.'),
		bold(`ii) ${form.heading('v2.8b-ii')}`),
		p('The draft went to all 70 practices in August.'),
		bold(`iii) ${form.heading('v2.8b-iii')}`),
		p('Voluntary bodies spoke through the Third Sector Leaders forum.'),
		bold(`c) ${form.heading('v2.8c')}`),
		...form.asks('v2.8c').slice(0, 1).map(p),
		bullet(form.asks('v2.8c')[1] ?? ''),
		p('Mid Yorkshire would see 1,690 fewer spells in 2015/16.'),
		bullet(form.asks('v2.8c')[2] ?? ''),
		p('Yes. Both trusts’ plans use the same baseline.'),
		p(form.says('Please note that CCGs')),
	];
}
