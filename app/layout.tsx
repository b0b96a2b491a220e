import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { inter, interExtended, sourceSerif, sourceSerifExtended } from "./fonts";
import "./globals.css";
import "./plain-page.css";

const SITE_URL = process.env.SITE_URL ?? "";

export const metadata: Metadata = {
	title: "Readout",
	description: "Reported events as a timeline in which every statement can be defended.",
	applicationName: "Readout",
	referrer: "no-referrer",
	...(SITE_URL === "" ? {} : { metadataBase: new URL(SITE_URL) }),
};

export const viewport: Viewport = {
	width: "device-width",
	initialScale: 1,
	themeColor: [
		{ media: "(prefers-color-scheme: light)", color: "#faf8f4" },
		{ media: "(prefers-color-scheme: dark)", color: "#11151a" },
	],
};

const FONTS = [inter, interExtended, sourceSerif, sourceSerifExtended].map((font) => font.variable).join(" ");

export default function RootLayout({ children }: { children: ReactNode }) {
	return (
		<html lang="en" className={FONTS} suppressHydrationWarning>
			<head>
				{/* Before the first paint, so that a chosen theme does not flash. */}
				<script src={`${process.env.BASE_PATH ?? ""}/theme.js`} />
			</head>
			<body>{children}</body>
		</html>
	);
}
