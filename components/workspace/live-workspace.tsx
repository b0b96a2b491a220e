"use client";

import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { hrefOf, type Scope } from "@/components/briefing/scope";
import { Timeline } from "@/components/timeline/timeline";
import { useMatches } from "@/components/timeline/use-matches";
import { useShortcuts } from "@/components/timeline/use-shortcuts";
import { bearingOn } from "@/lib/dossier/bearing";
import type { Lookup } from "@/lib/dossier/lookup";
import { NO_FILTER } from "@/lib/view/filter";
import { stepsFrom } from "@/lib/view/steps";
import { DOSSIER, hasWholeWidth, isThing, type Subject } from "@/lib/view/subject";
import type { View } from "@/lib/view/view";
import { AddToDeckButton } from "./add-to-deck-button";
import { addressNotice } from "./address-notice";
import { AsOfControl } from "./as-of-control";
import { stepsOf } from "./as-of-steps";
import { BriefingTabs } from "./briefing-tabs";
import { ClockSelect } from "./clock-select";
import { DetailsBar } from "./details-bar";
import { DetailsSheet } from "./details-sheet";
import { FilterButton } from "./filter-button";
import { FootTabs, usePart } from "./foot-tabs";
import { Frame } from "./frame";
import { Header } from "./header";
import { HiddenByFilters, isHidden } from "./hidden-by-filters";
import { noteVisit } from "./last-visit";
import { livePages } from "./live-pages";
import { LiveRecord } from "./live-record";
import { AsOfBanner, KeyboardDialog } from "./on-demand";
import { openStore } from "./open-store";
import { PartBoundary } from "./part-boundary";
import { PresentLink } from "./present-link";
import { Search } from "./search";
import { Share } from "./share";
import { kindLine, pageNumbers } from "./subject-details";
import { ThemeButton } from "./theme-button";
import { useAddress } from "./use-address";
import type { OnBack } from "./use-back-first";
import { useKnown } from "./use-known";
import { useLinks } from "./use-links";
import { useNarrowed } from "./use-narrowed";
import { useNow } from "./use-now";
import { usePrinting } from "./use-printing";
import { useTimelineSize } from "./use-timeline-size";
import { useTitleAndFocus } from "./use-title-and-focus";
import styles from "./workspace.module.css";

/** On the live page a cite leads straight to its source. */
const NONE: ReadonlySet<string> = new Set();

function itself(view: View): View {
	return view;
}

