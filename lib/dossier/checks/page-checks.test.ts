import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadDossier } from "../load-dossiers";
import type { AnchorIndex } from "./anchor-index";
import { pageChecks } from "./page-checks";
import { runChecks } from "./run-checks";

test("pageChecks(the shipped dossier) finds what the command line finds with the committed index, in the same numbers", () => {
	const dossier = loadDossier("trilateral-summit-2024")?.dossier;
	if (dossier === undefined) throw new Error("no dossier");
	const anchorIndex = JSON.parse(readFileSync(`data/anchors/${dossier.id}.json`, "utf8")) as AnchorIndex;
	const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
	expect(pageChecks(dossier)).toEqual({ findings: runChecks(dossier, { anchorIndex, sha256 }), unheldSources: 1 });
});
