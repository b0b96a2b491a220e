import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./run/settings.mjs";

// What the linter cannot see. CONTRIBUTING.md says why each rule is there.

const TOP_LEVEL = [
	...[
		".ci",
		".github",
		".gitignore",
		".npmrc",
		".nvmrc",
		"CONTRIBUTING.md",
		"LICENSE",
		"README.md",
		"app",
		"biome.json",
	],
	...["components", "data", "e2e", "lib", "next.config.js", "package-lock.json", "package.json"],
	...["playwright.config.mts", "public", "scripts", "tsconfig.json", "vitest.config.mts"],
];

/** What git holds; where there is no git, all that stands here but what is made or fetched. */
function projectFiles(): string[] {
	try {
		const list = execFileSync("git", ["ls-files"], {
			cwd: ROOT,
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
		});
		return list.split("\n").filter(Boolean);
	} catch {
		const made =
			/^(?:node_modules|out|out-.*|test-results|playwright-report|next-env\.d\.ts|.*\.tsbuildinfo|\.(?:git|next|readout))$/;
		return readdirSync(ROOT)
			.filter((name) => !made.test(name))
			.flatMap((name) =>
				statSync(join(ROOT, name)).isFile()
					? [name]
					: readdirSync(join(ROOT, name), { recursive: true, encoding: "utf8" })
							.map((file) => join(name, file).replaceAll("\\", "/"))
							.filter((file) => statSync(join(ROOT, file)).isFile()),
			);
	}
}

const files = projectFiles();
const sources = files.filter(
	(file) => /^(?:app|components|lib|scripts)\/.*\.(?:ts|tsx|mjs)$/.test(file) && file !== "scripts/house-rules.test.ts",
);

/** The source without its comments, which may speak of what the code must not do. */
function codeOf(file: string): string {
	return readFileSync(join(ROOT, file), "utf8").replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
}

/**
 * Uses of the clock or of the Date parser in a piece of code. A Date may be made of milliseconds only: Date.UTC(…), or a
 * sum with a name that says its unit (`civil`, `ms`, or ending in Civil, Ms or _MS).
 */
function dateMistakes(code: string, clockAllowed: boolean): string[] {
	const made = [...code.matchAll(/new Date\((.*?)\)(?=\W|$)/g)].filter(([, argument = ""]) => {
		if (argument === "") return !clockAllowed;
		if (argument.startsWith("Date.UTC(")) return false;
		const isSum = /^[\w.+*/ -]+$/.test(argument);
		return !(isSum && /\b(?:civil|ms|\w+Civil|\w+Ms|\w+_MS)\b/.test(argument));
	});
	const called = [...code.matchAll(/Date\.(?:parse|now)\b/g)].filter(
		([call]) => call === "Date.parse" || !clockAllowed,
	);
	return [...made, ...called].map(([text]) => text);
}

/** Where the present is read: the line of today, and the time of day that a presenter sees and logs. */
const CLOCKS = ["components/workspace/use-now.ts", "components/deck/wall-clock.ts"];

describe("the house rules", () => {
	it("have no Date made from text anywhere, and no clock in lib or components but where the present is read", () => {
		const mistakes = sources.flatMap((file) => {
			const clockAllowed = !/^(?:lib|components)\//.test(file) || file.includes(".test.") || CLOCKS.includes(file);
			return dateMistakes(codeOf(file), clockAllowed).map((text) => `${file}: ${text}`);
		});
		expect(mistakes).toEqual([]);
	});
	it("see each way to make a Date from text, and let milliseconds pass", () => {
		const bad = ['new Date("2024-04-11")', "new Date(text)", "new Date(`$" + "{day}T00:00`)", "new Date(event.when)"];
		const good = [
			"new Date(Date.UTC(2024, 3, 11))",
			"new Date(civil)",
			"new Date(bounds.startMs + 1)",
			"new Date(day * DAY_MS)",
		];
		expect(bad.flatMap((code) => dateMistakes(code, false))).toHaveLength(bad.length);
		expect(good.flatMap((code) => dateMistakes(code, false))).toEqual([]);
		expect(dateMistakes('Date.parse("2024"); Date.now(); new Date();', false)).toHaveLength(3);
		expect(dateMistakes("Date.now(); new Date();", true)).toEqual([]);
	});
	it("have no barrel files and no files that say nothing by their name", () => {
		const named = /(?:^|\/)(?:index|utils?|helpers?|common|misc|manager)\.(?:ts|tsx|mjs)$/;
		expect(files.filter((file) => named.test(file))).toEqual([]);
	});
	it("have at the top level only what belongs there", () => {
		const top = new Set(files.map((file) => file.split("/")[0] ?? ""));
		expect([...top].filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
	});
	it("have no source file of more than 250 lines, save the schema, which stands in one place", () => {
		const long = sources.filter(
			(file) => file !== "lib/dossier/schema.ts" && readFileSync(join(ROOT, file), "utf8").split("\n").length > 251,
		);
		expect(long).toEqual([]);
	});
	it("describe every package of package.json in CONTRIBUTING.md by one line", () => {
		const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
		const told = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
		const untold = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !told.includes(`\`${name}\``));
		expect(untold).toEqual([]);
	});
});
