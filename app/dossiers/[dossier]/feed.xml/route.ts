import { absolute, rootOf } from "@/app/addresses";
import { dossierParams } from "@/app/dossier-page";
import { textRoute } from "@/app/text-route";
import { dossierFeed } from "@/lib/formats/feed";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = dossierParams;

export const GET = textRoute("application/atom+xml", (entry) => dossierFeed(entry.lookup, absolute(rootOf(entry))));
