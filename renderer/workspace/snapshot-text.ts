/** A document with its history as a root and parts, and back. To the record and the shelf these are opaque texts. */
import { z } from "zod";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { currentVersion } from "../../shared/format/upgrade-document.ts";
import type { StoredPart } from "../../shared/ipc/record.ts";
import { partsKey } from "../../shared/ipc/snapshot-text.ts";
import { holdsMoreThan } from "./deed-size.ts";
import type { EarlierSteps, History, Step } from "./history.ts";
import { parseVersioned, stepSchema } from "./journal-text.ts";
import type { Piece, Pieces } from "./pieces.ts";
import { type Head, headOf, unreadScenario } from "./unread-scenarios.ts";

/** Stands for one thing that is a part of its own, wherever an undo step mentions it. */
const itemKey = "$item";
/** What lists show of scenarios that nobody opened yet; written in front of all that names them. */
const headsKey = "$heads";
/** Shorter lists are not worth a part. */
const shortList = 256;
const stepsPerPart = 100;
/** So many steps at least are there without being fetched. */
const stepsAtHand = 200;

export type WrittenPart = {
  readonly id: string;
  /** Made only for whoever lacks the part. None: only the record has it. */
  readonly text: (() => string) | undefined;
  readonly isApart: boolean;
};
export type WrittenSnapshot = {
  readonly revision: number;
  readonly root: string;
  readonly parts: readonly WrittenPart[];
  /** The steps at hand that now lie in parts, so that memory may let go of them. */
  readonly earlier: readonly EarlierSteps[];
};

export const idsOf = ({ parts }: WrittenSnapshot): ReadonlySet<string> => new Set(parts.map(({ id }) => id));

/** What a shelf keeps: old undo steps lie in the record alone. */
export const shelvedParts = ({ parts }: WrittenSnapshot): readonly StoredPart[] =>
  parts.flatMap(({ id, text, isApart }) => (isApart || text === undefined ? [] : [{ id, text: text() }]));

/** `app`: the version that wrote it, whose word needs no checking by the same version. */
export type Origin = { readonly lineage: string; readonly app: string };

/** In one part of the history. Steps that carry more (tens of megabytes) cannot be written, and undo ends after them. */
const mostValues = 1_500_000;

/** Of a step itself. What it carries is below them. */
const ownKeys = new Set(["patches", "inverse", "path", "label"]);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const memo = (make: () => string) => {
  let text: string | undefined;
  return () => (text ??= make());
};

export function writeParts(
  { document, earlier, past, future, revision }: History<Workspace>,
  { lineage, app }: Origin,
  pieces: Pieces,
): WrittenSnapshot {
  const parts = new Map<string, WrittenPart>();
  function naming(found: readonly Piece[]): { [partsKey]: readonly string[] } {
    for (const { id, items } of found)
      if (!parts.has(id)) parts.set(id, { id, text: memo(() => JSON.stringify(items)), isApart: false });
    return { [partsKey]: found.map(({ id }) => id) };
  }

  const isLong = (value: unknown): value is readonly unknown[] =>
    Array.isArray(value) && value.length > shortList && isObject(value[0]);
  const factsOf = (facts: object) =>
    Object.fromEntries(Object.entries(facts).map(([fact, list]: [string, unknown]) => [fact, listOf(list)]));
  const listOf = (value: unknown) => (isLong(value) ? naming(pieces.runs(value)) : value);

  /** Inside a step: what is a part already is not written a second time. */
  function referring(key: string, value: unknown): unknown {
    if (ownKeys.has(key)) return value;
    if (isLong(value) && !value.some((item) => pieces.of(item as object))) return naming(pieces.runs(value));
    const piece = isObject(value) ? pieces.of(value) : undefined;
    if (piece === undefined) return value;
    naming([piece]);
    return { [itemKey]: piece.id };
  }

  const outline = Object.fromEntries(
    Object.entries(document).map(([name, value]: [string, unknown]) => {
      if (name === "baseline") return [name, factsOf(value as object)];
      const isList = Array.isArray(value) && value.length > 0 && value.every(isObject);
      return [name, isList ? naming(pieces.each(value)) : value];
    }),
  );

  const later: EarlierSteps[] = [...earlier];
  for (const { id } of earlier) parts.set(id, { id, text: undefined, isApart: true });
  let begun = 0;
  for (; past.length - begun >= stepsAtHand + stepsPerPart; begun += stepsPerPart) {
    const steps = past.slice(begun, begun + stepsPerPart);
    if (holdsMoreThan(mostValues, steps)) {
      for (const { id } of later.splice(0)) parts.delete(id);
      continue;
    }
    const { id } = pieces.whole(steps);
    parts.set(id, { id, text: memo(() => JSON.stringify(steps)), isApart: true });
    later.push({ id, count: stepsPerPart });
  }

  const written = (steps: readonly Step[]) => `[${steps.map((step) => JSON.stringify(step, referring)).join(",")}]`;
  const atHand = `"past":${written(past.slice(begun))},"future":${written(future)}`;
  const heads = headsOf(document, pieces);
  const first = { version: currentVersion, app, lineage, [headsKey]: heads };
  const head = JSON.stringify({ ...first, earlier: later, document: outline });
  return { revision, root: `${head.slice(0, -1)},${atHand}}`, parts: [...parts.values()], earlier: later };
}

