/**
 * Plans on their way to a thread. An edit changes a number or a row of thousands, so what the other side holds already is not
 * copied again, and arrives as the very same objects: whoever remembers by identity still knows them there.
 */
type Fields = Readonly<Record<string, unknown>>;

/** A field's new value, or the rows of a list of the same length that are others now. */
type Change = { readonly value: unknown } | { readonly rows: readonly (readonly [index: number, row: unknown])[] };

/** Since the last of its kind that was sent; everything, where there was none. */
export type Changes = { readonly changed: Readonly<Record<string, Change>>; readonly gone: readonly string[] };

function changeOf(before: unknown, after: unknown): Change {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return { value: after };
  const rows = after.flatMap((row: unknown, index) => (row === before[index] ? [] : [[index, row] as const]));
  return rows.length > after.length / 4 ? { value: after } : { rows };
}

function changedBy(before: unknown, change: Change): unknown {
  if ("value" in change) return change.value;
  const list = [...(before as readonly unknown[])];
  for (const [index, row] of change.rows) list[index] = row;
  return list;
}

/** The sending end: told of one object after the other, it answers what to send. */
export function createChangesOf(): (after: object) => Changes {
  let before: Fields = {};
  return (after) => {
    const fields = after as Fields;
    const changed = Object.entries(fields).filter(([name, value]) => !(name in before) || before[name] !== value);
    const changes = {
      changed: Object.fromEntries(changed.map(([name, value]) => [name, changeOf(before[name], value)])),
      gone: Object.keys(before).filter((name) => !(name in fields)),
    };
    before = fields;
    return changes;
  };
}

/** The receiving end: the object that was sent; the very same one where nothing had changed. */
export function createChangedBy(): (changes: Changes) => object {
  let held: Fields = {};
  return ({ changed, gone }) => {
    const names = Object.keys(changed);
    if (names.length + gone.length > 0) {
      const kept = Object.fromEntries(Object.entries(held).filter(([name]) => !gone.includes(name)));
      const others = names.map((name): [string, unknown] => [name, changedBy(held[name], changed[name]!)]);
      held = { ...kept, ...Object.fromEntries(others) };
    }
    return held;
  };
}
