/** The rounds that plans of the benchmark are dated in. */

export interface BenchRound {
	/** Id in content/rounds.yml. */
	round: string;
	template: 'part1-2014-02' | 'part1-2014-09';
	/** Month the plan is dated; the second part of its id. */
	month: string;
	/** Financial years it has budgets for. */
	years: readonly string[];
}

/** In the order in which a board's plans are made. */
export const BENCH_ROUNDS: readonly BenchRound[] = [
	{ round: '2014-16', template: 'part1-2014-02', month: '2014-02', years: ['2014/15', '2015/16'] },
	{ round: '2014-16', template: 'part1-2014-09', month: '2014-09', years: ['2014/15', '2015/16'] },
	{ round: '2016-17', template: 'part1-2014-09', month: '2016-04', years: ['2016/17'] },
	{ round: '2017-19', template: 'part1-2014-09', month: '2017-09', years: ['2017/18', '2018/19'] },
	{ round: '2019-20', template: 'part1-2014-09', month: '2019-09', years: ['2019/20'] },
	{ round: '2021-22', template: 'part1-2014-02', month: '2021-11', years: ['2021/22'] },
	{ round: '2022-23', template: 'part1-2014-09', month: '2022-09', years: ['2022/23'] },
	{ round: '2023-25', template: 'part1-2014-09', month: '2023-06', years: ['2023/24', '2024/25'] },
	{ round: '2023-25', template: 'part1-2014-02', month: '2024-06', years: ['2024/25'] },
	{ round: '2025-26', template: 'part1-2014-02', month: '2025-03', years: ['2025/26'] },
];
