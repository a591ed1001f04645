/** The mix that a host is put under load with. */
import { expect, test } from 'vitest';
import { loadPaths, readResult, wrkScript } from '../../scripts/hosting/load-paths.ts';

const FILES = [
	'index.html',
	'index.html.gz',
	'plans/a-2014-02/index.html',
	'plans/a-2014-02/brief/index.html',
	'risks/index.html',
	'_astro/site.abc.css',
	'search/index/start.bin',
	'data/risks.csv',
	'data/plans/a-2014-02.json',
	'_headers',
];

test('pages come as their folder, with the files that come along; compressed forms are not asked for by name', () => {
	expect(loadPaths(FILES).map(({ path }) => path)).toEqual([
		'/',
		'/plans/a-2014-02/',
		'/risks/',
		'/_astro/site.abc.css',
		'/search/index/start.bin',
		'/data/risks.csv',
	]);
});

test('the script asks for each as often as the mix has it', () => {
	const mix = loadPaths(FILES);
	const script = wrkScript(mix);
	for (const { path, times } of mix) expect(script.split(`"${path}"`).length - 1, path).toBe(times);
});

test('the line of a run is read; without one there is no result', () => {
	expect(readResult('Running\nRESULT 300 30000000 6000 1 2 3 1500 9000\n')).toEqual({
		...{ requests: 300, seconds: 30, bytes: 6000, refused: 1, broken: 2, timeouts: 3, median: 1.5, slowest: 9 },
	});
	expect(readResult('wrk: command not found')).toBeUndefined();
});
