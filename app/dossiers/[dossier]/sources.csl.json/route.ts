import { dossierParams } from "@/app/dossier-page";
import { textRoute } from "@/app/text-route";
import { sourcesCsl } from "@/lib/formats/sources-csl";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = dossierParams;

export const GET = textRoute("application/vnd.citationstyles.csl+json", ({ dossier }) => sourcesCsl(dossier.sources));
