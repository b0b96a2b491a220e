import { z } from "zod";
import { EDTF_EXAMPLES, EDTF_PATTERN } from "./edtf-pattern";
import { dossierSchema, FORMAT, source, when } from "./schema";

/** The published schema as plain JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The JSON Schema (draft 2020-12) of a dossier file, generated from the input side of the one schema. `address` becomes
 * its `$id`; the default is relative, so that it means the address that it was fetched from, under any base path.
 */
export function dossierJsonSchema(address = "dossier-1.json"): JsonSchema {
	const { $schema, ...generated } = z.toJSONSchema(dossierSchema, {
		io: "input",
		target: "draft-2020-12",
		override: ({ zodSchema, jsonSchema }) => {
			delete jsonSchema.readOnly;
			if (zodSchema === when) Object.assign(jsonSchema, { pattern: EDTF_PATTERN, examples: EDTF_EXAMPLES });
			else if (jsonSchema.type === "string" && jsonSchema.minLength === 1) jsonSchema.pattern = "\\S";
			if (zodSchema === source) jsonSchema.anyOf = [{ required: ["title"] }, { required: ["description"] }];
		},
	});
	return {
		$schema,
		$id: address,
		title: `Readout dossier (${FORMAT})`,
		description:
			"One dossier of reported events: its sources, events, claims and judgements. Dates are EDTF level 0 or 1, one-of sets, or instants with offset.",
		...generated,
	};
}
