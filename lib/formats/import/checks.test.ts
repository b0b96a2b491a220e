import { describe, expect, it } from "vitest";
import { runChecks } from "../../dossier/checks/run-checks";
import { ALL_ANSWERED, SAMPLE_FILES } from "./sample-files";
import { taken } from "./sample-import";

describe("the checks of a dossier", () => {
	it.each(Object.keys(SAMPLE_FILES).filter((name) => name !== "readout"))(
		"find no error in what was made of %s",
		(name) => {
			const { dossier } = taken(SAMPLE_FILES[name] ?? "", ALL_ANSWERED);
			expect(runChecks(dossier).filter(({ severity }) => severity === "error")).toEqual([]);
		},
	);
});
