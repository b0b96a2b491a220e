import { dossierOr404, dossierParams } from "@/app/dossier-page";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = dossierParams;

/** The dossier's file as it was written: the stable address of the data. */
export async function GET(_request: Request, { params }: { params: Promise<{ dossier: string }> }): Promise<Response> {
	const entry = dossierOr404((await params).dossier);
	return new Response(entry.fileText, { headers: { "content-type": "application/json; charset=utf-8" } });
}
