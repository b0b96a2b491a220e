import { PATH_RULES, REVALIDATED, SECURITY_HEADERS } from "./headers.mjs";

/** @typedef {import("./headers.mjs").Rule} Rule */

/** @type {readonly Rule[]} */
const RULES = [{ start: "/", headers: SECURITY_HEADERS }, ...PATH_RULES];

/**
 * What hosts read in the folder itself, by file name: Netlify and Cloudflare Pages (`_headers`), Vercel, Apache, and
 * GitHub Pages, which sends no headers of ours but drops `_next` unless it finds `.nojekyll`.
 * @param {string} basePath "" or "/a/b"
 * @returns {Readonly<Record<string, string>>}
 */
export function hostFiles(basePath) {
	return {
		_headers: headersFile(basePath),
		"vercel.json": vercelFile(basePath),
		".htaccess": apacheFile(basePath),
		".nojekyll": "",
	};
}

/** @param {string} basePath */
function headersFile(basePath) {
	const rule = (/** @type {Rule} */ { start = "/", end = "", headers }) =>
		[`${basePath}${start}*${end}`, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join("\n");
	return `${RULES.map(rule).join("\n\n")}\n`;
}

/** @param {string} basePath */
function vercelFile(basePath) {
	const headers = RULES.map(({ start = "/", end = "", headers }) => ({
		source: `${basePath}${start}(.*)${end.replaceAll(".", "\\.")}`,
		headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
	}));
	return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}

/** @param {string} basePath */
function apacheFile(basePath) {
	const rule = (/** @type {Rule} */ rule) => [
		`<If "%{REQUEST_URI} =~ m#${pattern(rule, basePath)}#">`,
		...lines(rule.headers, (name, value) => `\tHeader always set ${name} "${value}"`),
		"</If>",
	];
	return `${[
		`ErrorDocument 404 ${basePath}/404.html`,
		`Header always set Cache-Control "${REVALIDATED}"`,
		...RULES.flatMap(rule),
	].join("\n")}\n`;
}

/**
 * A server block for nginx, which reads nothing in the folder. The export stands in `/srv/readout` followed by the base path.
 * @param {string} basePath
 */
export function nginxFile(basePath) {
	const { kept, other } = split();
	return `map $uri $readout_kept {
	default "${REVALIDATED}";
${kept.map((rule) => `\t"~${pattern(rule, basePath)}" "${rule.headers["Cache-Control"]}";`).join("\n")}
}
map $uri $readout_origin {
	default "";
	"~^${basePath}/schema/" "*";
}
server {
	listen 80; # better: listen 443 ssl, with Strict-Transport-Security among the headers
	server_name example.org;
	root /srv/readout;
	absolute_redirect off;
	error_page 404 ${basePath}/404.html;
	charset utf-8;
	gzip_static on;
${lines(SECURITY_HEADERS, (name, value) => `\tadd_header ${name} "${value}" always;`).join("\n")}
	add_header Cache-Control $readout_kept always;
	add_header Access-Control-Allow-Origin $readout_origin;
${other.map((rule) => `\tlocation ~ ${pattern(rule, basePath)} { types {} default_type "${rule.headers["Content-Type"]}"; }`).join("\n")}
}
`;
}

/**
 * A site for Caddy, likewise.
 * @param {string} basePath
 */
export function caddyFile(basePath) {
	const { kept, other } = split();
	const site = [...kept, ...other].flatMap(({ start = "/", end = "", headers }, at) => [
		`@rule${at} path ${end === "" ? `${basePath}${start}*` : `*${end}`}`,
		...lines(headers, (name, value) => `header @rule${at} ${name} "${value}"`),
	]);
	return `example.org {
	root * /srv/readout
	header {
${lines(SECURITY_HEADERS, (name, value) => `\t\t${name} "${value}"`).join("\n")}
		?Cache-Control "${REVALIDATED}"
	}
${site.map((line) => `\t${line}`).join("\n")}
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * ${basePath}/404.html
		file_server
	}
}
`;
}

function split() {
	const kept = PATH_RULES.filter(({ headers }) => "Cache-Control" in headers);
	return { kept, other: PATH_RULES.filter((rule) => !kept.includes(rule)) };
}

/** The rule's paths as a regular expression. @param {Rule} rule @param {string} basePath */
function pattern({ start = "/", end = "" }, basePath) {
	const literal = (/** @type {string} */ text) => text.replaceAll(".", "\\.");
	return `^${literal(basePath + start)}${end === "" ? "" : `(.*)${literal(end)}$`}`.replace("/(.*)/", "/(.*/)?");
}

/**
 * @param {Readonly<Record<string, string>>} headers
 * @param {(name: string, value: string) => string} write
 */
function lines(headers, write) {
	return Object.entries(headers).map(([name, value]) => write(name, value));
}
