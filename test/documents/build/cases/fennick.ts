/** An invented pack of board papers: minutes, a report with allocations, and the form with nothing filled in. */
import { askIn, readForm } from '../form.ts';
import type { BuiltDocument, Piece } from '../pieces.ts';

/** The pack. Its appendix is a blank form, which is no plan. */
export function fennickPack(): BuiltDocument {
	const form = readForm('part1-2014-02');
	const p = (text: string): Piece => ({ kind: 'paragraph', text });
	const blank = (question: string): Piece[] => askIn(form, question, []);
	return {
		title: 'Fennick Health and Wellbeing Board, papers for 9 January',
		header: 'Fennick Council agenda pack',
		footer: (page, pages) => `${page} / ${pages}`,
		pieces: [
			{ kind: 'heading', level: 1, text: 'Fennick Health and Wellbeing Board' },
			p('Meeting of 9 January 2014, 2 pm, the Corn Exchange'),
			{ kind: 'heading', level: 2, text: 'Item 4: The fund and what it asks of Fennick' },
			p('1. The board is asked to note the timetable and to name two members to see the work through.'),
			p('2. The allocations told to the council are these:'),
			{
				kind: 'table',
				heading: true,
				ruled: false,
				widths: [0.5, 0.25, 0.25],
				rows: [
					['Source', '2014/15', '2015/16'],
					['Revenue from the NHS', '£2,301,000', '£9,870,000'],
					['Disabled facilities grant', '', '£412,000'],
					['Capital for social care', '', '£301,000'],
				],
			},
			p('3. The officers’ advice is to begin with intermediate care, since both the hospital and the council already pay for a part of it and neither knows what the other spends.'),
			{ kind: 'page break' },
			{ kind: 'heading', level: 2, text: 'Appendix A' },
			{ kind: 'heading', level: 2, text: form.section('v1.1a') },
			{ kind: 'bold', text: form.heading('v1.1a') },
			{
				kind: 'table',
				widths: [0.5, 0.5],
				rows: [
					[form.label('authority'), '<Name of Local Authority>'],
					[form.label('ccgs'), '<CCG Name/s>'],
					[form.label('agreedByBoard'), '<dd/mm/yyyy>'],
					[form.label('submitted'), '<dd/mm/yyyy>'],
					[`${form.label('minimum')}\n2014/15`, '£0.00'],
				],
			},
			...blank('v1.1c'),
			...blank('v1.1d'),
			{ kind: 'heading', level: 2, text: form.section('v1.2a') },
			...blank('v1.2a'),
			{ kind: 'page break' },
			{ kind: 'heading', level: 2, text: form.section('v1.4') },
			{
				kind: 'table',
				widths: [0.4, 0.2, 0.4],
				heading: true,
				rows: [
					[form.label('risk'), form.label('rating'), form.label('mitigation')],
					['<Risk 1>', '', ''],
					['<Risk 2>', '', ''],
				],
			},
		],
	};
}
