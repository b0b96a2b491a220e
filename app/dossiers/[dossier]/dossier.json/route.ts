import { dossierParams } from "@/app/dossier-page";
import { textRoute } from "@/app/text-route";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = dossierParams;

/** The dossier's file as it was written: the stable address of the data. */
export const GET = textRoute("application/json", (entry) => entry.fileText);
