import type { PictureSvg } from "@/lib/formats/picture-svg";

/**
 * A picture's SVG as pixels, one to each of its px. Throws where the browser cannot draw it or has no room for so many
 * pixels, and with the signal's reason once it is aborted.
 */
export async function drawPng({ text, width, height }: PictureSvg, signal: AbortSignal): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
	try {
		const image = new Image(width, height);
		image.src = address;
		await image.decode();
		signal.throwIfAborted();
		const canvas = document.createElement("canvas");
		canvas.width = width;
		canvas.height = height;
		canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
		const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
		signal.throwIfAborted();
		if (png === null) throw new RangeError("The browser has no room for so large a picture.");
		return png;
	} finally {
		URL.revokeObjectURL(address);
	}
}
