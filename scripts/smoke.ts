/**
 * `npm run smoke -- https://plans.example/`: whether a deployed site is whole and sent as it should be.
 * Exit code 1 where something is at fault, 2 on wrong usage. Advice is no fault.
 */
import { smoke } from './smoke/smoke.ts';

const [address, ...more] = process.argv.slice(2);
const site = address && more.length === 0 && URL.canParse(address) ? new URL(address) : undefined;

if (!site || !/^https?:$/.test(site.protocol)) {
	console.error('Usage: npm run smoke -- https://plans.example/');
	process.exitCode = 2;
} else {
	const { findings, asked } = await smoke(site.href.replace(/\/*$/, '/'));
	for (const { grade, message } of findings) console.log(`${grade.padEnd(6)}  ${message}`);
	const faults = findings.filter(({ grade }) => grade === 'fault').length;
	console.log(`${asked} requests; ${findings.length - faults} as they should be or advice, ${faults} at fault`);
	process.exitCode = faults > 0 ? 1 : 0;
}
