import type { Metadata } from "next";
import { loadDossiers } from "@/lib/dossier/load-dossiers";
import { count } from "@/lib/dossier/wording";
import { formatPlainDate } from "@/lib/time/format-when";
import { absolute, HOME, rootOf } from "../addresses";

const CANONICAL = absolute(`${HOME}dossiers/`);

export const metadata: Metadata = {
	title: "Dossiers · Readout",
	description: "The dossiers that this Readout holds.",
	...(CANONICAL === null ? {} : { alternates: { canonical: CANONICAL } }),
};

export default function DossiersPage() {
	return (
		<main className="plain-page">
			<p className="wordmark">
				<a href={HOME}>Readout</a>
			</p>
			<h1>Dossiers</h1>
			<ul>
				{loadDossiers().map((entry) => (
					<li key={entry.dossier.id}>
						<h2>
							<a href={rootOf(entry)}>{entry.dossier.title}</a>
						</h2>
						<p>{entry.dossier.summary[0]?.text}</p>
						<p className="small">
							{`${count(entry.dossier.events.length, "event")}, ${count(entry.dossier.claims.length, "claim")}, ${count(entry.dossier.sources.length, "source")}; updated ${formatPlainDate(entry.dossier.updated)}`}
						</p>
					</li>
				))}
			</ul>
		</main>
	);
}
