import { parseAmount } from "../../../../shared/format/table/values/number.ts";

type Pasted = { readonly numbers: readonly number[] } | { readonly unread: string };

/** The cells of a column or a row as numbers; empty ones at its end are none. All of them, or the first that is no number. */
export function pastedNumbers(text: string): Pasted {
  const cells = text
    .replace(/[\t\r\n]+$/, "")
    .split(/\r\n|[\t\r\n]/)
    .map((cell) => cell.trim());
  const numbers: number[] = [];
  for (const cell of cells) {
    const amount = cell === "" ? { number: 0, isPercent: false } : parseAmount(cell);
    if (amount === undefined || amount.isPercent || amount.number < 0) return { unread: cell };
    numbers.push(amount.number);
  }
  return { numbers };
}
