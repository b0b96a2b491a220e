import type { LoadedDossier } from "@/lib/dossier/load-dossiers";
import { dossierOr404 } from "./dossier-page";

/** A route that answers with a file made of a dossier. The export keeps the text; the type is for the server of `npm run dev`. */
export function textRoute(type: string, textOf: (entry: LoadedDossier) => string) {
	return async (_request: Request, { params }: { params: Promise<{ dossier: string }> }): Promise<Response> => {
		const text = textOf(dossierOr404((await params).dossier));
		return new Response(text, { headers: { "content-type": `${type}; charset=utf-8` } });
	};
}
