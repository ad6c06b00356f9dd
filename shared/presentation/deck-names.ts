/** How people appear in one talk: by name, or under numbers of this talk alone. */
import type { Deck } from "../domain/deck.ts";
import type { Workspace } from "../domain/workspace.ts";
import type { DeckSpeech } from "./telling.ts";

export type DeckNames = {
  readonly areHidden: boolean;
  readonly nameOf: (memberId: string) => string;
  /** Words that somebody wrote: names in them become what the talk calls these people. */
  readonly without: (words: string) => string;
};

type Person = { readonly id: string; readonly name?: string | undefined; readonly reading?: string | undefined };

/** FNV-1a: spreads numbers so that they follow neither the roster nor the app's own numbering. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}

function everybodyIn({ baseline, keptFacts = [] }: Workspace): readonly Person[] {
  const facts = [baseline, ...keptFacts.map((kept) => kept.facts)];
  const people = facts.flatMap(({ members, pastMembers = [], candidates = [] }): readonly Person[] => [
    ...members,
    ...pastMembers,
    ...candidates,
  ]);
  return [...new Map(people.toReversed().map((person) => [person.id, person])).values()];
}

/** A name of one sign, or a short Latin one, stands inside too many other words. */
const leastLength = (name: string) => (/^[\p{Script=Latin}.'’-]+$/u.test(name) ? 3 : 2);

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Longest first, so that a full name is not cut in two. Latin names count as whole words only. */
function patternFor(names: readonly string[]): RegExp | undefined {
  const known = names.filter((name) => name.length >= leastLength(name)).toSorted((a, b) => b.length - a.length);
  if (known.length === 0) return undefined;
  const alternatives = known.map((name) =>
    /^[\p{Script=Latin}]/u.test(name) ? `(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])` : escaped(name),
  );
  return new RegExp(alternatives.join("|"), "gu");
}

const partsOf = (name: string): readonly string[] => [name, ...name.split(/[\s\u3000・]+/)];

function madeNames(
  deck: Pick<Deck, "id">,
  workspace: Workspace,
  areHidden: boolean,
  { t }: Pick<DeckSpeech, "t">,
): DeckNames {
  const people = everybodyIn(workspace);
  const realNames = new Map(people.map(({ id, name }) => [id, name]));
  if (!areHidden)
    return {
      areHidden,
      nameOf: (id) => realNames.get(id) ?? t("presentSlides.names.someone"),
      without: (words) => words,
    };
  const inOrder = people.map(({ id }) => id).toSorted((a, b) => digest(deck.id + a) - digest(deck.id + b));
  const numberOf = new Map(inOrder.map((id, index) => [id, index + 1]));
  const nameOf = (id: string) => {
    const number = numberOf.get(id);
    return number === undefined ? t("presentSlides.names.someone") : t("presentSlides.names.alias", { number });
  };
  const ownerOf = new Map<string, string>();
  for (const { id, name = "", reading = "" } of people)
    for (const part of [id, ...partsOf(name), ...partsOf(reading)]) if (!ownerOf.has(part)) ownerOf.set(part, id);
  const pattern = patternFor([...ownerOf.keys()]);
  return {
    areHidden,
    nameOf,
    without: (words) => (pattern ? words.replace(pattern, (found) => nameOf(ownerOf.get(found) ?? "")) : words),
  };
}

const made = new WeakMap<Workspace, Map<string, DeckNames>>();

/** Made once for a workspace as it is: of a large team it takes a while to know all names by sight. */
export function deckNames(
  deck: Pick<Deck, "id">,
  workspace: Workspace,
  areHidden: boolean,
  speech: Pick<DeckSpeech, "t" | "language">,
): DeckNames {
  const known = made.get(workspace) ?? new Map<string, DeckNames>();
  made.set(workspace, known);
  const key = `${areHidden} ${speech.language} ${deck.id}`;
  const names = known.get(key) ?? madeNames(deck, workspace, areHidden, speech);
  known.set(key, names);
  return names;
}
