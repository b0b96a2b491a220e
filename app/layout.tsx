import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Connection } from "@/components/workspace/connection";
import { BASE_PATH } from "./addresses";
import { inter, interExtended, sourceSerif, sourceSerifExtended } from "./fonts";
import "./globals.css";
import "./plain-page.css";

const SITE_URL = process.env.SITE_URL ?? "";

export const metadata: Metadata = {
	title: "Readout",
	description: "Reported events as a timeline in which every statement can be defended.",
	applicationName: "Readout",
	manifest: `${BASE_PATH}/manifest.webmanifest`,
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

/** The export's last step writes it (scripts/export/worker.mjs); while sources are being changed nothing is kept. */
const WORKER = process.env.NODE_ENV === "production" ? `${BASE_PATH}/sw.js` : null;

export default function RootLayout({ children }: { children: ReactNode }) {
	return (
		<html lang="en" className={FONTS} suppressHydrationWarning>
			<head>
				{/* Before the first paint, so that a chosen theme does not flash. */}
				<script src={`${BASE_PATH}/theme.js`} />
			</head>
			<body>
				{children}
				<Connection worker={WORKER} />
			</body>
		</html>
	);
}
