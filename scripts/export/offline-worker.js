// The service worker of an export: it answers with the files that were listed when the export was built, with nothing
// else, and works without a network. `worker.mjs` writes the list, KEPT, before this text: the version of the export and,
// by address below the base path, the hash of each file.
/* global KEPT */

const SCOPE = new URL("./", self.location.href);
/** On one host several exports may stand, each below its own path: a cache is ours by this beginning of its name. */
const OURS = `readout ${SCOPE.pathname} `;
const CACHE = OURS + KEPT.version;
/** In the cache of a version that has been in use. No request finds it, for queries are left out of what is looked for. */
const USED = `${SCOPE.href}?used`;
/** In these folders a name holds a hash of the content: what an older version kept under a name is still right. */
const HASHED = /^(?:_next\/static|data)\//;
const AT_ONCE = 6;

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
// A new version waits until the reader asks for it, or until no page of the old one is open.
self.addEventListener("message", ({ data }) => {
	if (data === "skip") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
	const answer = answerTo(event.request);
	if (answer !== undefined) event.respondWith(answer);
});

/** Fetches every file of the list, a few at a time; one that is missing or not the one that was built refuses them all. */
async function keepAll() {
	const cache = await caches.open(CACHE);
	const files = Object.entries(KEPT.files).values();
	const keep = async () => {
		for (const [address, integrity] of files) await cache.put(...(await fetched(address, integrity)));
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, keep));
	} catch (error) {
		await caches.delete(CACHE);
		throw error;
	}
}

/** @param {string} address @param {string} integrity @returns {Promise<[string, Response]>} */
async function fetched(address, integrity) {
	const { href } = new URL(address, SCOPE);
	// What has a hash in its name may come from the browser's own cache; all else is asked for again.
	const cache = HASHED.test(address) ? "default" : "no-cache";
	const request = new Request(href, { integrity, cache, redirect: "error" });
	const response = await fetch(request);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	return [href, response];
}

/** Older versions go, save the last in use while a page may still be of it. */
async function takeOver() {
	const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
	const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
	const kept = pages.length === 0 ? undefined : await lastUsed(older);
	await Promise.all(older.filter((name) => name !== kept).map((name) => caches.delete(name)));
	await (await caches.open(CACHE)).put(USED, new Response());
	await self.clients.claim();
}

/** @param {readonly string[]} names of caches, oldest first */
async function lastUsed(names) {
	for (const name of [...names].reverse()) if (await (await caches.open(name)).match(USED)) return name;
	return undefined;
}

/**
 * The answer to a request, or undefined where it is none of ours.
 * @param {Request} request
 * @returns {Promise<Response> | undefined}
 */
function answerTo(request) {
	const url = new URL(request.url);
	if (request.method !== "GET" || !url.href.startsWith(SCOPE.href)) return undefined;
	const opens = request.mode === "navigate";
	const address = decoded(url.pathname.slice(SCOPE.pathname.length));
	// Pages read their query themselves; anything else with a query is another thing than the file of that name.
	const asked = opens || url.search === "";
	if (asked && Object.hasOwn(KEPT.files, address)) return keptAnswer(new URL(address, SCOPE).href, request);
	if (opens && Object.hasOwn(KEPT.files, `${address}/`)) {
		const place = new URL(`${address}/${url.search}`, SCOPE);
		return Promise.resolve(Response.redirect(place.href, 302));
	}
	if (asked && HASHED.test(address)) return olderAnswer(url.href, request).then((older) => older ?? fetch(request));
	return opens ? fetch(request).catch(() => notFound()) : undefined;
}

/** @param {string} address of a file @param {Request} request */
async function keptAnswer(address, request) {
	const kept = await (await caches.open(CACHE)).match(address);
	return kept === undefined ? fetch(request) : withoutAddress(kept, request);
}

/**
 * A page's worker finds in the fragment of its own address what to load. An answer that has an address, as a kept one has,
 * gives that to the worker, without the fragment; one without leaves it the address that was asked for (Fetch, HTTP fetch).
 * @param {Response} kept @param {Request} request
 */
function withoutAddress(kept, request) {
	return /worker$/.test(request.destination) ? new Response(kept.body, kept) : kept;
}

/** What an older version kept, for a page of that version. @param {string} address @param {Request} request */
async function olderAnswer(address, request) {
	for (const name of await caches.keys()) {
		const kept = name.startsWith(OURS) ? await (await caches.open(name)).match(address) : undefined;
		if (kept !== undefined) return withoutAddress(kept, request);
	}
	return undefined;
}

/** Without a network no address can be looked for elsewhere: one that is not of the export is not there. */
async function notFound() {
	const page = await (await caches.open(CACHE)).match(new URL("404.html", SCOPE).href);
	return page === undefined ? Response.error() : new Response(page.body, { status: 404, headers: page.headers });
}

/** A path as it stands in the list; one that cannot be read is not in it. @param {string} path */
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
