import type { Finding, Severity } from "@/lib/dossier/checks/finding";
import { type FindingGroup, groupFindings } from "@/lib/dossier/checks/group-findings";
import { pageChecks } from "@/lib/dossier/checks/page-checks";
import type { Dossier } from "@/lib/dossier/dossier";
import { figures } from "@/lib/dossier/figures";
import type { Path } from "@/lib/dossier/problem";
import { count } from "@/lib/dossier/wording";
import type { ThingKind } from "@/lib/view/subject";
import { subjectTitle } from "@/lib/view/subject-title";
import styles from "./checks.module.css";
import { hrefOf, type Scope } from "./scope";
import text from "./text.module.css";

const SEVERITY_WORDS: { readonly [S in Severity]: string } = {
	error: "Error",
	warning: "Warning",
	information: "Information",
};

/**
 * What the check finds in the dossier, by the same rules as the command line: by severity, rule and cause. It is given the
 * whole dossier whatever the day in view: what was not yet known of a file is no fault in it.
 */
export function ChecksPanel({ scope }: { readonly scope: Scope }) {
	const { findings, unheldSources } = pageChecks(scope.lookup.dossier);
	const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
	return (
		<>
			<h2 className="visually-hidden">Checks</h2>
			<p className={text.summaryText}>
				{findings.length === 0
					? "No rule of the check finds anything in this dossier."
					: `${count(of("error"), "error")}, ${count(of("warning"), "warning")}, ${figures(of("information"))} for information. A warning is to be looked at, and may be as it should be.`}
			</p>
			{unheldSources === 0 ? null : (
				<p className={text.note}>
					{`The words quoted from ${count(unheldSources, "source")} are held against the text by the command line, which has it; here, verify them with your own copy on the source’s page.`}
				</p>
			)}
			{scope.asOf === null ? null : (
				<p className={text.note}>The check reads the dossier as it is today, not as it was known on the day in view.</p>
			)}
			{groupFindings(findings).map((group) => (
				<Group key={`${group.severity} ${group.rule}`} group={group} scope={scope} />
			))}
		</>
	);
}

function Group({ group, scope }: { readonly group: FindingGroup; readonly scope: Scope }) {
	return (
		<details className={styles.group} data-finding={group.rule} open={group.severity !== "information"}>
			<summary>
				<strong>{SEVERITY_WORDS[group.severity]}</strong> {group.title} <span>{figures(group.count)}</span>
			</summary>
			{group.causes.map((cause) => (
				<div key={cause.fix} className={styles.cause}>
					<p>
						{cause.message === null ? null : `${cause.message} `}
						{cause.fix}
					</p>
					<ul>
						{cause.findings.map((finding) => (
							<li key={`${finding.place.path.join("/")} ${finding.message}`}>
								<Place finding={finding} scope={scope} />
								{cause.message === null ? ` ${finding.message}` : null}
							</li>
						))}
					</ul>
				</div>
			))}
		</details>
	);
}

/** The record that a finding is about: by its title where it has a page, and as the file and the command line call it. */
function Place({ finding: { place }, scope }: { readonly finding: Finding; readonly scope: Scope }) {
	const thing = thingAt(place.path, scope.lookup.dossier);
	if (thing === null) return <span>{place.record}</span>;
	return (
		<>
			<a href={hrefOf(scope, thing)}>{subjectTitle(thing, scope.lookup) ?? thing.id}</a>{" "}
			<span className={styles.record}>{place.record}</span>
		</>
	);
}

const LISTS = { topics: "topic", events: "event", claims: "claim", sources: "source", actors: "actor" } as const;

function thingAt([list, at]: Path, dossier: Dossier): { readonly kind: ThingKind; readonly id: string } | null {
	if (typeof list !== "string" || typeof at !== "number" || !isList(list)) return null;
	const record = dossier[list][at];
	return record === undefined ? null : { kind: LISTS[list], id: record.id };
}

function isList(name: string): name is keyof typeof LISTS {
	return Object.hasOwn(LISTS, name);
}
