import { dossierParams } from "@/app/dossier-page";
import { textRoute } from "@/app/text-route";
import { sourcesBib } from "@/lib/formats/sources-bib";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = dossierParams;

export const GET = textRoute("application/x-bibtex", ({ dossier }) => sourcesBib(dossier.sources));