/** By the name of its part. One text, so that whoever reads the root need not walk through it. */
function headsOf({ scenarios }: Workspace, pieces: Pieces): string | undefined {
  const heads = scenarios.flatMap((scenario) => {
    const [head, piece] = [headOf(scenario), pieces.of(scenario)];
    return head && piece ? [[piece.id, head] as const] : [];
  });
  return heads.length > 0 ? JSON.stringify(Object.fromEntries(heads)) : undefined;
}

const snapshotSchema = z.object({
  /** Born with the workspace's first snapshot; tells one workspace's record from another's. */
  lineage: z.string(),
  app: z.string().optional(),
  document: z.unknown(),
  earlier: z.array(z.object({ id: z.string(), count: z.int() })).default([]),
  past: z.array(stepSchema),
  future: z.array(stepSchema),
});

/** What a root and its parts say. Whatever was one object when it was written is one object again. */
export function readParts(root: string, parts: readonly StoredPart[], pieces?: Pieces) {
  const texts = new Map(parts.map(({ id, text }) => [id, text]));
  let heads: Readonly<Record<string, Head>> = {};
  const read = new Map<string, readonly unknown[]>();
  function itemsOf(id: string): readonly unknown[] {
    const known = read.get(id);
    if (known) return known;
    const text = texts.get(id);
    if (text === undefined) throw new Error("A snapshot names a part that it does not have");
    const head = heads[id];
    const items = head ? [unreadScenario(head, text)] : (JSON.parse(text) as readonly unknown[]);
    read.set(id, items);
    pieces?.adopt({ id, items });
    return items;
  }
  function resolved(key: string, value: unknown): unknown {
    if (key === headsKey && typeof value === "string") heads = JSON.parse(value) as typeof heads;
    if (!isObject(value)) return value;
    if (itemKey in value && typeof value[itemKey] === "string") return itemsOf(value[itemKey])[0];
    if (partsKey in value && Array.isArray(value[partsKey])) return (value[partsKey] as string[]).flatMap(itemsOf);
    return value;
  }
  return parseVersioned(snapshotSchema, root, resolved);
}

/** A document on its own, in one piece: how a workspace begins that nobody has edited yet. */
export const writeFirst = (document: Workspace, lineage: string): string =>
  JSON.stringify({ version: currentVersion, lineage, document, past: [], future: [] });

export const readSteps = (text: string): readonly Step[] => z.array(stepSchema).parse(JSON.parse(text));

/** Whose root this is, without reading its parts. */
export const lineageOf = (root: string): string =>
  snapshotSchema.pick({ lineage: true }).parse(JSON.parse(root)).lineage;

export const earlierOf = (root: string): readonly EarlierSteps[] =>
  snapshotSchema.pick({ earlier: true }).parse(JSON.parse(root)).earlier;
