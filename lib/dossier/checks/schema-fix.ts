import { dossierJsonSchema } from "../json-schema";
import { type LocatedProblem, printable, valueAt } from "../problem";
import { type FieldSchema, fieldAt, fieldsOf } from "../schema-field";
import { nearestWord } from "./nearest-word";

/** What to do about a problem of the schema, from what stands at its path and what the published schema says of it. */
export function schemaFix(problem: LocatedProblem, json: unknown): string {
	if (problem.fix !== undefined) return problem.fix;
	const { path } = problem;
	const root = dossierJsonSchema();
	const field = fieldAt(root, path);
	const name = printable(String(path.at(-1) ?? "").slice(0, 40));
	if (field === undefined) return unknownField(name, fieldsOf(root, path.slice(0, -1)));
	const value = valueAt(json, path);
	if (value === undefined) return `Add "${name}"${holding(field)}.`;
	return wrongValue(value, field, problem.expected);
}

function unknownField(name: string, known: readonly string[]): string {
	const near = nearestWord(name, known);
	if (near !== undefined) return `Did you mean "${near}"? Else take it out.`;
	return known.length === 0 ? "Take it out." : `Take it out; the fields here are ${known.join(", ")}.`;
}

function wrongValue(value: unknown, field: FieldSchema, expected: string): string {
	if (typeof value === "string") {
		if (field.maxLength !== undefined && value.length > field.maxLength) {
			const over = value.length - field.maxLength;
			return `Shorten it by ${over} ${over === 1 ? "character" : "characters"}.`;
		}
		if (field.types.includes("string") && value.trim() === "")
			return "Write the text, or leave the field out if it is optional.";
	}
	if (field.choices.length > 0) return choose(value, field.choices);
	if (!field.types.includes(typeOf(value)) && field.types.length > 0) {
		return `Write ${field.types.map(typeWords).join(" or ")} here${likeOf(field)}.`;
	}
	if (Array.isArray(value) && field.minItems !== undefined && value.length < field.minItems) {
		return `Add ${field.minItems === 1 ? "one" : `items up to ${field.minItems}`} at least.`;
	}
	if (field.examples.length > 0) return `Write it like ${field.examples.join(", ")}.`;
	return field.description === "" ? `Write ${expected}.` : `What belongs here: ${field.description}.`;
}

function choose(value: unknown, choices: readonly unknown[]): string {
	if (choices.length === 1) return `Write ${JSON.stringify(choices[0])}.`;
	const texts = choices.filter((choice) => typeof choice === "string");
	const near = typeof value === "string" ? nearestWord(value, texts) : undefined;
	if (near !== undefined) return `Did you mean "${near}"?`;
	return `Write one of ${choices.map((choice) => JSON.stringify(choice)).join(", ")}.`;
}

/** What a missing field holds: `: text in double quotes, like 2024-04-10. A plain date, YYYY-MM-DD`. */
function holding(field: FieldSchema): string {
	const { types, choices, description } = field;
	const kinds = choices.length > 0 ? choices.map((choice) => JSON.stringify(choice)) : types.map(typeWords);
	const parts = [kinds.join(" or ") + likeOf(field), description].filter((part) => part !== "");
	return parts.length === 0 ? "" : `: ${parts.join(". ")}`;
}

function likeOf({ examples }: FieldSchema): string {
	return examples.length === 0 ? "" : `, like ${examples.join(", ")}`;
}

function typeOf(value: unknown): string {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return typeof value;
}

function typeWords(type: string): string {
	switch (type) {
		case "string":
			return "text in double quotes";
		case "array":
			return "a list in [ ]";
		case "object":
			return "an object in { }";
		case "integer":
		case "number":
			return "a number without quotes";
		case "boolean":
			return "true or false";
		default:
			return type;
	}
}
