import type { ReactNode } from "react";
import { languageWords, NO_ADDRESS, outwardAddress } from "@/lib/dossier/cite-words";
import type { Source } from "@/lib/dossier/dossier";
import { RELIABILITY_WORDS } from "@/lib/dossier/wording";
import { formatPlainDate, formatWhen } from "@/lib/time/format-when";
import details from "./details.module.css";

/** What is known of a source itself; what is not known is left out, save for the title and the date. */
export function SourceFacts({ source }: { source: Source }) {
	const { title, published, accessed, author, language, archivedUrl } = source;
	return (
		<dl className={details.facts}>
			<Fact name="Publisher">{source.publisher}</Fact>
			<Fact name="Kind">{source.kind}</Fact>
			{title === undefined ? <Fact name="Title">not shown in what we hold</Fact> : null}
			<Fact name="Published">{published === undefined ? "date not known" : formatWhen(published)}</Fact>
			{accessed === undefined ? null : <Fact name="Accessed">{formatPlainDate(accessed)}</Fact>}
			{author === undefined ? null : <Fact name="Author">{author}</Fact>}
			{language === undefined ? null : <Fact name="Language">{languageWords(language)}</Fact>}
			<Fact name="Reliability">
				<strong>{source.reliability}</strong>, {RELIABILITY_WORDS[source.reliability]}
				<p>{source.reliabilityReason}</p>
			</Fact>
			<Fact name="Address">{source.url === undefined ? NO_ADDRESS : <Outward url={source.url} />}</Fact>
			{archivedUrl === undefined ? null : (
				<Fact name="Archived">
					<Outward url={archivedUrl} />
				</Fact>
			)}
		</dl>
	);
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
	return (
		<>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</>
	);
}

/** A link out of the dossier; what is no web address stays text. */
function Outward({ url }: { url: string }) {
	const href = outwardAddress(url);
	if (href === null) return <span className={details.outward}>{url}</span>;
	return (
		<a href={href} rel="noopener noreferrer" className={details.outward}>
			{url}
		</a>
	);
}
