import { problemWith, type SiteClaim } from '../claim.ts';

/** Pages that are nothing without their tables: a version mismatch once made every Markdown table vanish silently. */
export const EXPECTED_TABLES: readonly { pages: RegExp; atLeast: number; why: string }[] = [
	{ pages: /^risks\/index\.html$/, atLeast: 1, why: 'the risk register' },
	{ pages: /^schemes\/index\.html$/, atLeast: 1, why: 'the list of schemes' },
	{ pages: /^metrics\/index\.html$/, atLeast: 1, why: 'the list of metrics' },
	{ pages: /^budgets\/index\.html$/, atLeast: 1, why: 'the budgets' },
	{ pages: /^conditions\/index\.html$/, atLeast: 1, why: 'the positions on the national conditions' },
	{ pages: /^coverage\/index\.html$/, atLeast: 1, why: 'the coverage of areas and rounds' },
	{ pages: /^quality\/index\.html$/, atLeast: 1, why: 'the notes on quality' },
	{ pages: /^data\/index\.html$/, atLeast: 1, why: 'the list of data files' },
	{ pages: /^plans\/[^/]+\/index\.html$/, atLeast: 1, why: 'the budgets of the plan' },
];

export const tablesAreThere: SiteClaim = {
	claim: 'every page that lives by a table has it',
	check: ({ pages }) =>
		[...pages.values()].flatMap(({ file, tables }) =>
			EXPECTED_TABLES.filter((expected) => expected.pages.test(file) && tables < expected.atLeast).map(
				({ atLeast, why }) =>
					problemWith(
						file,
						`it has ${tables} tables where ${atLeast} or more belong (${why})`,
						'Find out which step lost them.',
					),
			),
		),
};
