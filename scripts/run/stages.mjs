import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * What a report of vitest's JSON reporter counts.
 * @param {string} file
 * @returns {Tally | undefined} undefined when there is no report, for the run broke off
 */
export function unitTally(file) {
	const report = readReport(file);
	return report && { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}

/**
 * What a report of Playwright's JSON reporter counts; a flaky test counts as failed, for there are no retries.
 * @param {string} file
 * @returns {Tally | undefined}
 */
export function endToEndTally(file) {
	const stats = readReport(file)?.stats;
	return stats && { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) };
}

/** @param {string} file */
function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return undefined;
	}
}

/**
 * A time as people read it.
 * @param {number} milliseconds
 */
export function inWords(milliseconds) {
	const seconds = Math.round(milliseconds / 1000);
	return seconds < 60 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
