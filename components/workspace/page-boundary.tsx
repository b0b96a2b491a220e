"use client";

import { Component, type ReactNode } from "react";
import { isMissingFile, reloadOnce } from "./reload-once";

/** Why nothing live stands: a file of the page did not come, or what it is drawn from is not as it should be. */
export type Broken = "missing" | "faulty";

type Props = { readonly fallback: (why: Broken) => ReactNode; readonly children: ReactNode };

/** Where the live page as a whole cannot be drawn: the last line behind the boundaries of its parts. */
export class PageBoundary extends Component<Props, { readonly broken: Broken | null }> {
	override state: { readonly broken: Broken | null } = { broken: null };

	static getDerivedStateFromError(error: unknown): { readonly broken: Broken } {
		return { broken: isMissingFile(error) ? "missing" : "faulty" };
	}

	override componentDidCatch(error: unknown): void {
		void reloadOnce(error);
	}

	override render(): ReactNode {
		return this.state.broken === null ? this.props.children : this.props.fallback(this.state.broken);
	}
}
