import type { ReactNode } from "react";
import details from "./details.module.css";

/** One section of the details: its head, and what stands at the head's right end. */
export function Section({ title, end, children }: { title: string; end?: ReactNode; children: ReactNode }) {
	return (
		<section>
			<h3 className={details.detailsHead}>
				{title} {end === undefined ? null : <span className={details.detailsHeadEnd}>{end}</span>}
			</h3>
			{children}
		</section>
	);
}
