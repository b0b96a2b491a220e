import type { Metadata } from "next";
import { DossiersPage } from "@/components/library/dossiers-page";
import { loadDossiers } from "@/lib/dossier/load-dossiers";
import { count } from "@/lib/dossier/wording";
import { formatPlainDate } from "@/lib/time/format-when";
import { absolute, HOME, rootOf } from "../addresses";

const CANONICAL = absolute(`${HOME}dossiers/`);

export const metadata: Metadata = {
	title: "Dossiers · Readout",
	description: "The dossiers that this Readout holds, and your own.",
	...(CANONICAL === null ? {} : { alternates: { canonical: CANONICAL } }),
};

export default function AllDossiersPage() {
	return (
		<DossiersPage home={HOME} page={`${HOME}library/`}>
			<section aria-labelledby="built-in-dossiers">
				<h2 id="built-in-dossiers">Built in</h2>
				<ul>
					{loadDossiers().map((entry) => (
						<li key={entry.dossier.id}>
							<h3>
								<a href={rootOf(entry)}>{entry.dossier.title}</a>
							</h3>
							<p>{entry.dossier.summary[0]?.text}</p>
							<p className="small">
								{`${count(entry.dossier.events.length, "event")}, ${count(entry.dossier.claims.length, "claim")}, ${count(entry.dossier.sources.length, "source")}; updated ${formatPlainDate(entry.dossier.updated)}`}
							</p>
						</li>
					))}
				</ul>
			</section>
		</DossiersPage>
	);
}
