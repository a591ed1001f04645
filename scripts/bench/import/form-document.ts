/** A plan of the benchmark as the document a council would have sent: the form with its questions, filled in. */
import type { Registers } from '../../../src/domain/corpus.ts';
import type { Question, Template } from '../../../src/domain/template.ts';
import type { BenchPlan } from '../corpus/plan.ts';

export type FormPiece =
	| { kind: 'heading' | 'paragraph'; text: string }
	/** Rows of as many cells each; the first is the heading where `headed` says so. */
	| { kind: 'table'; rows: string[][]; headed: boolean };

export interface FormDocument {
	/** Name of a file without its ending. */
	name: string;
	pieces: FormPiece[];
}

/** The document of a plan. Throws where the registers lack its form. */
export function formDocument(made: BenchPlan, registers: Registers): FormDocument {
	const template = registers.templates.find(({ id }) => id === made.plan.template);
	if (!template) throw new Error(`there is no form ${made.plan.template}`);
	const pieces = template.sections.flatMap(({ label, questions }): FormPiece[] => [
		{ kind: 'heading', text: label },
		...questions.flatMap((question) => [
			{ kind: 'heading' as const, text: headingOf(question) },
			...question.wording.map(({ printed }) => ({ kind: 'paragraph' as const, text: printed })),
			...answerTo(question, made, template, registers),
		]),
	]);
	return { name: made.id, pieces };
}

/** `2 a` before its label, as the form prints it. */
function headingOf({ number, label }: Question): string {
	const letter = /^\d+ ([a-z])$/.exec(number)?.[1];
	return letter ? `${letter}) ${label}` : label;
}

function answerTo(question: Question, made: BenchPlan, template: Template, registers: Registers): FormPiece[] {
	const topic = question.topics[0]?.topic;
	const { plan, answers } = made;
	if (topic === 'plan-summary') return [{ kind: 'table', rows: summaryRows(made, template, registers), headed: false }];
	const said = answers.filter(([id]) => id === topic).flatMap(([, text]) => text.split(/\n+/));
	const words = said.filter(Boolean).map((text): FormPiece => ({ kind: 'paragraph', text }));
	if (topic === 'risk-log') {
		const heading = ['risk', 'rating', 'mitigation'].map((field) => template.labels[field]?.[0] ?? field);
		const rows = plan.risks.map(({ risk, rating, mitigation }) => [risk, rating.raw, mitigation]);
		return [{ kind: 'table', rows: [heading, ...rows], headed: true }];
	}
	if (topic === 'related-documents') {
		const heading = ['documentTitle', 'documentSynopsis'].map((field) => template.labels[field]?.[0] ?? field);
		const rows = plan.documents.map(({ title, synopsis }) => [title, synopsis]);
		return [{ kind: 'table', rows: [heading, ...rows], headed: true }];
	}
	return words;
}

function summaryRows({ plan }: BenchPlan, { labels }: Template, registers: Registers): string[][] {
	const label = (field: string) => labels[field]?.[0] ?? field;
	const councils = plan.councils.flatMap((code) => registers.authorities.find((each) => each.code === code) ?? []);
	const ccgs = plan.ccgs.flatMap((code) => registers.organisations.find(({ ods }) => ods === code) ?? []);
	return [
		[label('authority'), councils.map(({ name, variants }) => variants[0] ?? name).join(', ')],
		[label('ccgs'), ccgs.map(({ name }) => name).join(', ')],
		[label('boundary'), plan.boundary.raw],
		[label('agreedByBoard'), plan.agreedByBoard.raw],
		[label('submitted'), plan.submitted[0]?.raw ?? ''],
		...plan.budgets.map(({ kind, year, raw }) => [`${label(kind)} ${year}`, raw]),
	];
}
