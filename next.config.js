/** @type {import("next").NextConfig} */
module.exports = {
	output: "export",
	trailingSlash: true,
	images: { unoptimized: true },
	// With `output: "export"` a distDir of its own names where the export goes; the build itself stays in .next.
	distDir: process.env.READOUT_EXPORT || ".next",
	basePath: process.env.BASE_PATH ?? "",
	poweredByHeader: false,
	reactStrictMode: true,
};
