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

const HASHED = /^\/_next\/static\/|\.[0-9a-f]{12,}\.[a-z0-9.]+$/;

/**
 * How long a browser may keep a file: for ever when its name holds a hash of its content, else it asks each time.
 * @param {string} path below the base path, such as "/dossiers/"
 */
export function cacheControl(path) {
	return HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
}

/** Types that hosts and MIME tables do not know or name otherwise, by the end of the path. */
const TYPES = /** @type {const} */ ([
	[".csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8"],
	["/feed.xml", "application/atom+xml; charset=utf-8"],
	[".webmanifest", "application/manifest+json; charset=utf-8"],
	[".ics", "text/calendar; charset=utf-8"],
	[".csv", "text/csv; charset=utf-8"],
	[".ris", "application/x-research-info-systems; charset=utf-8"],
	[".bib", "application/x-bibtex; charset=utf-8"],
	[".js", "text/javascript; charset=utf-8"],
	[".css", "text/css; charset=utf-8"],
	[".txt", "text/plain; charset=utf-8"],
	[".svg", "image/svg+xml; charset=utf-8"],
	[".json", "application/json; charset=utf-8"],
]);

/**
 * The media type of a path, or undefined where the server's own table is right (pages, pictures, fonts).
 * @param {string} path below the base path
 */
export function contentType(path) {
	if (/^\/schema\/[^/]+\.json$/.test(path)) return "application/schema+json; charset=utf-8";
	return TYPES.find(([end]) => path.endsWith(end))?.[1];
}

/**
 * The same rules as a `_headers` file, as Netlify, Cloudflare Pages and others read it.
 * @param {string} basePath "" or "/a/b"
 */
export function headersFile(basePath) {
	/** @param {string} path @param {Readonly<Record<string, string>>} headers */
	const rule = (path, headers) =>
		[`${basePath}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
	return `${[
		rule("/*", SECURITY_HEADERS),
		rule("/_next/static/*", { "Cache-Control": cacheControl("/_next/static/") }),
		rule("/schema/*", {
			"Content-Type": "application/schema+json; charset=utf-8",
			"Access-Control-Allow-Origin": "*",
		}),
		...TYPES.slice(0, 7).map(([end, type]) => rule(`/*${end}`, { "Content-Type": type })),
	].join("\n\n")}\n`;
}
