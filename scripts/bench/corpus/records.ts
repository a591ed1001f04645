/** The typed records of a plan of the benchmark: risks, schemes, metrics and the smaller ones. */
import type { z } from 'astro/zod';
import { CONDITION_IDS, POSITIONS } from '../../../src/domain/condition.ts';
import { METRICS } from '../../../src/domain/metric.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { RISK_THEMES, SCHEME_THEMES } from '../../../src/domain/theme.ts';
import type { TopicId } from '../../../src/domain/topic.ts';
import type { BenchRound } from './rounds.ts';
import { listOf, PHRASES } from './phrases.ts';
import { rating, type Scale } from './ratings.ts';
import { amount, count, day, fill, percentage, say, type Writer } from './sentences.ts';

/** A plan as its file gives it, before defaults are filled in. */
export type PlanInput = z.input<typeof Plan>;

/** Gives places one after the other, as reading a document from top to bottom does. */
export type NextPlace = () => { lines: [number, number] };

const id = (letter: string, index: number) => letter + String(index + 1).padStart(2, '0');
const times = <Made>(length: number, make: (index: number) => Made): Made[] =>
	Array.from({ length }, (_, at) => make(at));
const read = <Value>(raw: string, value: Value) => ({ state: 'read' as const, raw, value });

export function makeBudgets(writer: Writer, { years }: BenchRound, place: NextPlace): PlanInput['budgets'] {
	const { random } = writer;
	return years.flatMap((year) => {
		const minimum = random.int(4_000, 60_000) * 1000;
		const agreed = random.chance(0.5) ? minimum : Math.round(minimum * (1 + random.next())) + 1;
		const line = (kind: 'minimum' | 'agreed', pounds: number) =>
			kind === 'agreed' && random.chance(0.08)
				? { year, kind, state: 'unanswered' as const, raw: random.pick(['', '£0.00', 'TBC']), source: place() }
				: {
						...{ year, kind, state: 'read' as const, raw: `£${pounds.toLocaleString('en-GB')}`, pounds },
						...{ unit: random.chance(0.06) ? ('inferred' as const) : ('stated' as const), source: place() },
					};
		return [line('minimum', minimum), line('agreed', agreed)];
	});
}

export const makeSignatories = (writer: Writer, place: NextPlace): PlanInput['signatories'] =>
	writer.random.some(writer.area.people, writer.random.int(3, 7)).map((name, index) => {
		const signed = day(writer);
		return {
			...{ id: id('p', index), name, role: say(listOf(PHRASES.slots, 'role'), writer) },
			organisation: index === 0 ? `${writer.area.board.name} Council` : writer.random.pick(writer.area.providers),
			party: writer.random.pick(['ccg', 'council', 'board', 'provider'] as const),
			signed: writer.random.chance(0.1) ? { state: 'unanswered', raw: '' } : read(signed.raw, signed.iso),
			source: place(),
		};
	});

export const makeDocuments = (writer: Writer, place: NextPlace): PlanInput['documents'] =>
	times(writer.random.int(4, 12), (index) => ({
		...{ id: id('d', index), title: fill('[Place] [document_kind]', writer) },
		synopsis: writer.random.chance(0.15)
			? ''
			: fill('Sets out the local work on [aim] and the part of [service] in it.', writer),
		source: place(),
	}));

/** Eight to twenty risks, all on one scale, now and then one that could not be read. */
export const makeRisks = (writer: Writer, scale: Scale, place: NextPlace): PlanInput['risks'] =>
	times(writer.random.int(8, 20), (index) => {
		const themes = writer.random.some(RISK_THEMES, writer.random.int(1, 2));
		const words = PHRASES.risks[themes[0] ?? 'delivery'];
		if (!words) throw new Error(`no phrases for risks of ${themes[0]}`);
		return {
			...{ id: id('r', index), risk: say(words.risks, writer), rating: rating(scale, writer.random) },
			mitigation: times(writer.random.int(1, 3), () => say(words.mitigations, writer)).join(' '),
			owners: writer.random.chance(0.5) ? writer.random.some(writer.area.people, 2) : [],
			...{ themes, source: place() },
		};
	});

