/** What a test of reliability tried and what it lost, for the table of `npm run test:reliability`. */
import { appendFileSync } from "node:fs";

/** A figure of the run: small in continuous integration, in full where the environment says so. */
export const figure = (name: string, usual: number): number => Number(process.env[name] ?? usual);

let lastSaid = performance.now();
const paceMs = 20_000;

/** Where a long run has come to, said now and then; nobody asks for it in `npm test`. */
export function progress(promise: string, done: number, of: number): void {
  if (process.env["CREWCAST_TALLY"] === undefined || performance.now() - lastSaid < paceMs) return;
  lastSaid = performance.now();
  process.stderr.write(`    ${promise}: ${done} of ${of}\n`);
}

/** `promise` is the number in the table: A1, B2, C3. */
export function tally(promise: string, tried: number, lost = 0): void {
  const file = process.env["CREWCAST_TALLY"];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ promise, tried, lost })}\n`);
}
