/** JSON whose bytes depend on the content alone, laid out so that a line diff shows what a person changed. */

/** Wide enough for a customer or a person’s answer. */
const width = 160;

/** What a reader looks for first; everything else follows alphabetically. */
const leading = ["format", "version", "id", "name", "type", "month"];

function byReadingOrder(a: string, b: string): number {
  const rankOf = (key: string) => (leading.includes(key) ? leading.indexOf(key) : leading.length);
  return rankOf(a) - rankOf(b) || (a < b ? -1 : 1);
}

type Entry = { readonly key: string; readonly value: unknown };

function entriesOf(value: object): Entry[] {
  if (Array.isArray(value)) return value.map((item: unknown) => ({ key: "", value: item }));
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => byReadingOrder(a, b))
    .map(([key, item]) => ({ key: `${JSON.stringify(key)}: `, value: item as unknown }));
}

/** On one line where it fits, so that a customer, an answer or a point of a series is a line of the diff. */
function layOut(value: unknown, indent: string, taken: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = entriesOf(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) return open + close;

  const inner = `${indent}  `;
  const items = entries.map(({ key, value: item }) => key + layOut(item, inner, inner.length + key.length));
  const gap = Array.isArray(value) ? "" : " ";
  const line = `${open}${gap}${items.join(", ")}${gap}${close}`;
  if (!line.includes("\n") && taken + line.length < width) return line;
  return `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent}${close}`;
}

export const canonicalJson = (value: unknown): string => `${layOut(value, "", 0)}\n`;
