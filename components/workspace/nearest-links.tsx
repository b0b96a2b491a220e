import { hrefOf } from "@/components/briefing/scope";
import type { Lookup } from "@/lib/dossier/lookup";
import { nearestThings } from "@/lib/view/nearest-things";

/** Links to what a mistaken address may have meant. Only titles of the dossier are shown, nothing of the address. */
export function NearestLinks({ path, lookup, root }: { path: string; lookup: Lookup; root: string }) {
	const near = nearestThings(path, lookup);
	if (near.length === 0) return null;
	return (
		<nav className="nearest" aria-label="Did you mean">
			<p>Did you mean</p>
			<ul>
				{near.map(({ subject, title }) => (
					<li key={hrefOf({ root, asOf: null }, subject)}>
						<a href={hrefOf({ root, asOf: null }, subject)}>{title}</a>
						<span> {subject.kind}</span>
					</li>
				))}
			</ul>
		</nav>
	);
}
