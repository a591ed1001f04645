import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { sha256 } from '../../src/lib/sha256.ts';
import { toZip } from '../../src/lib/zip.ts';

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

const FILES = [
	['b/ü.txt', 'Zwölf £ pounds'],
	['a.bin', new Uint8Array([0, 255, 1])],
] as const;

test('an archive gives back what was put in', () => {
	const files = unzipSync(toZip(FILES));
	expect(Object.keys(files)).toEqual(['a.bin', 'b/ü.txt']);
	expect(new TextDecoder().decode(files['b/ü.txt'])).toBe('Zwölf £ pounds');
	expect([...files['a.bin']!]).toEqual([0, 255, 1]);
});

test('it is the same at another time, in another time zone and from another order', () => {
	const first = sha256(toZip(FILES));
	vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
	for (const zone of ['Asia/Tokyo', 'America/New_York', 'UTC']) {
		vi.stubEnv('TZ', zone);
		expect(sha256(toZip([...FILES].reverse())), zone).toBe(first);
	}
});
