import { cardParams, cardRoute } from "@/app/card-route";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
	return cardParams("topic");
}

export const GET = cardRoute(({ topic }: { dossier: string; topic: string }) => ({ kind: "topic", id: topic }));
