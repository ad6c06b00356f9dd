// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { deedOf, focusOf, type KeyPress } from "../../../renderer/app/shortcuts.ts";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false },
  ...held,
});
const ctrl = { ctrlKey: true };
const cmd = { metaKey: true };

describe("deedOf", () => {
  it("opens a screen by its number", () => {
    expect(deedOf(press("5"), "free", false)).toEqual({ kind: "screen", screen: "capacity" });
  });

  it.each(["text", "keys"] as const)("leaves digits to a control that takes %s", (focus) => {
    expect(deedOf(press("5"), focus, false)).toBeUndefined();
  });

  it("does nothing on a bare key for whoever switched those off, and still listens to Ctrl", () => {
    expect(deedOf(press("5"), "free", false, false)).toBeUndefined();
    expect(deedOf(press("?"), "free", false, false)).toBeUndefined();
    expect(deedOf(press("k", ctrl), "free", false, false)).toEqual({ kind: "palette" });
  });

  it("leaves the keys of a Japanese conversion to the input method", () => {
    expect(deedOf(press("k", { ...ctrl, isComposing: true }), "text", false)).toBeUndefined();
  });

  it("opens the palette from anywhere, even while writing", () => {
    expect(deedOf(press("k", ctrl), "text", false)).toEqual({ kind: "palette" });
  });

  it.each([
    ["z", ctrl, false, "undo"],
    ["Z", { ...ctrl, shiftKey: true }, false, "redo"],
    ["y", ctrl, false, "redo"],
    ["z", cmd, true, "undo"],
  ] as const)("undoes and redoes with the keys people know: %s", (key, held, isMac, kind) => {
    expect(deedOf(press(key, held), "keys", isMac)).toEqual({ kind });
  });

  it("takes back letters, not edits, while writing", () => {
    expect(deedOf(press("z", ctrl), "text", false)).toBeUndefined();
  });

  it("listens to Cmd on a Mac and to Ctrl elsewhere", () => {
    expect(deedOf(press("k", cmd), "free", false)).toBeUndefined();
    expect(deedOf(press("k", ctrl), "free", true)).toBeUndefined();
  });

  it("goes to Settings and hides names by command", () => {
    expect(deedOf(press(",", ctrl), "free", false)).toEqual({ kind: "screen", screen: "settings" });
    expect(deedOf(press("H", { ...ctrl, shiftKey: true }), "free", false)).toEqual({ kind: "names" });
  });
});

describe("focusOf", () => {
  const input = (type: string, inputMode = "") => Object.assign(document.createElement("input"), { type, inputMode });

  it("tells a text from a slider and from a number", () => {
    expect(focusOf(input("text"))).toBe("text");
    expect(focusOf(document.createElement("textarea"))).toBe("text");
    expect(focusOf(input("range"))).toBe("free");
    expect(focusOf(input("text", "numeric"))).toBe("keys");
  });

  it("leaves typing ahead to an open list", () => {
    const list = document.createElement("div");
    list.setAttribute("role", "listbox");
    const option = list.appendChild(document.createElement("div"));
    expect(focusOf(option)).toBe("keys");
    expect(focusOf(document.body)).toBe("free");
  });
});
