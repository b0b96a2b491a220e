"use client";

import { Component, type ReactNode } from "react";
import { isMissingFile, reloadOnce } from "./reload-once";
import styles from "./workspace.module.css";

type Props = {
	/** What is drawn inside, as the reader knows it: "The timeline". */
	readonly name: string;
	/** What it is drawn from: when that changes, it is tried anew. */
	readonly of: unknown;
	readonly children: ReactNode;
};

type State = {
	/** "missing": a file of the page did not come, as after a new version was put up or the network went. */
	readonly broken: "faulty" | "missing" | null;
	readonly of: unknown;
};

/**
 * Keeps a part that cannot be drawn from taking the page down. A class, since React gives a boundary no other form; React
 * itself reports the error to the console.
 */
export class PartBoundary extends Component<Props, State> {
	override state: State = { broken: null, of: this.props.of };

	static getDerivedStateFromError(error: unknown): Partial<State> {
		return { broken: isMissingFile(error) ? "missing" : "faulty" };
	}

	static getDerivedStateFromProps({ of }: Props, state: State): State | null {
		return state.of === of ? null : { broken: null, of };
	}

	override componentDidCatch(error: unknown): void {
		void reloadOnce(error);
	}

	override render(): ReactNode {
		if (this.state.broken === null) return this.props.children;
		if (this.state.broken === "missing")
			return (
				<div className={styles.broken} role="alert">
					<p>{this.props.name} did not load. The rest of the page works; reload it to try again.</p>
					<button type="button" className="notice-button" onClick={() => location.reload()}>
						Reload
					</button>
				</div>
			);
		return (
			<div className={styles.broken} role="alert">
				<p>
					{this.props.name} could not be drawn, for something in the dossier’s data is not as it should be. The rest of
					the page works, and the dossier itself is unharmed.
				</p>
				<button type="button" className="notice-button" onClick={() => this.setState({ broken: null })}>
					Try again
				</button>
			</div>
		);
	}
}
