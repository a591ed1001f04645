/** What a benchmark is asked to do, from the command line. */
import { parseArgs } from 'node:util';
import { CONTENDERS } from './contenders/contenders.ts';

export interface Options {
	/** Sizes of corpora, in plans, ascending. */
	plans: number[];
	/** Cold builds of each contender at each size. */
	runs: number;
	/** Ids of contenders. */
	only: string[];
	/** Whether to measure the development server too. */
	dev: boolean;
	/** Whether to check the built site and use it in a browser, at the largest size. */
	site: boolean;
	/** Files to write the report to, `<name>.md` and `<name>.json`; nothing is written where it is empty. */
	write: string;
	/** Whether to leave the temporary folder for a look at it. */
	keep: boolean;
}

export const USAGE = `Usage: npm run bench [-- options], or npm run bench -- search [options] for the search alone
       npm run bench -- import for the speed of the importer
  --plans 150,1500   sizes of the corpora
  --runs 3           cold builds of each contender at each size
  --only ours,plain  contenders: ${CONTENDERS.map(({ id }) => id).join(', ')}
  --no-dev           leave out the development server
  --no-site          leave out the claims on our largest site, and its use in a browser
  --write docs/bench write the report to docs/bench.md and docs/bench.json
  --keep             leave the temporary folder`;

/** Reads the options. Throws a TypeError that says what is wrong with them. */
export function readOptions(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		allowNegative: true,
		options: {
			plans: { type: 'string', default: '150,1500' },
			runs: { type: 'string', default: '3' },
			only: { type: 'string', default: CONTENDERS.map(({ id }) => id).join(',') },
			dev: { type: 'boolean', default: true },
			site: { type: 'boolean', default: true },
			write: { type: 'string', default: '' },
			keep: { type: 'boolean', default: false },
		},
	});
	const plans = values.plans.split(',').map(Number);
	const runs = Number(values.runs);
	const only = values.only.split(',');
	if (plans.length === 0 || plans.some((count) => !Number.isInteger(count) || count < 1))
		throw new TypeError(`--plans ${values.plans}: whole numbers are wanted`);
	if (!Number.isInteger(runs) || runs < 1) throw new TypeError(`--runs ${values.runs}: a whole number is wanted`);
	const unknown = only.filter((id) => !CONTENDERS.some((each) => each.id === id));
	if (unknown.length > 0) throw new TypeError(`--only ${unknown.join(', ')}: there is no such contender`);
	const { dev, site, write, keep } = values;
	return { plans: plans.sort((a, b) => a - b), runs, only, dev, site, write, keep };
}
