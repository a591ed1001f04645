/** One plan of the benchmark, whole: its facts and its answers. */
import { createHash } from 'node:crypto';
import { Document, visit } from 'yaml';
import type { TopicId } from '../../../src/domain/topic.ts';
import { answerText, underHeading } from './answers.ts';
import type { Area } from './area.ts';
import { listOf, PHRASES } from './phrases.ts';
import { seededRandom, type Random } from './random.ts';
import type { Scale } from './ratings.ts';
import * as records from './records.ts';
import type { BenchRound } from './rounds.ts';
import { day, fill, type Writer } from './sentences.ts';

export interface BenchPlan {
	id: string;
	plan: records.PlanInput;
	/** Answers in the order of the template. */
	answers: [TopicId, string][];
}

/** Characters of all answers of a plan together, before the spread from plan to plan. */
const ANSWER_LENGTH = 25_000;

/** The plan of an area in a round; `asked` are the topics that its template asks in words. */
export function makePlan(area: Area, round: BenchRound, asked: readonly TopicId[]): BenchPlan {
	const id = `${area.board.id}-${round.month}`;
	const random = seededRandom(`plan ${id}`);
	const writer: Writer = { random, area, year: Number(round.month.slice(0, 4)), schemes: schemeNames(random) };
	const place = placesFrom(random);
	// Plans differ in length by a factor of about three, and answers in a plan by more.
	const each = (ANSWER_LENGTH * (0.6 + random.next() ** 2 * 1.4)) / asked.length;
	const answers = asked
		.filter(() => !random.chance(0.04))
		.map((topic): [TopicId, string] => [topic, answerText(topic, each * (0.4 + random.next() * 1.2), writer)]);
	return {
		id,
		answers,
		plan: makeFacts(writer, { id, round, asked, answered: answers.map(([topic]) => topic), place }),
	};
}

/** The text of the plan's file. */
export function planFile({ plan, answers }: BenchPlan): string {
	const facts = new Document(plan);
	visit(facts, {
		// Places stand on one line, as people write them.
		Map: (_, map) => {
			if (map.has('lines')) map.flow = true;
		},
	});
	return `---\n${facts.toString({ lineWidth: 120, flowCollectionPadding: true })}---\n\n${answers.map(([topic, text]) => underHeading(topic, text)).join('\n')}`;
}

interface Frame {
	id: string;
	round: BenchRound;
	asked: readonly TopicId[];
	answered: readonly TopicId[];
	place: records.NextPlace;
}

function makeFacts(writer: Writer, { id, round, asked, answered, place }: Frame): records.PlanInput {
	const { random, area } = writer;
	const scale: Scale = random.pick(['words', 'score', 'factors']);
	const [agreed, submitted] = [day(writer), day(writer)];
	const risks = records.makeRisks(writer, scale, place);
	const metrics = records.makeMetrics(writer, place);
	return {
		boards: area.boards.map((board) => board.id),
		...{ round: round.round, template: round.template, text: random.chance(0.9) ? 'published' : 'digest' },
		status: random.pick(['draft', 'submitted', 'approved']),
		inBrief: fill(
			`The council and its partners in ${area.board.name} plan to pool [amount] for [group] and [group]. They want [aim] and [aim], and rely on [service] and [service]. [Problem] is the chief worry. [Body] leads.`,
			writer,
		),
		...{ councils: area.boards.flatMap(({ authorities }) => authorities), ccgs: area.ccgs },
		boundary: {
			state: 'read',
			raw: random.pick(['Co-terminus', 'Shared with a neighbour']),
			value: random.pick(['coterminous', 'shared']),
		},
		agreedByBoard: { state: 'read', raw: agreed.raw, value: agreed.iso, source: place() },
		submitted: [{ state: 'read', raw: submitted.raw, value: submitted.iso, source: place() }],
		budgets: records.makeBudgets(writer, round, place),
		signatories: records.makeSignatories(writer, place),
		documents: records.makeDocuments(writer, place),
		schemes: records.makeSchemes(writer, { risks, metrics }, place),
		...{ risks, metrics },
		milestones: records.makeMilestones(writer, place),
		figures: records.makeFigures(writer, answered, place),
		tables: records.makeTables(writer, answered, place),
		conditions: records.makeConditions(writer, place),
		answers: Object.fromEntries(
			asked.map((topic) => [
				topic,
				answered.includes(topic) ? { state: 'read' as const, source: place() } : { state: 'unanswered' as const },
			]),
		),
		source: {
			...{ title: `Better Care Fund plan of ${area.board.name}`, publisher: `${area.board.name} Council` },
			...{
				file: `${id}.docx`,
				sha256: createHash('sha256').update(id).digest('hex'),
				kind: 'docx',
				licence: 'invented',
			},
		},
		notes: random.some(risks, random.int(0, 4)).map((risk) => ({
			...{ on: `risks.${risk.id}`, kind: 'wording' as const },
			text: fill('The document speaks of [service] here and of [service] elsewhere.', writer),
		})),
	};
}

function schemeNames(random: Random): string[] {
	const names = new Set<string>();
	const parts = ['scheme_start', 'scheme_end'].map((list) => listOf(PHRASES.names, list));
	const wanted = random.int(5, 25);
	while (names.size < wanted) names.add(parts.map((list) => random.pick(list)).join(' '));
	return [...names];
}

function placesFrom(random: Random): records.NextPlace {
	let line = 1;
	return () => {
		const first = line;
		line += random.int(1, 9);
		return { lines: [first, line - 1] };
	};
}