/** The dashboard once its data is here: one store for the view, everything else computed from it. */
export function LiveWorkspace({
	lookup: whole,
	root,
	home,
	onBack,
	own,
	useDrawn = itself,
}: {
	/** The dossier as it is today; below, `lookup` is what of it was known on the day in view. */
	lookup: Lookup;
	root: string;
	home: string;
	onBack: OnBack;
	/** What a dossier kept in the browser adds: to the header, and over the page where something is to be said of it. */
	own?: { readonly buttons: ReactNode; readonly banner: ReactNode };
	/** A hook that gives the view to be drawn, where that may come after the one that is asked for. */
	useDrawn?: (asked: View, whole: Lookup) => View;
}) {
	const [{ store, dropped, missing }] = useState(() => openStore(whole, root));
	const asked = useStore(store, (state) => state.view);
	const view = useDrawn(asked, whole);
	const { open, close, lookAt, setAsOf, setBetween, setClock, setLanes, setTable, setFilter, show } = store.getState();
	const toLatest = useCallback(() => setAsOf(null), [setAsOf]);
	const part = usePart(view.subject);
	const phone = useMatches("screen and (max-width: 639px)");
	const narrow = useMatches("screen and (max-width: 1023px)");
	const sizing = useTimelineSize(view.subject);
	const lookup = useKnown(whole, view.asOf, toLatest);
	useAddress(store, whole, root, onBack);
	const catchLinks = useLinks(store, whole, root);
	const PrintPage = usePrinting(view);
	useEffect(() => noteVisit(whole.dossier.id, whole.dossier.updated), [whole]);
	const bar = useRef<HTMLParagraphElement>(null);
	const now = useNow();
	const [keyboard, setKeyboard] = useState(false);
	const land = useTitleAndFocus(view.subject, lookup, bar);
	/** Does something whose own button may go with it. */
	const landing = (act: () => void) => {
		act();
		land();
	};
	const numbers = useMemo(() => pageNumbers(view.tab, view.subject, lookup), [view.tab, view.subject, lookup]);
	const { asOf } = view;
	const scope: Scope = useMemo(
		() => ({ lookup, root, numbers, asOf, live: true, listed: NONE }),
		[lookup, root, numbers, asOf],
	);
	const shown = useNarrowed(lookup, view.filter);
	const asOfSteps = useMemo(() => stepsOf(whole.dossier, asked.asOf, setAsOf), [whole, asked.asOf, setAsOf]);
	const openClaim = view.subject.kind === "claim" ? view.subject.id : null;
	const bearing = useMemo(() => bearingOn(lookup.claims.get(openClaim ?? "")), [openClaim, lookup]);
	const steps = useMemo(() => stepsFrom(view.subject, lookup), [view.subject, lookup]);
	const opened = isThing(view.subject);
	// Under the sheet of a thing that was opened on the timeline stands the timeline.
	const leave = phone && opened && part === "timeline" ? () => open(DOSSIER) : close;
	useShortcuts({ keyboard: () => setKeyboard(true), ...(opened && { close: leave }) });
	const line = kindLine(view.subject, lookup);
	const asSheet = (details: ReactNode) => (
		<DetailsSheet opened={opened} name={line} first={bar} onClose={leave}>
			{details}
		</DetailsSheet>
	);
	const pages = livePages({ view, whole, onFilter: setFilter, onBetween: setBetween });
	const share = <Share {...{ whole, lookup, shown, root, view }} onShow={(saved) => landing(() => show(saved))} />;
	const clearFilters = () => landing(() => setFilter(NO_FILTER));
	const stepTo = (to: Subject | null) => (to === null ? null : () => open(to));

	const said = addressNotice({ missing, dropped, lookup: whole, root });
	const notice = own === undefined ? said : withBanner(own.banner, said);

	return (
		<>
			{/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links inside are real links; this keeps their moves on the page. */}
			<div onClick={catchLinks} className={PrintPage === null ? undefined : styles.screenOnly}>
				<Frame
					live
					part={part}
					wide={hasWholeWidth(view.subject)}
					{...(narrow ? { asSheet } : {})}
					header={
						<Header
							home={home}
							root={root}
							title={lookup.dossier.title}
							choices={
								<>
									<AsOfControl dossier={whole.dossier} steps={asOfSteps} />
									<ClockSelect lookup={lookup} clock={view.clock} onClock={setClock} />
								</>
							}
							buttons={
								<>
									<Search {...{ lookup, shown, root, home, view, store }} onOpen={open} />
									<PresentLink root={root} asOf={asOf} />
									{share}
									{own?.buttons}
									<ThemeButton />
								</>
							}
						/>
					}
					banner={
						view.asOf === null ? undefined : (
							<Suspense fallback={<div className={styles.bannerSpace} />}>
								<AsOfBanner whole={whole} root={root} view={view} day={view.asOf} onLatest={() => landing(toLatest)} />
							</Suspense>
						)
					}
					notice={notice}
					timeline={
						<PartBoundary name="The timeline" of={lookup}>
							<Timeline
								lookup={lookup}
								shown={shown}
								controls={
									<FilterButton
										lookup={lookup}
										shown={shown}
										view={asked}
										onFilter={setFilter}
										onSpan={(span) => lookAt(span, "step")}
									/>
								}
								now={now}
								asOf={asOfSteps}
								whole={whole}
								clock={view.clock ?? lookup.dossier.timeZone}
								span={view.span}
								onSpan={lookAt}
								size={sizing.size}
								rows={sizing.rows}
								onRows={sizing.setRows}
								onFolded={sizing.setFolded}
								laneBy={view.lanes}
								lanes={asked.lanes}
								onLanes={setLanes}
								table={view.table}
								onTable={setTable}
								onKeyboard={() => setKeyboard(true)}
								selected={view.subject.kind === "event" ? view.subject.id : null}
								bearing={bearing}
								onOpen={(id) => open({ kind: "event", id })}
								onClearFilters={clearFilters}
								hrefOf={(id) => hrefOf({ root, asOf }, { kind: "event", id })}
							/>
						</PartBoundary>
					}
					tabs={
						<BriefingTabs
							tab={view.tab}
							subject={view.subject}
							scope={scope}
							shown={shown}
							pages={pages(scope)}
							onTab={open}
						/>
					}
					details={
						<>
							<DetailsBar
								ref={bar}
								line={line}
								steps={{ kind: steps.kind, previous: stepTo(steps.previous), next: stepTo(steps.next) }}
								{...(view.subject.kind === "dossier" ? {} : { onClose: leave })}
								also={
									<>
										{view.subject.kind === "dossier" ? null : <AddToDeckButton view={view} whole={whole} root={root} />}
										{/* An open sheet covers the header. */}
										{narrow && opened ? share : null}
									</>
								}
							/>
							{isHidden(view.subject, lookup, shown) ? <HiddenByFilters onClear={clearFilters} /> : null}
							<LiveRecord view={view} scope={scope} whole={whole} home={home} onDay={setAsOf} />
						</>
					}
					foot={<FootTabs part={part} tab={view.tab} onOpen={open} lookup={lookup} />}
				/>
				<Suspense fallback={null}>{keyboard ? <KeyboardDialog onClose={() => setKeyboard(false)} /> : null}</Suspense>
			</div>
			{PrintPage === null ? null : <PrintPage lookup={lookup} view={view} root={root} home={home} pages={pages} />}
		</>
	);
}

function withBanner(banner: ReactNode, notice: ReactNode): ReactNode {
	return (
		<>
			{banner}
			{notice}
		</>
	);
}
