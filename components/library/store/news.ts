/** What a tab tells the others of the same site. */
export type News =
	| { readonly kind: "saved"; readonly key: string; readonly revision: number }
	| { readonly kind: "removed"; readonly key: string }
	| { readonly kind: "noted" };

/** Sites that share an origin have channels of their own. */
function channelOf(home: string): BroadcastChannel | null {
	return typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`readout${home}`);
}

export function announce(home: string, news: News): void {
	const channel = channelOf(home);
	channel?.postMessage(news);
	channel?.close();
}

/** Hears what other tabs, and other parts of this one, announce; returns what ends it. */
export function onNews(home: string, hear: (news: News) => void): () => void {
	const channel = channelOf(home);
	if (channel === null) return () => undefined;
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const news = readNews(data);
		if (news !== null) hear(news);
	};
	return () => channel.close();
}

/** Any page of the origin may say anything on a channel. */
function readNews(value: unknown): News | null {
	if (typeof value !== "object" || value === null) return null;
	const { kind, key, revision }: { kind?: unknown; key?: unknown; revision?: unknown } = value;
	if (kind === "noted") return { kind };
	if (typeof key !== "string") return null;
	if (kind === "removed") return { kind, key };
	return kind === "saved" && typeof revision === "number" ? { kind, key, revision } : null;
}
