import { cardParams, cardRoute } from "@/app/card-route";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
	return cardParams("claim");
}

export const GET = cardRoute(({ claim }: { dossier: string; claim: string }) => ({ kind: "claim", id: claim }));
