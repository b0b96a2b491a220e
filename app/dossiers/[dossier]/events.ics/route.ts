import { absolute, rootOf } from "@/app/addresses";
import { dossierParams } from "@/app/dossier-page";
import { textRoute } from "@/app/text-route";
import { civilOrder } from "@/lib/dossier/civil-order";
import { eventsIcs } from "@/lib/formats/events-ics";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = dossierParams;

export const GET = textRoute("text/calendar", (entry) =>
	eventsIcs(civilOrder(entry.dossier), entry.lookup, absolute(rootOf(entry))),
);
