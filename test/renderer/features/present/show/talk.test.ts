import { describe, expect, it } from "vitest";
import {
  deedAt,
  deedOf,
  talkAfter,
  type TalkDeed,
  talkFrom,
} from "../../../../../renderer/features/present/show/talk.ts";

const slides = 10;
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const press = (key: string, own: Partial<typeof plain> = {}) => deedOf({ key, ...plain, ...own });

/** Keys one after the other, from the first slide on. */
function after(...keys: readonly string[]) {
  const deeds = keys.map((key) => press(key)).filter((deed): deed is TalkDeed => typeof deed === "object");
  return deeds.reduce((talk, deed) => talkAfter(talk, deed, slides), talkFrom(0));
}

describe("a talk", () => {
  it.each(["ArrowRight", "ArrowDown", "PageDown", " ", "Enter", "n"])("goes on with %j", (key) => {
    expect(after(key).at).toBe(1);
  });

  it.each(["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p"])("goes back with %j", (key) => {
    expect(after("End", key).at).toBe(8);
  });

  it("stops at both ends", () => {
    expect(after("ArrowLeft").at).toBe(0);
    expect(after("End", "ArrowRight").at).toBe(9);
    expect(after("End", "Home").at).toBe(0);
  });

  it("jumps to the number typed before Enter, and to the last where there is none of that number", () => {
    expect(after("1", "0", "Enter").at).toBe(9);
    expect(after("7", "Enter").at).toBe(6);
    expect(after("9", "9", "Enter").at).toBe(9);
    expect(after("0", "Enter").at).toBe(0);
  });

  it("forgets a number when another key comes between", () => {
    expect(after("7", "ArrowRight", "Enter").at).toBe(2);
  });

  it.each(["b", "B", "."])("turns black with %j, and lights up where it was left", (key) => {
    expect(after("ArrowRight", key)).toMatchObject({ at: 1, isBlack: true });
    expect(after("ArrowRight", key, key)).toMatchObject({ at: 1, isBlack: false });
    expect(after("ArrowRight", key, "PageDown")).toMatchObject({ at: 1, isBlack: false });
  });

  it("ends with Escape and leaves commands and Japanese conversion alone", () => {
    expect(press("Escape")).toBe("end");
    expect(press("ArrowRight", { ctrlKey: true })).toBeUndefined();
    expect(press("1", { metaKey: true })).toBeUndefined();
    expect(press("b", { isComposing: true })).toBeUndefined();
    expect(press("F5")).toBeUndefined();
    expect(press("constructor")).toBeUndefined();
  });

  it("goes back under a finger on the left, and on anywhere else", () => {
    expect(deedAt(100, 1280)).toEqual({ kind: "previous" });
    expect(deedAt(700, 1280)).toEqual({ kind: "next" });
  });

  it("keeps a number that is being typed while its slide only comes to look different", () => {
    const typing = talkAfter(talkFrom(3), { kind: "digit", digit: "2" }, 10);
    const redrawn = talkAfter(typing, { kind: "follow", place: { at: 3, isBlack: false } }, 10);
    expect(talkAfter(redrawn, { kind: "enter" }, 10).at).toBe(1);
    const moved = talkAfter(typing, { kind: "follow", place: { at: 5, isBlack: false } }, 10);
    expect(talkAfter(moved, { kind: "enter" }, 10).at).toBe(6);
  });

  it("stays on a slide that is there when another window moves or the deck grows shorter", () => {
    const followed = talkAfter(talkFrom(9), { kind: "follow", place: { at: 9, isBlack: true } }, 4);
    expect(followed).toMatchObject({ at: 3, isBlack: true });
  });
});
