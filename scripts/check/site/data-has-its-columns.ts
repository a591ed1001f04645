import { parseCsv } from '../../../src/lib/csv-read.ts';
import { problemWith, type SiteClaim } from '../claim.ts';

/** Datasets with the first columns that were promised: programs elsewhere read them by name. */
export const PROMISED_COLUMNS: Readonly<Record<string, string>> = {
	plans: 'plan,boards,round,template,text,status,councils,ccgs,agreed_raw,agreed,submitted_raw,submitted,url',
	budgets: 'plan,year,kind,raw,state,pounds,unit,source,url',
	risks: 'plan,id,risk,rating_raw,scale,word,likelihood,impact,score,band,mitigation,themes,source,url',
	schemes: 'plan,id,ref,name,group,summary,themes,source,url',
	metrics: 'plan,id,metric,label,raw,change,unit,period,source,url',
	milestones: 'plan,id',
	signatories: 'plan,id,name,role,organisation,signed_raw,signed,source',
	documents: 'plan,id',
	answers: 'plan,topic,state,text_kind,words,text,source,url',
	conditions: 'plan,condition,position,summary,source,url',
	notes: 'plan,on,kind,text,url',
	areas: 'board,name,authorities,region,type,population,plans',
	coverage: 'board,round',
};

export const dataHasItsColumns: SiteClaim = {
	claim: 'every dataset that was promised is there and begins with its promised columns',
	check: ({ files, read }) =>
		Object.entries(PROMISED_COLUMNS).flatMap(([name, promised]) => {
			const file = `data/${name}.csv`;
			if (!files.has(file)) return problemWith(file, 'the file is missing', 'Add the dataset again.');
			const header = (parseCsv(read(file))[0]?.cells ?? []).join(',');
			return `${header},`.startsWith(`${promised},`)
				? []
				: problemWith(
						file,
						`it begins with "${header}"; promised: "${promised}"`,
						'Put new columns after the promised ones.',
					);
		}),
};
