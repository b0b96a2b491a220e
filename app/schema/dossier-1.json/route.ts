import { dossierJsonSchema } from "@/lib/dossier/json-schema";

export const dynamic = "force-static";

/** The published JSON Schema, generated from the one schema in code. */
export function GET(): Response {
	const text = `${JSON.stringify(dossierJsonSchema(), null, "\t")}\n`;
	return new Response(text, { headers: { "content-type": "application/schema+json; charset=utf-8" } });
}
