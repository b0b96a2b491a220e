import { cardRoute } from "@/app/card-route";
import { dossierParams } from "@/app/dossier-page";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = dossierParams;

export const GET = cardRoute(() => ({ kind: "dossier" }));
