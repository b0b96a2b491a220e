import { createHash } from "node:crypto";
import { createContext, runInContext } from "node:vm";

type Answer = readonly [status: number, text: string] | "left alone";

/** As much of a browser as a service worker sees: a network, its caches, its open pages. */
export type Browser = {
	readonly scope: string;
	/** What the network would answer, by address. */
	readonly network: Map<string, string>;
	/** The kept texts by address, by the name of the cache. */
	readonly caches: Map<string, Map<string, Response>>;
	pages: number;
	registered: boolean;
	/** Puts files up below the scope. */
	put(files: Readonly<Record<string, string>>): void;
	/** What the worker in charge answers to an address that is opened, or asked for by a page. */
	opens(address: string): Promise<Answer>;
	asks(address: string, method?: string): Promise<Answer>;
	fire(type: string, event: object): void;
};

export function browserWith(scope: string, files: Readonly<Record<string, string>>): Browser {
	const ask = async (request: object): Promise<Answer> => {
		let answer: Promise<Response> | undefined;
		browser.fire("fetch", { request, respondWith: (given: Promise<Response>) => (answer = given) });
		if (answer === undefined) return "left alone";
		const response = await answer;
		return [response.status, response.headers.get("location") ?? (await response.clone().text())];
	};
	const browser: Browser = {
		scope,
		network: new Map(),
		caches: new Map(),
		pages: 0,
		registered: true,
		put: (given) => {
			for (const [address, text] of Object.entries(given)) browser.network.set(new URL(address, scope).href, text);
		},
		opens: (url) => ask({ url, method: "GET", mode: "navigate" }),
		asks: (url, method = "GET") => ask({ url, method, mode: "cors" }),
		fire: () => {},
	};
	browser.put(files);
	return browser;
}

/** Runs a worker's text through its life: installed and, as where nobody is in its way or it was told to, in charge. */
export async function startWorker(browser: Browser, text: string, { activates = true } = {}) {
	const listeners = new Map<string, (event: object) => void>();
	let skipped = 0;
	const scope = {
		location: new URL("sw.js", browser.scope),
		addEventListener: (type: string, listen: (event: object) => void) => listeners.set(type, listen),
		skipWaiting: () => ++skipped,
		clients: { matchAll: async () => Array.from({ length: browser.pages }, () => ({})), claim: async () => {} },
		registration: {
			unregister: async () => {
				browser.registered = false;
			},
		},
	};
	const wait = async (type: string) => {
		let done: unknown;
		listeners.get(type)?.({ waitUntil: (given: unknown) => (done = given) });
		await done;
	};
	const world = { URL, Response, self: scope, caches: cachesOf(browser), fetch: fetchOf(browser), Request: Asked };
	runInContext(text, createContext(world));
	await wait("install");
	const activate = async () => {
		browser.fire = (type, event) => listeners.get(type)?.(event);
		await wait("activate");
	};
	if (activates) await activate();
	return { activate, skipped: () => skipped, tell: (data: unknown) => listeners.get("message")?.({ data }) };
}

/** What the worker asks the network for; Node's own Request takes no integrity. */
class Asked {
	constructor(
		readonly url: string,
		readonly how: { readonly integrity: string },
	) {}
}

function fetchOf({ network }: Browser) {
	return async ({ url, how }: Partial<Asked>) => {
		const text = network.get(url ?? "");
		if (text === undefined && network.size === 0) throw new TypeError("Failed to fetch");
		const hash = `sha256-${createHash("sha256")
			.update(text ?? "")
			.digest("base64")}`;
		if (text !== undefined && how !== undefined && how.integrity !== hash) throw new TypeError("integrity");
		return new Response(text ?? "", { status: text === undefined ? 404 : 200 });
	};
}

function cachesOf({ caches }: Browser) {
	return {
		keys: async () => [...caches.keys()],
		delete: async (name: string) => caches.delete(name),
		open: async (name: string) => {
			const kept = caches.get(name) ?? new Map<string, Response>();
			caches.set(name, kept);
			return {
				match: async (address: string) => kept.get(address)?.clone(),
				put: async (address: string, response: Response) => kept.set(address, response),
			};
		},
	};
}
