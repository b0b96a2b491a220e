import { forwardRef, type ReactNode } from "react";
import type { ThingKind } from "@/lib/view/subject";
import { CloseIcon, NextIcon, PreviousIcon } from "./icons";
import styles from "./workspace.module.css";

/** Above the details: what kind of thing is open; previous, next and close where the live page can do them. */
export const DetailsBar = forwardRef<
	HTMLParagraphElement,
	{
		line: string;
		steps?: { readonly kind: ThingKind; readonly previous: (() => void) | null; readonly next: (() => void) | null };
		onClose?: () => void;
		/** Further things to do with what is open. */
		also?: ReactNode;
	}
>(function DetailsBar({ line, steps, onClose, also }, ref) {
	return (
		<div className={styles.detailsBar}>
			<p ref={ref} tabIndex={-1}>
				{line}
			</p>
			<div className={styles.detailsButtons} data-no-print="">
				{also}
				{steps === undefined ? null : (
					<>
						<StepButton label={`Previous ${steps.kind}`} onClick={steps.previous}>
							<PreviousIcon />
						</StepButton>
						<StepButton label={`Next ${steps.kind}`} onClick={steps.next}>
							<NextIcon />
						</StepButton>
					</>
				)}
				{onClose === undefined ? null : (
					<button
						type="button"
						className={styles.iconButton}
						aria-label="Close details"
						title="Close details"
						onClick={onClose}
					>
						<CloseIcon />
					</button>
				)}
			</div>
		</div>
	);
});

function StepButton({
	label,
	onClick,
	children,
}: {
	label: string;
	onClick: (() => void) | null;
	children: ReactNode;
}) {
	return (
		<button
			type="button"
			className={styles.iconButton}
			aria-label={label}
			title={label}
			aria-disabled={onClick === null}
			onClick={onClick ?? undefined}
		>
			{children}
		</button>
	);
}
