import { dossierParams } from "@/app/dossier-page";
import { textRoute } from "@/app/text-route";
import { dossierFileText } from "@/lib/library/dossier-file";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = dossierParams;

/** The dossier's file, a record a line as own dossiers are kept: the stable address of the data. */
export const GET = textRoute("application/json", (entry) => dossierFileText(entry.dossier));
