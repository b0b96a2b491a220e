import { loadDossiers } from "@/lib/dossier/load-dossiers";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): { file: string }[] {
	return loadDossiers().map(({ dataName }) => ({ file: dataName }));
}

/** The content-hashed data file that all pages of a dossier share. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
	const { file } = await params;
	const entry = loadDossiers().find(({ dataName }) => dataName === file);
	if (entry === undefined) return new Response("Not found", { status: 404 });
	return new Response(entry.dataText, { headers: { "content-type": "application/json; charset=utf-8" } });
}
