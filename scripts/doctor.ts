/** `npm run doctor`: what this machine has of what the project needs, and how to get the rest. Exit code 1 where something needed is missing. */
import { examine } from './doctor/examine.ts';

const findings = await examine();
for (const { has, name, told } of findings) console.log(`${has.padEnd(7)}  ${name.padEnd(14)}  ${told}`);
const missing = findings.filter(({ has }) => has === 'MISSING').length;
console.log(
	missing === 0
		? 'Everything that is needed is here.'
		: `${missing} of what is needed is missing; the lines above say how to get it.`,
);
process.exitCode = missing === 0 ? 0 : 1;
