"use client";

import { Component, type ReactNode } from "react";
import { reloadOnce } from "./reload-once";

type Props = { readonly fallback: ReactNode; readonly children: ReactNode };

/** Where the live page as a whole cannot be drawn: the last line behind the boundaries of its parts. */
export class PageBoundary extends Component<Props, { readonly broken: boolean }> {
	override state = { broken: false };

	static getDerivedStateFromError(): { readonly broken: boolean } {
		return { broken: true };
	}

	override componentDidCatch(error: unknown): void {
		void reloadOnce(error);
	}

	override render(): ReactNode {
		return this.state.broken ? this.props.fallback : this.props.children;
	}
}
