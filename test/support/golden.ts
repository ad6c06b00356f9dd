/** Numbers computed elsewhere, with ten digits, and the data behind them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { parseCsv } from "../../shared/format/csv.ts";

const textOf = (file: string) => readFileSync(join(import.meta.dirname, "../golden", file), "utf8");

/** What a file holds; each test says the shape that it reads. */
export const golden = (name: string): unknown => JSON.parse(textOf(`${name}.json`));

/** Rows by header. */
export function goldenRows(name: string): Readonly<Record<string, string>>[] {
  const [header, ...rows] = parseCsv(textOf(`${name}.csv`)).records;
  return rows.map(({ cells }) => Object.fromEntries(header!.cells.map((key, index) => [key, cells[index] ?? ""])));
}

/** Ten significant digits are what the files hold, so the last of them may be rounded. */
export function expectGolden(found: readonly number[], wanted: readonly number[], digits = 1e-8): void {
  expect(found).toHaveLength(wanted.length);
  const worst = Math.max(
    ...wanted.map((value, index) => Math.abs(found[index]! - value) / Math.max(1, Math.abs(value))),
  );
  expect(worst, `${String(found)} instead of ${String(wanted)}`).toBeLessThan(digits);
}
