import { AGAINST_RULES } from "./against-rules";
import type { Finding, Severity } from "./finding";
import { RULES } from "./rules";
import { SCHEMA_RULES } from "./schema-rule";

/** Findings of one cause: the same is to be done about each. */
export type Cause = {
	readonly fix: string;
	/** What all of them say, or null where each says its own. */
	readonly message: string | null;
	readonly findings: readonly Finding[];
};

/** What one rule found of one severity; its count is that of its findings. */
export type FindingGroup = {
	readonly rule: string;
	readonly title: string;
	readonly severity: Severity;
	readonly count: number;
	readonly causes: readonly Cause[];
};

const TITLES: ReadonlyMap<string, string> = new Map(
	[...RULES, ...SCHEMA_RULES, ...AGAINST_RULES].map(({ id, title }) => [id, title]),
);

/** Findings by severity in the order asked for, then by rule, then by cause, each in the order in which it was first met. */
export function groupFindings(
	findings: readonly Finding[],
	order: readonly Severity[] = ["error", "warning", "information"],
): readonly FindingGroup[] {
	return order.flatMap((severity) =>
		grouped(
			findings.filter((finding) => finding.severity === severity),
			({ rule }) => rule,
		).map(([rule, found]) => ({
			rule,
			title: TITLES.get(rule) ?? rule,
			severity,
			count: found.length,
			causes: grouped(found, ({ fix }) => fix).map(([fix, same]) => ({ fix, message: shared(same), findings: same })),
		})),
	);
}

function shared(findings: readonly Finding[]): string | null {
	const messages = new Set(findings.map(({ message }) => message));
	return messages.size === 1 ? ([...messages][0] ?? null) : null;
}

function grouped(
	findings: readonly Finding[],
	keyOf: (finding: Finding) => string,
): readonly (readonly [string, readonly Finding[]])[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const group = groups.get(keyOf(finding));
		if (group === undefined) groups.set(keyOf(finding), [finding]);
		else group.push(finding);
	}
	return [...groups];
}