/** Five to twenty-five schemes under the names that the writer knows. */
export const makeSchemes = (
	writer: Writer,
	plan: Pick<PlanInput, 'risks' | 'metrics'>,
	place: NextPlace,
): PlanInput['schemes'] =>
	writer.schemes.map((name, index) => {
		const themes = writer.random.some(SCHEME_THEMES, writer.random.int(1, 2));
		const sentences = [say(listOf(PHRASES.schemes, themes[0] ?? 'any'), writer)];
		sentences.push(...times(writer.random.int(2, 4), () => say(listOf(PHRASES.schemes, 'any'), writer)));
		const due = day(writer);
		return {
			...{ id: id('s', index), ref: `BCF${String(index + 1).padStart(3, '0')}`, name },
			group: PHRASES.names['scheme_group']?.[index % 4],
			...{ summary: sentences.join(' '), themes },
			...(writer.random.chance(0.4) ? { due: read(due.raw, due.iso) } : {}),
			metrics: writer.random.some(plan.metrics ?? [], 2).map((metric) => metric.id),
			risks: writer.random.some(plan.risks, writer.random.int(0, 2)).map((risk) => risk.id),
			conditions: writer.random.some(CONDITION_IDS, writer.random.int(0, 2)),
			source: place(),
		};
	});

export const makeMetrics = (writer: Writer, place: NextPlace): PlanInput['metrics'] =>
	writer.random.some(METRICS, writer.random.int(5, 9)).map((metric, index) => {
		const change = -writer.random.int(10, 4800);
		const common = {
			...{
				id: id('m', index),
				metric: metric.id,
				label: metric.name,
				period: writer.random.pick(['', String(writer.year)]),
			},
			...{
				summary: fill('The plan ties it to [service] and expects [aim].', writer),
				local: !metric.national,
				source: place(),
			},
		};
		return writer.random.chance(0.1)
			? { ...common, state: 'unanswered' as const, raw: '', unit: 'unstated' as const }
			: { ...common, state: 'read' as const, raw: change.toLocaleString('en-GB'), change, unit: 'admissions' as const };
	});

export const makeMilestones = (writer: Writer, place: NextPlace): PlanInput['milestones'] =>
	times(writer.random.int(4, 12), (index) => {
		const due = day(writer);
		return {
			...{
				id: id('k', index),
				title: fill('[Service] in [place]', writer),
				summary: say(listOf(PHRASES.topics, 'milestones'), writer),
			},
			...{ due: read(due.raw, due.iso), owners: writer.random.some(writer.area.people, 1), source: place() },
		};
	});

export const makeFigures = (writer: Writer, topics: readonly TopicId[], place: NextPlace): PlanInput['figures'] =>
	times(writer.random.int(6, 16), (index) => {
		const topic = writer.random.pick(topics);
		const common = { id: id('f', index), label: fill('[Aim] in [place]', writer), topic, source: place() };
		const money = amount(writer);
		const share = percentage(writer);
		const people = count(writer);
		return writer.random.pick([
			{ ...common, raw: money.raw, value: money.pounds, unit: 'pounds' as const },
			{ ...common, raw: share.raw, value: share.value, unit: 'per cent' as const },
			{ ...common, raw: people.toLocaleString('en-GB'), value: people, unit: 'count' as const },
		]);
	});

export const makeTables = (writer: Writer, topics: readonly TopicId[], place: NextPlace): PlanInput['tables'] =>
	times(writer.random.int(0, 2), (index) => ({
		...{ id: id('t', index), title: fill('[Aim] by locality', writer), heading: ['Locality', 'Now', 'Planned'] },
		rows: writer.area.places.map((name) => ({ printed: [name, String(count(writer)), String(count(writer))] })),
		...{ topic: writer.random.pick(topics), source: place() },
	}));

export const makeConditions = (writer: Writer, place: NextPlace): PlanInput['conditions'] =>
	CONDITION_IDS.map((condition) => ({
		...{ condition, position: writer.random.pick(POSITIONS), source: place() },
		summary: say(listOf(PHRASES.topics, 'anywhere'), writer),
	}));
