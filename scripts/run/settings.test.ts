import { describe, expect, it } from "vitest";
import { readPort, readSettings } from "./settings.mjs";

describe("readSettings(env)", () => {
	it("takes an empty environment as no site, no base path, the shipped dossiers", () => {
		expect(readSettings({})).toEqual({ siteUrl: "", basePath: "", dossiers: "", worker: "" });
		expect(readSettings({ SITE_URL: " ", BASE_PATH: "/", DOSSIERS: "", READOUT_NO_WORKER: "" })).toEqual(
			readSettings({}),
		);
	});
	it("writes each setting in one spelling", () => {
		const one = { siteUrl: "https://example.org", basePath: "/a/b", dossiers: "fixtures", worker: "" };
		expect(readSettings({ SITE_URL: "https://Example.org/", BASE_PATH: "a/b/", DOSSIERS: "fixtures" })).toEqual(one);
		expect(readSettings({ SITE_URL: "https://example.org", BASE_PATH: "/a/b", DOSSIERS: "fixtures" })).toEqual(one);
	});
	it("puts the fixtures under a base path where none is given", () => {
		expect(readSettings({ DOSSIERS: "fixtures" }).basePath).toBe("/a/b");
		expect(readSettings({ DOSSIERS: "fixtures", BASE_PATH: "" }).basePath).toBe("");
	});
	it("takes the service worker away where it is told to", () => {
		expect(readSettings({ READOUT_NO_WORKER: "1" }).worker).toBe("none");
	});
	it.each([
		[{ SITE_URL: "example.org" }, /SITE_URL/],
		[{ SITE_URL: "ftp://example.org" }, /SITE_URL/],
		[{ SITE_URL: "https://user:word@example.org" }, /SITE_URL/],
		[{ SITE_URL: "https://example.org/readout" }, /BASE_PATH/],
		[{ BASE_PATH: "a//b" }, /BASE_PATH/],
		[{ BASE_PATH: "/../a" }, /BASE_PATH/],
		[{ BASE_PATH: 'a"b' }, /BASE_PATH/],
		[{ BASE_PATH: "//host" }, /BASE_PATH/],
		[{ DOSSIERS: "mine" }, /DOSSIERS/],
		[{ READOUT_NO_WORKER: "yes" }, /READOUT_NO_WORKER/],
	])("refuses %j with a sentence that names the setting", (env, named) => {
		expect(() => readSettings(env)).toThrow(named);
	});
});

describe("readPort(text)", () => {
	it("reads a port, and nothing where none is given", () => {
		expect([readPort("3100"), readPort(""), readPort(undefined), readPort("65535")]).toEqual([
			3100,
			undefined,
			undefined,
			65535,
		]);
	});
	it.each(["0", "65536", "-1", "3000.5", "abc", "1e3", "0x50"])("refuses %s", (text) => {
		expect(() => readPort(text)).toThrow("PORT must be a whole number from 1 to 65535.");
	});
});
