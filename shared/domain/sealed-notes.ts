/** Words that only HR reads: what is sealed, and how it is put back for whoever may. */
import { freeWords, filled, type WordsOfKind, type WordyKind, type WordyThings } from "./free-words.ts";
import { factsToKeep } from "./kept-facts.ts";
import type { NoteSeal } from "./note-seal.ts";
import type { Workspace } from "./workspace.ts";

/** Words in the clear, and what the seal on them is bound to. */
export type OpenNote = { readonly place: string; readonly text: string };
export type SealedNote = { readonly place: string; readonly sealed: string };

export const placeOf = (kind: WordyKind, thing: { readonly id: string }): string => freeWords[kind].placeOf(thing);

/** Undefined where nobody wrote anything. */
export function openNoteOf<Kind extends WordyKind>(kind: Kind, thing: WordyThings[Kind]): OpenNote | undefined {
  const words = freeWords[kind].wordsOf(thing);
  return Object.keys(words).length === 0 ? undefined : { place: placeOf(kind, thing), text: JSON.stringify(words) };
}

/**
 * The thing with its words sealed. What lay under the seal before stays there: whoever wrote now may not have been able to read
 * it, and must not have taken its place. Whoever did read it and wrote it anew hands in the thing without its old seal.
 */
export function withSealedWords<Kind extends WordyKind>(
  kind: Kind,
  thing: WordyThings[Kind],
  sealed: string,
): WordyThings[Kind] {
  const { sealed: earlier, sealedBefore = [] } = thing;
  const before = earlier === undefined ? sealedBefore : [...sealedBefore, earlier];
  return { ...freeWords[kind].without(thing), sealed, ...(before.length > 0 && { sealedBefore: before }) };
}

/** Everything of a thing that lies under the seal, oldest first. */
export function sealedNotesOf(kind: WordyKind, thing: WordyThings[WordyKind]): readonly SealedNote[] {
  const { sealed, sealedBefore = [] } = thing;
  const all = sealed === undefined ? sealedBefore : [...sealedBefore, sealed];
  return all.map((one) => ({ place: placeOf(kind, thing), sealed: one }));
}

/** What an opened note says; undefined where it is no note of ours. */
export function readWords<Kind extends WordyKind>(kind: Kind, opened: string): WordsOfKind[Kind] | undefined {
  try {
    return filled(freeWords[kind].schema.parse(JSON.parse(opened)));
  } catch {
    return undefined;
  }
}

/** Several notes on one thing as one: texts one below the other, remarks one after the other. */
export function joinedWords<Kind extends WordyKind>(notes: readonly WordsOfKind[Kind][]): WordsOfKind[Kind] {
  const join = (before: unknown, now: unknown) => {
    if (before === undefined || now === undefined) return before ?? now;
    if (Array.isArray(before) && Array.isArray(now)) return [...(before as unknown[]), ...(now as unknown[])];
    if (typeof before === "string" && typeof now === "string") return `${before}\n\n${now}`;
    return joinObjects(before as object, now as object);
  };
  const joinObjects = (before: object, now: object): object => {
    const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
    const at = (words: object, key: string) => (words as Readonly<Record<string, unknown>>)[key];
    return Object.fromEntries([...keys].map((key) => [key, join(at(before, key), at(now, key))]));
  };
  return notes.reduce<object>(joinObjects, {});
}

const lists = { checkIn: "checkIns", pastMember: "pastMembers", candidate: "candidates" } as const;
const kinds = Object.keys(lists) as readonly WordyKind[];

const thingsOf = ({ baseline }: Pick<Workspace, "baseline">, kind: WordyKind): readonly WordyThings[WordyKind][] =>
  baseline[lists[kind]] ?? [];

/** Every note that still lies there in the clear. */
export const openNotesOf = (workspace: Workspace): readonly OpenNote[] =>
  kinds.flatMap((kind) => thingsOf(workspace, kind).flatMap((thing) => openNoteOf(kind, thing) ?? []));

/** Every note that lies under the seal. */
export const allSealedNotesOf = (workspace: Workspace): readonly SealedNote[] =>
  kinds.flatMap((kind) => thingsOf(workspace, kind).flatMap((thing) => sealedNotesOf(kind, thing)));

/** The workspace as it is once its notes are sealed. Not an edit: what could be undone would still be readable. */
export function withSealedNotes(workspace: Workspace, noteSeal: NoteSeal, sealed: readonly SealedNote[]): Workspace {
  const sealedOf = new Map(sealed.map((note) => [note.place, note.sealed]));
  const sealedAll = Object.fromEntries(
    kinds.flatMap((kind) => {
      const things = workspace.baseline[lists[kind]];
      if (things === undefined) return [];
      const inTheirPlace = things.map((thing) => {
        const text = sealedOf.get(placeOf(kind, thing));
        return text === undefined ? thing : withSealedWords(kind, thing, text);
      });
      return [[lists[kind], inTheirPlace]];
    }),
  );
  const { keptFacts } = workspace;
  return {
    ...workspace,
    noteSeal,
    baseline: { ...workspace.baseline, ...sealedAll },
    // Facts that were kept before words of leavers counted as notes may still hold some.
    ...(keptFacts && { keptFacts: keptFacts.map((kept) => ({ ...kept, facts: factsToKeep(kept.facts) })) }),
  };
}
