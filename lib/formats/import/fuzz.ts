import fc from "fast-check";
import { expect, it } from "vitest";
import { importText } from "./import-text";
import { ALL_ANSWERED, SAMPLE_FILES } from "./sample-files";
import { expectSound, TODAY } from "./sample-import";

/** `npm run soak` sets 2,000,000; what stays is what every run of the tests can bear. */
const RUNS = Number(process.env.READOUT_FUZZ_RUNS ?? 20_000);
const SLOWEST_MS = 1000;
/** zod takes longer than the import, so that it looks at one in so many. */
const LOOKED_AT = 200;

const PIECES = [
	...[
		"__proto__",
		"constructor",
		'{"__proto__":{"x":1}}',
		"\0",
		"\ud800",
		"\ufeff",
		"\u202e",
		"1e400",
		"-1",
		"0",
		"99999999999999999999",
	],
	...[
		"2024-02-30",
		"2024-04-11",
		"13/04/2024",
		"[2024,2025]",
		"2024-04-11T25:00",
		"9999-12-31",
		"-9999",
		"0000-01-01",
		"Z",
		"T",
	],
	...[
		'"',
		"'",
		",",
		";",
		"\t",
		"|",
		"\n",
		"\r",
		"\r\n",
		":",
		"/",
		"\\",
		"{",
		"}",
		"[",
		"]",
		"<",
		">",
		"<script>",
		"<a href=javascript:x>",
		"&#0;",
		"&#xd800;",
	],
	...[
		"BEGIN:VEVENT",
		"END:VEVENT",
		"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n",
		"RRULE:FREQ=YEARLY;INTERVAL=9999999999\r\n",
		"COUNT=",
		"TZID=x",
	],
	...[
		"# ",
		"---\n",
		"2024: ",
		"every 2 days: ",
		"now",
		" - ",
		"null",
		"true",
		"[]",
		"{}",
		"日本",
		"🙂",
		"e\u0301",
		"=cmd|x",
		"https://",
		"javascript:",
		"  ",
	],
];

/** Where, as a part of the length; how much is taken away; what is put there. */
const change = fc.record({
	at: fc.integer({ min: 0, max: 9999 }),
	away: fc.integer({ min: 0, max: 12 }),
	piece: fc.oneof(
		{ weight: 5, arbitrary: fc.constantFrom(...PIECES, "") },
		fc.string({ unit: "binary", maxLength: 6 }),
	),
});

function changed(text: string, changes: readonly { at: number; away: number; piece: string }[]): string {
	return changes.reduce((now, { at, away, piece }) => {
		const from = Math.floor((now.length * at) / 10_000);
		return now.slice(0, from) + piece + now.slice(from + away);
	}, text);
}

function prototypes(): string {
	return JSON.stringify(
		[Object.prototype, Array.prototype, String.prototype, Map.prototype].map((each) =>
			Reflect.ownKeys(each).map(String),
		),
	);
}

/**
 * Tests for small files of some forms: however one is changed, its importer neither throws nor hangs nor touches a
 * prototype, and what it takes is sound. Two test files ask for it, so that two workers share it. Nothing that ships imports
 * this file.
 */
export function fuzzImporters(files: readonly string[]): void {
	const before = prototypes();
	it.each(files)(
		"importText neither throws nor hangs nor touches a prototype, and what it takes is sound: %s",
		(name) => {
			const sample = SAMPLE_FILES[name] ?? "";
			let run = 0;
			fc.assert(
				fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
					run += 1;
					const text = changed(sample, changes);
					const start = performance.now();
					const result = importText(text, { name: "f", today: TODAY, answers: run % 4 === 0 ? {} : ALL_ANSWERED });
					if (performance.now() - start > SLOWEST_MS) throw new Error("slower than a second");
					if (result.kind === "dossier" && run % LOOKED_AT === 0) expectSound(result);
				}),
				{ numRuns: RUNS },
			);
			expect(prototypes()).toBe(before);
		},
		RUNS * 20 + 30_000,
	);
}
