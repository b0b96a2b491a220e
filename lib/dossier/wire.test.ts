import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateFixture } from "./generate-fixture";
import { dossierSchema } from "./schema";
import { fromWire, toWire } from "./wire";

const files = ["dossiers", "fixtures"].flatMap((folder) => {
	const path = join(process.cwd(), "data", folder);
	return readdirSync(path)
		.filter((name) => name.endsWith(".json"))
		.map((name) => join(path, name));
});

describe("dossier on the wire", () => {
	it.each(files)("fromWire(JSON of toWire(%s)) is the dossier", (file) => {
		const dossier = dossierSchema.parse(JSON.parse(readFileSync(file, "utf8")));
		expect(fromWire(JSON.parse(JSON.stringify(toWire(dossier))))).toEqual(dossier);
	});

	it("fromWire leaves an alias alone whose old id is the name of a date", () => {
		const dossier = dossierSchema.parse({ ...generateFixture(1), aliases: { until: "event-1", by: "source-1" } });
		expect(fromWire(JSON.parse(JSON.stringify(toWire(dossier))))).toEqual(dossier);
	});

	it("fromWire(a date that nobody can read) throws", () => {
		expect(() => fromWire({ dossier: { when: "1979-08~" }, dates: {} })).toThrow(RangeError);
	});
});
