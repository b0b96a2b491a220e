// Instead of the service worker, where there is to be none: whoever has the real one gets this within one visit, and with
// it loses all that was kept. Written as sw.js by READOUT_NO_WORKER=1; it may also be put there by hand.
const OURS = `readout ${new URL("./", self.location.href).pathname} `;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(removeAll()));

async function removeAll() {
	const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
	await Promise.all(names.map((name) => caches.delete(name)));
	await self.registration.unregister();
}
