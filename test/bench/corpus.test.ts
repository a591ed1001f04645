import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeCorpus } from '../../scripts/bench/corpus/write-corpus.ts';
import { planFile, type BenchPlan } from '../../scripts/bench/corpus/plan.ts';
import { planPage } from '../../scripts/bench/corpus/plan-markdown.ts';
import { readPlan } from '../../src/corpus/read-plan.ts';
import { Plan } from '../../src/domain/plan.ts';

const take = (count: number, of: Iterable<BenchPlan>) => [...of].slice(0, count);
const plans = take(60, makeCorpus(60));

describe('a corpus', () => {
	test('is the same every time', () => {
		const again = take(60, makeCorpus(60));
		expect(again.map(planFile)).toEqual(plans.map(planFile));
	});

	test('has the same plan in a larger corpus', () => {
		const byId = new Map([...makeCorpus(150)].map((plan) => [plan.id, plan]));
		const shared = plans.filter(({ id }) => byId.has(id));
		expect(shared.length).toBeGreaterThan(0);
		for (const plan of shared) expect(planFile(byId.get(plan.id) ?? plan)).toBe(planFile(plan));
	});

	test('has no plan twice', () => {
		const digests = plans.map((plan) => createHash('sha256').update(planPage(plan).body).digest('hex'));
		expect(new Set(plans.map(({ id }) => id)).size).toBe(60);
		expect(new Set(digests).size).toBe(60);
	});

	test('has both templates, several rounds of a board, and the three scales', () => {
		expect(new Set(plans.map(({ plan }) => plan.template)).size).toBe(2);
		expect(plans.length / new Set(plans.map(({ plan }) => plan.boards[0])).size).toBeGreaterThanOrEqual(2.9);
		const values = plans
			.flatMap(({ plan }) => plan.risks)
			.flatMap(({ rating }) => (rating.state === 'read' ? [rating.value.scale] : []));
		expect(new Set(values)).toEqual(new Set(['words', 'score', 'factors']));
	});

	test('is refused beyond the boards and rounds there are', () => {
		expect(() => [...makeCorpus(2000)]).toThrow(RangeError);
	});
});

describe('each plan', () => {
	test('reads without a problem', () => {
		for (const plan of plans.slice(0, 12)) expect(readPlan(planFile(plan), `${plan.id}.mdx`).problems).toEqual([]);
	});

	test('is in its file as it was made', () => {
		for (const plan of plans.slice(0, 6)) {
			const { record } = readPlan(planFile(plan), `${plan.id}.mdx`);
			expect(record?.plan).toEqual(Plan.parse(plan.plan));
			expect(record?.answers).toEqual(Object.fromEntries(plan.answers));
		}
	});

	test('has 8 to 20 risks and 5 to 25 schemes', () => {
		for (const { plan } of plans) {
			expect(plan.risks.length).toBeGreaterThanOrEqual(8);
			expect(plan.risks.length).toBeLessThanOrEqual(20);
			expect(plan.schemes.length).toBeGreaterThanOrEqual(5);
			expect(plan.schemes.length).toBeLessThanOrEqual(25);
		}
	});

	test('has no blank left to fill', () => {
		for (const plan of plans) expect(planPage(plan).body).not.toMatch(/\[\w+\]/);
	});

	test('is about 60 kB on average', () => {
		const bytes = plans.map((plan) => Buffer.byteLength(planFile(plan)));
		const mean = bytes.reduce((total, each) => total + each, 0) / bytes.length;
		expect(mean).toBeGreaterThan(50_000);
		expect(mean).toBeLessThan(72_000);
	});
});

describe('the page for rivals', () => {
	test('holds the words of risks, schemes and answers', () => {
		for (const made of plans.slice(0, 6)) {
			const { body } = planPage(made);
			for (const { risk, rating, mitigation } of made.plan.risks) {
				expect(body).toContain(`| ${risk} | ${rating.raw} | ${mitigation} |`);
			}
			for (const { summary } of made.plan.schemes) expect(body).toContain(summary);
			for (const [, answer] of made.answers) expect(body).toContain(answer);
		}
	});

	test('holds nothing that MDX would take for code', () => {
		for (const plan of plans) expect(planPage(plan).body).not.toMatch(/[{}<>]|^(?:import|export)\b/m);
	});
});
