/** @type {import("next").NextConfig} */
module.exports = {
	output: "export",
	trailingSlash: true,
	images: { unoptimized: true },
	basePath: process.env.BASE_PATH ?? "",
	poweredByHeader: false,
	reactStrictMode: true,
};
