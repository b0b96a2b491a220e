import { describe, expect, it } from "vitest";
import { headersOf, PATH_RULES, SECURITY_HEADERS } from "./headers.mjs";
import { caddyFile, hostFiles, nginxFile } from "./hosts.mjs";

const SAMPLES = [
	"/",
	"/dossiers/d/events/e/",
	"/404.html",
	"/theme.js",
	"/icon.svg",
	"/_next/static/chunks/a.js",
	"/_next/static/media/a.woff2",
	"/data/d.0123456789ab.json",
	"/dossiers/d/dossier.json",
	"/dossiers/d/events.ics",
	"/dossiers/d/events.csv",
	"/dossiers/d/feed.xml",
	"/dossiers/d/sources.csl.json",
	"/dossiers/d/sources.ris",
	"/dossiers/d/sources.bib",
	"/schema/dossier-1.json",
	"/app.webmanifest",
	"/sw.js",
];

/** The pairs that a list of [test, name, value] gives a path. */
type Pairs = readonly (readonly [path: RegExp, name: string, value: string])[];
const given = (pairs: Pairs, path: string) =>
	Object.fromEntries(pairs.filter(([test]) => test.test(path)).map(([, name, value]) => [name, value]));

/** What the server sends save what each of these hosts does rightly by itself. */
function expected(path: string) {
	const { "Cache-Control": kept = "", "Content-Type": type = "", ...rest } = headersOf(path);
	const ruled = PATH_RULES.some(({ headers }) => Object.values(headers).includes(type));
	const keptByRule = PATH_RULES.some(({ start = "", headers }) => "Cache-Control" in headers && path.startsWith(start));
	return {
		...rest,
		...(keptByRule && { "Cache-Control": kept }),
		...(ruled && { "Content-Type": type }),
	};
}

function splat(pattern: string): RegExp {
	return new RegExp(`^${pattern.replace(/[.+?^$()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
}

describe.each(["", "/a/b"])("hostFiles(%j)", (base) => {
	const files = hostFiles(base);

	it("says in _headers what our server sends", () => {
		const pairs: Pairs = (files._headers ?? "").split("\n\n").flatMap((block) => {
			const [pattern = "", ...lines] = block.trimEnd().split("\n");
			return lines.map((line) => {
				const [, name = "", value = ""] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
				return [splat(pattern), name, value] as const;
			});
		});
		for (const path of SAMPLES) expect([path, given(pairs, base + path)]).toEqual([path, expected(path)]);
	});

	it("says the same in vercel.json", () => {
		const { headers, trailingSlash } = JSON.parse(files["vercel.json"] ?? "");
		const pairs: Pairs = headers.flatMap((rule: { source: string; headers: { key: string; value: string }[] }) =>
			rule.headers.map(({ key, value }) => [new RegExp(`^${rule.source}$`), key, value] as const),
		);
		for (const path of SAMPLES) expect([path, given(pairs, base + path)]).toEqual([path, expected(path)]);
		expect(trailingSlash).toBe(true);
	});

	it("says the same in .htaccess", () => {
		const pairs: Pairs = (files[".htaccess"] ?? "").split("<If ").flatMap((block) => {
			const [, test = "$^"] = /m#(.*)#">/.exec(block) ?? [];
			return [...block.matchAll(/Header always set (\S+) "(.*)"/g)].map(
				([, name = "", value = ""]) => [new RegExp(test), name, value] as const,
			);
		});
		for (const path of SAMPLES) expect([path, given(pairs, base + path)]).toEqual([path, expected(path)]);
	});
});

describe("nginxFile(basePath) and caddyFile(basePath)", () => {
	it.each([nginxFile("/a/b"), caddyFile("/a/b")])("name every header and every rule of the table", (text) => {
		const headers = [SECURITY_HEADERS, ...PATH_RULES.map((rule) => rule.headers)].flatMap(Object.values);
		for (const value of headers) expect(text).toContain(`"${value}"`);
		for (const { start, end } of PATH_RULES)
			expect(text.replaceAll("\\", "").replaceAll("(.*/)?", "/")).toContain(start ? `/a/b${start}` : end);
	});
});

describe("PATH_RULES", () => {
	it("never set one header twice for a path, for hosts differ in which would win", () => {
		for (const path of SAMPLES) {
			const rules = PATH_RULES.filter(({ start = "", end = "" }) => path.startsWith(start) && path.endsWith(end));
			const names = rules.flatMap(({ headers }) => Object.keys(headers));
			expect([path, names]).toEqual([path, [...new Set(names)]]);
		}
	});
});
