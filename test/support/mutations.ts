/** Changes at places that nobody chose: somewhere in a document one value becomes another, goes, comes or moves. */
import fc from "fast-check";

type Place = { readonly holder: object; readonly key: string | number };

/** Every place in a document, in its own order. */
function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key: Array.isArray(value) ? Number(key) : key });
    placesIn(Reflect.get(value, key), found);
  }
  return found;
}

const identities = new Set(["id", "metricId", "segmentId", "month", "type", "memberId"]);

function other(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return `${value}*`;
  return undefined;
}

/** Lists that stand in a document only while there is something in them, as the edits keep it. */
const absentWhenEmpty = new Set<string | number>(["actions", "metricLinks", "tags", "teamViews", "workBetween"]);

function leaveOutEmpty(places: readonly Place[]): void {
  for (const { holder, key } of places) {
    const value: unknown = Reflect.get(holder, key);
    if (Array.isArray(value) && value.length === 0 && absentWhenEmpty.has(key)) Reflect.deleteProperty(holder, key);
  }
}

/** One of its own for nearly every place: a series has no month twice. */
const monthOf = (where: number) =>
  `${2030 + (where % 170)}-${String((Math.floor(where / 170) % 12) + 1).padStart(2, "0")}`;

export type Mutation = { readonly where: number; readonly how: "change" | "remove" | "swap" | "repeat" };

/** One deed of chance, written on the document. An identity stays what it is: another one would be another thing. */
export function mutate(document: object, { where, how }: Mutation): void {
  const places = placesIn(document);
  const { holder, key } = places[where % places.length]!;
  if (identities.has(String(key))) return;
  if (Array.isArray(holder)) {
    const at = Number(key);
    if (how === "remove") {
      holder.splice(at, 1);
      leaveOutEmpty(places);
    } else if (how === "swap" && holder.length > 1) holder.push(...(holder.splice(at, 1) as unknown[]));
    else if (how === "repeat" && typeof holder[at] === "object")
      holder.push({
        ...(JSON.parse(JSON.stringify(holder[at])) as object),
        id: `made-${where}`,
        month: monthOf(where),
      });
    else if (typeof holder[at] !== "object") holder[at] = other(holder[at]);
    return;
  }
  const changed = other(Reflect.get(holder, key));
  if (changed !== undefined) Reflect.set(holder, key, changed);
}

export const mutations = fc.array(
  fc.record({
    where: fc.nat({ max: 1_000_000 }),
    how: fc.constantFrom<Mutation["how"]>("change", "remove", "swap", "repeat"),
  }),
  { minLength: 0, maxLength: 12 },
);
