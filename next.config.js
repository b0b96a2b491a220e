/** @type {import("next").NextConfig} */
module.exports = {
	output: "export",
	trailingSlash: true,
	images: { unoptimized: true },
	// With `output: "export"` a distDir of its own names where the export goes; the build itself stays in .next.
	distDir: process.env.READOUT_EXPORT || ".next",
	// The same sources give the same addresses, so that two builds of them can be compared and served side by side.
	generateBuildId: () => process.env.READOUT_BUILD_ID ?? null,
	basePath: process.env.BASE_PATH ?? "",
	poweredByHeader: false,
	reactStrictMode: true,
	turbopack: {
		// jszip (of pptxgenjs) looks whether there are Node's streams and writes without them. Next's stand-in for them asks
		// for `Function("return function*() {}")` as it loads, which the pages' policy refuses.
		// d3-zoom brings d3's transitions and their interpolations of colours and the like along, 9 KiB of what every page
		// loads, and here nothing asks for one.
		resolveAlias: {
			stream: { browser: false },
			"d3-interpolate": { browser: "./components/timeline/without-transitions.ts" },
			"d3-transition": { browser: "./components/timeline/without-transitions.ts" },
		},
	},
	experimental: {
		// Else the styles of what comes on demand are merged into every page's first load.
		cssChunking: { type: "graph", requestCost: 60000 },
	},
};
