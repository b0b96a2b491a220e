/**
 * Registers the export's service worker once the page is at rest, so that it slows no first view, and tells of a new version
 * that waits: `onWaiting` gets its worker, or null once none waits. Without a secure context, or where the browser will
 * not, the page stays as it was.
 * @param address of the worker, absolute on its host
 * @returns the way to stop
 */
export function keepOffline(address: string, onWaiting: (waiting: ServiceWorker | null) => void): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	// Safari has no idle callbacks.
	const rest = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 500));
	const begin = () => rest(() => void register(address, onWaiting, signal).catch(() => undefined));
	if (!("serviceWorker" in navigator)) return () => undefined;
	if (document.readyState === "complete") begin();
	else addEventListener("load", begin, { once: true, signal });
	return () => stop.abort();
}

async function register(
	address: string,
	onWaiting: (waiting: ServiceWorker | null) => void,
	signal: AbortSignal,
): Promise<void> {
	if (signal.aborted) return;
	const registration = await navigator.serviceWorker.register(address);
	// The first of all waits for nobody, though for a moment it seems to.
	const look = () => onWaiting(registration.active === null ? null : registration.waiting);
	const follow = () => registration.installing?.addEventListener("statechange", look, { signal });
	registration.addEventListener("updatefound", follow, { signal });
	follow();
	look();
	// A page that stands open for days asks when it is looked at again; browsers do so by themselves only as one opens.
	const ask = () => {
		if (document.visibilityState === "visible") registration.update().catch(() => undefined);
	};
	document.addEventListener("visibilitychange", ask, { signal });
}

/** Lets the version that waits take over, and reloads the page once it has. */
export function updateTo(waiting: ServiceWorker): void {
	navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
	waiting.postMessage("skip");
}
