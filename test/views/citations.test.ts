import { describe, expect, it } from 'vitest';
import { citationAt, planBibTeX, planCitations, planRis } from '../../src/views/citations.ts';
import { planContexts } from '../../src/views/plan-context.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const [ashshire, brackenmouth] = planContexts(inventedCorpus());

describe('citations', () => {
	it('are of the plan, and of each scheme, risk, metric and answer', () => {
		const { plan } = ashshire!;
		const anchors = planCitations(ashshire!).map(({ anchor }) => anchor);
		expect(anchors[0]).toBe('');
		expect(new Set(anchors).size).toBe(anchors.length);
		for (const { id } of plan.schemes) expect(anchors).toContain(`scheme-${id}`);
		for (const { id } of plan.risks) expect(anchors).toContain(`risk-${id}`);
		for (const { id } of plan.metrics) expect(anchors).toContain(`metric-${id}`);
		expect(anchors).toContain('vision');
	});

	it('say what, where, which version, from which document and place in it', () => {
		expect(citationAt(ashshire!, 'risk-r01')?.plain).toMatch(
			/^Better Care Plans, “Risk 1: Nobody comes\.”, in Ashshire, February 2014 \(version of 4 March 2020\), from lines 30-30 of “.*” \(.*; SHA-256 [0-9a-f]{64}\)\. https:\/\/.*\/plans\/ashshire-2014-02\/#risk-r01$/,
		);
	});

	it('say so where no change of the plan is recorded', () => {
		expect(citationAt(brackenmouth!, '')?.plain).toContain('(undated version)');
		expect(planBibTeX(brackenmouth!)).toContain('note = {Undated version. From “');
		expect(planRis(ashshire!)).not.toContain('Undated');
	});

	it('come as one BibTeX and one RIS file with an entry each', () => {
		const count = planCitations(ashshire!).length;
		expect(planBibTeX(ashshire!).match(/^@misc\{/gm)).toHaveLength(count);
		expect(planRis(ashshire!).match(/^TY {2}- ELEC\r$/gm)).toHaveLength(count);
	});

	it('say in each entry where it was read, and in that of the plan alone the checksum of its document', () => {
		const [whole, ...parts] = planBibTeX(ashshire!).split('\n\n');
		expect(whole).toMatch(/note = \{From “.*” \(.*\), SHA-256 [0-9a-f]{64}\}/);
		expect(parts.join()).not.toContain('SHA-256');
		const risk = parts.find((entry) => entry.includes(':risk-r01,'));
		expect(risk).toMatch(/howpublished = \{Better Care Fund plan: Ashshire, February 2014\},\n\tyear = \{2020\}/);
		expect(risk).toMatch(/url = \{.*#risk-r01\},\n\tnote = \{From lines 30-30 of “.*” \(.*\)\}/);
	});

	it('are none of what has no place on the page', () => {
		expect(citationAt(ashshire!, 'risk-r99')).toBeUndefined();
	});
});
