/**
 * The headers that every answer carries, whatever its path: what a `<meta>` policy cannot say, and no script-src, for
 * two policies on one page both apply and the pages' own hashes stand in the pages.
 */
export const SECURITY_HEADERS = /** @type {const} */ ({
	"Content-Security-Policy": "frame-ancestors 'none'",
	"X-Content-Type-Options": "nosniff",
	"X-Frame-Options": "DENY",
	"Referrer-Policy": "no-referrer",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Permissions-Policy":
		"accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
});

/** What is asked for again each time: pages, and data at addresses that stay. */
export const REVALIDATED = "no-cache";

/** Types that hosts do not know or name otherwise, by the end of the path; the first that fits. */
const OUR_TYPES = /** @type {const} */ ([
	[".csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8"],
	["/feed.xml", "application/atom+xml; charset=utf-8"],
	[".webmanifest", "application/manifest+json; charset=utf-8"],
	[".ics", "text/calendar; charset=utf-8"],
	[".csv", "text/csv; charset=utf-8"],
	[".ris", "application/x-research-info-systems; charset=utf-8"],
	[".bib", "application/x-bibtex; charset=utf-8"],
]);

/** Types that every host has right by itself. */
const USUAL_TYPES = /** @type {const} */ ([
	[".html", "text/html; charset=utf-8"],
	[".js", "text/javascript; charset=utf-8"],
	[".css", "text/css; charset=utf-8"],
	[".json", "application/json; charset=utf-8"],
	[".txt", "text/plain; charset=utf-8"],
	[".xml", "application/xml; charset=utf-8"],
	[".svg", "image/svg+xml; charset=utf-8"],
	[".png", "image/png"],
	[".ico", "image/x-icon"],
	[".woff2", "font/woff2"],
]);

/** @typedef {{ readonly start?: string, readonly end?: string, readonly headers: Readonly<Record<string, string>> }} Rule */

/** In these folders each name holds a hash of its content, so a browser may keep what it has for ever. */
const HASHED = ["/_next/static/", "/data/"];

/**
 * What some paths carry besides: one rule for each start or end of a path below the base path. No two that fit one path
 * set the same header, for hosts differ in which of them would win.
 * @type {readonly Rule[]}
 */
export const PATH_RULES = [
	...HASHED.map((start) => ({ start, headers: { "Cache-Control": "public, max-age=31536000, immutable" } })),
	// Said even to hosts that would ask again by themselves: one that kept it would keep readers on an old version.
	{ start: "/sw.js", headers: { "Cache-Control": REVALIDATED } },
	{
		start: "/schema/",
		headers: { "Content-Type": "application/schema+json; charset=utf-8", "Access-Control-Allow-Origin": "*" },
	},
	...OUR_TYPES.map(([end, type]) => ({ end, headers: { "Content-Type": type } })),
];

/**
 * All headers of the file at a path, as our own server sends them.
 * @param {string} path below the base path, such as "/dossiers/"
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
	const usual = USUAL_TYPES.find(([end]) => (path.endsWith("/") ? ".html" : path).endsWith(end));
	const rules = PATH_RULES.filter(({ start = "", end = "" }) => path.startsWith(start) && path.endsWith(end));
	return Object.assign(
		{ ...SECURITY_HEADERS, "Cache-Control": REVALIDATED, "Content-Type": usual?.[1] ?? "application/octet-stream" },
		...rules.map(({ headers }) => headers),
	);
}
