import { dossierParams } from "@/app/dossier-page";
import { textRoute } from "@/app/text-route";
import { civilOrder } from "@/lib/dossier/civil-order";
import { eventsCsv } from "@/lib/formats/events-csv";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = dossierParams;

export const GET = textRoute("text/csv", ({ dossier, lookup }) => eventsCsv(civilOrder(dossier), lookup, "exact"));
