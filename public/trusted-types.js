// The one Trusted Types policy. The build puts this script first in every page, before Next's own. It lets through
// the addresses of our own script chunks, the service worker's where one is registered, the one empty element that React
// makes scripts from, and nothing at all, which is what the server-drawn page holds where React draws it anew; for all
// else it gives nothing, whereupon the browser throws and reports a violation.
(() => {
	if (!globalThis.trustedTypes || !document.currentScript) return;
	const chunks = new URL("_next/static/", document.currentScript.src);
	const worker = new URL("sw.js", document.currentScript.src);
	globalThis.trustedTypes.createPolicy("default", {
		createScriptURL(address, _type, sink = "") {
			const url = new URL(address, document.baseURI);
			if (sink.startsWith("ServiceWorkerContainer")) return url.href === worker.href ? address : null;
			const own = url.origin === chunks.origin && url.pathname.startsWith(chunks.pathname);
			// As given: the chunk loader knows a chunk again by the text of its address.
			return own ? address : null;
		},
		createHTML: (html) => (html === "<script></script>" || html === "" ? html : null),
	});
})();
