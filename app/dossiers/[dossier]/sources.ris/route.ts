import { dossierParams } from "@/app/dossier-page";
import { textRoute } from "@/app/text-route";
import { sourcesRis } from "@/lib/formats/sources-ris";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = dossierParams;

export const GET = textRoute("application/x-research-info-systems", ({ dossier }) => sourcesRis(dossier.sources));
