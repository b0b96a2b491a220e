import { cardParams, cardRoute } from "@/app/card-route";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
	return cardParams("event");
}

export const GET = cardRoute(({ event }: { dossier: string; event: string }) => ({ kind: "event", id: event }));
