import localFont from "next/font/local";

/** Latin files without the optical axis are preloaded; the extended ones load only where their letters occur. */
export const inter = localFont({
	src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
	weight: "100 900",
	display: "swap",
	variable: "--font-inter",
	adjustFontFallback: "Arial",
});

export const interExtended = localFont({
	src: "../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2",
	weight: "100 900",
	display: "swap",
	variable: "--font-inter-ext",
	preload: false,
	adjustFontFallback: false,
	declarations: [
		{
			prop: "unicode-range",
			value:
				"U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
		},
	],
});

export const sourceSerif = localFont({
	src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
	weight: "200 900",
	display: "swap",
	variable: "--font-serif",
	adjustFontFallback: "Times New Roman",
});

export const sourceSerifExtended = localFont({
	src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
	weight: "200 900",
	display: "swap",
	variable: "--font-serif-ext",
	preload: false,
	adjustFontFallback: false,
	declarations: [
		{
			prop: "unicode-range",
			value:
				"U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
		},
	],
});
