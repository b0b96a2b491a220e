import type { JsonSchema } from "./json-schema";
import type { Path } from "./problem";

/** What a JSON Schema says of one field, its alternatives taken together. */
export type FieldSchema = {
	/** JSON Schema types: "string", "array", "object", "integer", "number", "boolean". */
	readonly types: readonly string[];
	/** The values allowed, where they are listed; else empty. */
	readonly choices: readonly unknown[];
	/** Without a full stop at its end; "" where there is none. */
	readonly description: string;
	/** How it may be written, the most common first; empty where the type says it. */
	readonly examples: readonly string[];
	readonly maxLength?: number;
	readonly minItems?: number;
};

/** The field that a path of a value means, or undefined where the schema has none there. */
export function fieldAt(schema: JsonSchema, path: Path): FieldSchema | undefined {
	const found = path.reduce<readonly JsonSchema[]>(
		(at, step) => at.flatMap((one) => below(one, step)),
		widened(schema),
	);
	if (found.length === 0) return undefined;
	const number = (keyword: string) => found.map((one) => one[keyword]).find((value) => typeof value === "number");
	const description = found.map((one) => one.description).find((value) => typeof value === "string") ?? "";
	const maxLength = number("maxLength");
	const minItems = number("minItems");
	return {
		types: [...new Set(found.flatMap(({ type }) => (typeof type === "string" ? [type] : [])))],
		choices: found.flatMap((one) => (Array.isArray(one.enum) ? one.enum : "const" in one ? [one.const] : [])),
		examples: [...new Set(found.flatMap(({ examples }) => (Array.isArray(examples) ? examples.map(String) : [])))],
		description: description.replace(/\.$/, ""),
		...(maxLength !== undefined && { maxLength }),
		...(minItems !== undefined && { minItems }),
	};
}

/** The names of the fields that an object at a path may have. */
export function fieldsOf(schema: JsonSchema, path: Path): readonly string[] {
	const found = path.reduce<readonly JsonSchema[]>(
		(at, step) => at.flatMap((one) => below(one, step)),
		widened(schema),
	);
	return [...new Set(found.flatMap(({ properties }) => (isSchema(properties) ? Object.keys(properties) : [])))];
}

function below(schema: JsonSchema, step: string | number): readonly JsonSchema[] {
	if (typeof step === "number") return widened(schema.items);
	const { properties } = schema;
	if (isSchema(properties) && Object.hasOwn(properties, step)) return widened(properties[step]);
	return widened(schema.additionalProperties);
}

/** A schema with each of its alternatives. */
function widened(schema: unknown): readonly JsonSchema[] {
	if (!isSchema(schema)) return [];
	const { anyOf } = schema;
	return [schema, ...(Array.isArray(anyOf) ? anyOf.flatMap(widened) : [])];
}

function isSchema(value: unknown): value is JsonSchema {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
