import type { Page } from "@playwright/test";
import { goToSlide, openAudience, present } from "../../e2e/presenting";
import type { RoomStep } from "./room-step";

/** What every note begins with, and what nobody but the presenter may ever read: one word, so that no encoding hides it. */
export const NOTE = "presenterseyesonly";

/** Both windows of a presentation whose every slide has a note. */
export type Room = {
	readonly presenter: Page;
	readonly audience: Page;
	/** How many the deck has. */
	readonly slides: number;
};

/** Begins a presentation on a page whose context has the export's origin as its base. */
export async function openRoom(page: Page): Promise<Room> {
	const presenter = await present(page);
	const heading = await presenter.getByRole("heading", { level: 1, name: /^Slide \d+ of \d+/ }).innerText();
	const slides = Number(/of (\d+)/.exec(heading)?.[1]);
	const field = presenter.getByRole("textbox", { name: "Notes" });
	for (let number = slides; number >= 1; number -= 1) {
		await goToSlide(presenter, number);
		await field.fill(`${NOTE}: slide ${number}`);
		await field.blur();
	}
	const audience = await openAudience(presenter);
	// Enter would press the button again.
	await presenter.getByRole("button", { name: "Open audience window" }).blur();
	return { presenter, audience, slides };
}

export async function takeStep({ presenter, audience }: Room, step: RoomStep): Promise<void> {
	switch (step.kind) {
		case "press":
			return presenter.keyboard.press(step.key);
		case "goTo":
			return goToSlide(presenter, step.number);
		case "reload":
			await (step.side === "presenter" ? presenter : audience).reload();
	}
}
