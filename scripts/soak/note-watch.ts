import type { BrowserContext, Page, Response } from "@playwright/test";

const KEPT = "soak-messages";

/** Where a text was met that only the presenter may see, and how much was looked through. */
export type NoteWatch = {
	/** Looks through the audience's page, and what was said and fetched since the last time. */
	readonly look: (presenter: Page, audience: Page) => Promise<void>;
	readonly met: readonly string[];
	readonly seen: { readonly messages: number; readonly requests: number; readonly bodies: number };
};

/** Watches a context for a word; to be begun before its first page loads. */
export async function watchForNote(context: BrowserContext, note: string): Promise<NoteWatch> {
	const met: string[] = [];
	const seen = { messages: 0, requests: 0, bodies: 0 };
	const answers = new Map<string, Response>();
	const read = new Set<string>();
	const meet = (text: string, place: string) => {
		if (text.includes(note)) met.push(place);
	};
	await context.addInitScript(keepMessages, KEPT);
	context.on("request", (request) => {
		seen.requests += 1;
		const asked = JSON.stringify([request.url(), request.headers(), request.postData()]);
		meet(asked, `the request for ${request.url()}`);
	});
	context.on("response", (response) => {
		if (!read.has(response.url())) answers.set(response.url(), response);
	});
	const look = async (presenter: Page, audience: Page) => {
		for (const [page, side] of [[presenter, "presenter"] as const, [audience, "audience"] as const]) {
			const said = await page.evaluate(takeMessages, KEPT);
			seen.messages += said.length;
			for (const message of said) meet(message, `a message of the ${side}'s window`);
		}
		meet(await audience.content(), "the audience's page");
		for (const [address, response] of answers) {
			// A body that went with its page is read when its address is fetched again.
			const body = await response.text().catch(() => null);
			if (body === null) continue;
			read.add(address);
			seen.bodies += 1;
			meet(body, `what ${address} answered`);
		}
		answers.clear();
	};
	return { look, met, seen };
}

/** Runs in each page before its scripts: keeps what it sends to others, over reloads, and the goodbye too. */
function keepMessages(key: string): void {
	const post = BroadcastChannel.prototype.postMessage;
	BroadcastChannel.prototype.postMessage = function (message: unknown) {
		sessionStorage.setItem(key, `${sessionStorage.getItem(key) ?? ""}${JSON.stringify(message)}\n`);
		post.call(this, message);
	};
}

/** Runs in the page. */
function takeMessages(key: string): readonly string[] {
	const kept = sessionStorage.getItem(key) ?? "";
	sessionStorage.removeItem(key);
	return kept.split("\n").filter((line) => line !== "");
}
