/** Where a talk is, and what each key does to it. Pure: keyboards, clickers, fingers and other windows all come through here. */
import type { TalkPlace } from "../../../../shared/ipc/show.ts";

export type Talk = TalkPlace & {
  /** Digits typed so far, for a jump with Enter. */
  readonly typed: string;
};

export type TalkDeed =
  | { readonly kind: "next" | "previous" | "first" | "last" | "black" | "enter" }
  | { readonly kind: "digit"; readonly digit: string }
  /** A slide chosen with the hand. */
  | { readonly kind: "jump"; readonly at: number }
  /** Another window moved. */
  | { readonly kind: "follow"; readonly place: TalkPlace };

export const talkFrom = (at: number): Talk => ({ at, isBlack: false, typed: "" });

const longestNumber = 3;

/** A black screen lights up again on any movement, at the slide where it was left. */
export function talkAfter(talk: Talk, deed: TalkDeed, slides: number): Talk {
  const goTo = (at: number): Talk => ({
    at: Math.min(Math.max(0, at), slides - 1),
    isBlack: false,
    typed: "",
  });
  switch (deed.kind) {
    case "next":
      return goTo(talk.isBlack ? talk.at : talk.at + 1);
    case "previous":
      return goTo(talk.isBlack ? talk.at : talk.at - 1);
    case "first":
      return goTo(0);
    case "last":
      return goTo(slides - 1);
    case "jump":
      return goTo(deed.at);
    case "black":
      return { ...talk, isBlack: !talk.isBlack, typed: "" };
    case "digit":
      return { ...talk, typed: (talk.typed + deed.digit).slice(-longestNumber) };
    case "enter":
      // Without a number before it Enter turns the page, as everywhere.
      return talk.typed === "" ? talkAfter(talk, { kind: "next" }, slides) : goTo(Number(talk.typed) - 1);
    case "follow": {
      const there = goTo(deed.place.at);
      // A slide that only looks different now must not swallow a number that somebody is typing.
      return { ...there, isBlack: deed.place.isBlack, typed: there.at === talk.at ? talk.typed : "" };
    }
  }
}

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing">;

const deeds: ReadonlyMap<string, "next" | "previous" | "first" | "last" | "black" | "enter"> = new Map([
  ...(["ArrowRight", "ArrowDown", "PageDown", "n"] as const).map((key) => [key, "next"] as const),
  ...(["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p"] as const).map((key) => [key, "previous"] as const),
  ["Home", "first"],
  ["End", "last"],
  ["b", "black"],
  [".", "black"],
  ["Enter", "enter"],
]);

/** What clickers and presenters press. `undefined` is nobody's business here. */
export function deedOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  isComposing,
}: KeyPress): TalkDeed | "end" | undefined {
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  if (key === "Escape") return "end";
  if (key === " ") return { kind: shiftKey ? "previous" : "next" };
  if (/^[0-9]$/.test(key)) return { kind: "digit", digit: key };
  const kind = deeds.get(key.length === 1 ? key.toLowerCase() : key);
  return kind && { kind };
}

/** A finger or the mouse on the left quarter goes back, anywhere else it goes on. */
export const deedAt = (x: number, width: number): TalkDeed => ({ kind: x < width / 4 ? "previous" : "next" });
