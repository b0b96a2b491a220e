import type { z } from "zod";
import type { Dossier } from "./dossier";
import { describeValue, type Path, type Problem, printable, valueAt } from "./problem";
import { dossierSchema } from "./schema";

type Issue = z.core.$ZodIssue;

/** The schema's verdict on a value: the dossier, or what zod found, told as problems. */
export function schemaProblems(
	json: unknown,
): { readonly ok: true; readonly value: Dossier } | { readonly ok: false; readonly problems: readonly Problem[] } {
	const parsed = dossierSchema.safeParse(json);
	if (parsed.success) return { ok: true, value: parsed.data };
	return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, [], json)) };
}

function problemsOf(issue: Issue, above: Path, json: unknown): readonly Problem[] {
	const path: Path = [...above, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
	if (issue.code === "unrecognized_keys") {
		return issue.keys.map((key) => ({
			path: [...path, key],
			expected: "no such field",
			got: `the field "${printable(key)}"`,
		}));
	}
	const value = valueAt(json, path);
	return [{ path, expected: expectation(issue), got: offence(issue, value) }];
}

function expectation(issue: Issue): string {
	switch (issue.code) {
		case "invalid_type":
			return named(issue.expected);
		case "invalid_value":
			return issue.values.length === 1 ? JSON.stringify(issue.values[0]) : `one of ${issue.values.join(", ")}`;
		case "too_small":
			return sized("at least", Number(issue.minimum), issue.origin);
		case "too_big":
			return sized("at most", Number(issue.maximum), issue.origin);
		case "invalid_union":
			return alternatives(issue.errors);
		case "invalid_key":
			return `as field name ${issue.issues.map(expectation).join(" and ")}`;
		case "invalid_element":
			return issue.issues.map(expectation).join(" and ");
		case "not_multiple_of":
			return `a multiple of ${issue.divisor}`;
		case "invalid_format":
			return issue.message.startsWith("Invalid") ? `text of the form ${issue.pattern ?? issue.format}` : issue.message;
		case "unrecognized_keys":
		case "custom":
			return issue.message;
	}
}

function alternatives(errors: readonly (readonly Issue[])[]): string {
	const each = errors.map((issues) => issues.map(expectation).join(" and ")).filter((words) => words !== "");
	return [...new Set(each)].join(" or ");
}

function named(type: string): string {
	switch (type) {
		case "array":
			return "a list";
		case "object":
		case "record":
			return "an object";
		case "string":
			return "text";
		case "int":
			return "a whole number";
		default:
			return `a ${type}`;
	}
}

function sized(bound: string, size: number, origin: string): string {
	if (origin === "string") return `${bound} ${size} ${size === 1 ? "character" : "characters"}`;
	if (origin === "array") return `${bound} ${size} ${size === 1 ? "item" : "items"}`;
	return `${bound} ${size}`;
}

/** A date's problem carries the index of its first offending character as `params.at`. */
function offence(issue: Issue, value: unknown): string {
	const described = describeValue(value);
	if (issue.code === "too_big" && typeof value === "string" && !described.endsWith(")")) {
		return `${described} (${value.length} characters)`;
	}
	if (issue.code !== "custom") return described;
	const at: unknown = issue.params?.at;
	return typeof at === "number" ? `${described}, wrong from character ${at + 1}` : described;
}
