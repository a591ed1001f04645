/** Questions that DuckDB answers straight from the Parquet files: shown on the data page, and run by a test. */

export interface ReadyQuery {
	id: string;
	/** The question in plain English. */
	question: string;
	/** SQL over the files at an address that ends in a slash. */
	sql: (at: string) => string;
}

export const READY_QUERIES: readonly ReadyQuery[] = [
	{
		id: 'minimum-and-agreed',
		question: 'How far does each plan go beyond the minimum it had to pool?',
		sql: (at) => `SELECT m.plan, m.year, m.pounds AS minimum, a.pounds AS agreed,
       round(a.pounds / m.pounds, 2) AS times_minimum
FROM '${at}budgets.parquet' AS m
JOIN '${at}budgets.parquet' AS a USING (plan, year)
WHERE m.kind = 'minimum' AND a.kind = 'agreed' AND a.state = 'read'
ORDER BY times_minimum DESC, m.plan, m.year;`,
	},
	{
		id: 'risk-themes',
		question: 'Which themes of risk come most often, and how many are rated high?',
		sql: (at) => `SELECT theme, count(*) AS risks, count(DISTINCT plan) AS plans,
       count(*) FILTER (WHERE band = 'high') AS rated_high
FROM (SELECT plan, band, unnest(string_split(themes, '; ')) AS theme FROM '${at}risks.parquet')
GROUP BY theme
ORDER BY risks DESC, theme;`,
	},
	{
		id: 'unanswered',
		question: 'Which questions did plans leave without an answer?',
		sql: (at) => `SELECT topic_title AS question, count(*) AS unanswered, string_agg(area, ', ' ORDER BY area) AS areas
FROM '${at}answers.parquet'
WHERE state = 'unanswered'
GROUP BY topic, topic_title
ORDER BY unanswered DESC, question;`,
	},
	{
		id: 'seven-days',
		question: 'Where does each plan stand on seven-day services, and how many people live there?',
		sql: (at) => `SELECT p.area, c.position, sum(a.population)::BIGINT AS people
FROM '${at}conditions.parquet' AS c
JOIN '${at}plans.parquet' AS p USING (plan)
JOIN '${at}areas.parquet' AS a ON list_contains(string_split(p.boards, '; '), a.board)
WHERE c.condition = 'seven-day-services'
GROUP BY p.plan, p.area, c.position
ORDER BY p.area;`,
	},
	{
		id: 'carers',
		question: 'Which schemes are for carers, and where in the document is each described?',
		sql: (at) => `SELECT s.area, s.name, s.source, d.title AS document, s.url
FROM '${at}schemes.parquet' AS s
JOIN '${at}sources.parquet' AS d ON d.record = s.plan
WHERE list_contains(string_split(s.themes, '; '), 'carers')
ORDER BY s.area, s.id;`,
	},
];
