import { describe, expect, it, vi } from "vitest";
import { createFrameStore } from "../../../renderer/app/frame.store.ts";
import { wordsIn } from "../../../renderer/i18n/words.ts";
import type { Preferences } from "../../../shared/ipc/desktop.ts";

const preferences: Preferences = { language: "en", theme: "light" };
const accept = (next: Preferences) => Promise.resolve({ ok: true as const, value: next });

describe("the frame", () => {
  it("keeps a preference at once and on this computer", () => {
    const savePreferences = vi.fn(accept);
    const frame = createFrameStore({ preferences, savePreferences });
    frame.getState().prefer({ theme: "dark" });
    expect(frame.getState().preferences).toEqual({ language: "en", theme: "dark" });
    expect(savePreferences).toHaveBeenCalledWith({ language: "en", theme: "dark" });
  });

  it("says so when a preference cannot be kept", async () => {
    const refuse = () => Promise.resolve({ ok: false as const, error: { code: "ipc/refused" as const } });
    const frame = createFrameStore({ preferences, savePreferences: refuse });
    frame.getState().prefer({ language: "ja" });
    await expect.poll(() => frame.getState().notices).toHaveLength(1);
    const [notice] = frame.getState().notices;
    expect(notice?.tone).toBe("error");
    expect(notice?.say(wordsIn("ja"))).not.toBe(notice?.say(wordsIn("en")));
  });

  it("leaves what lies over a screen when it goes to another", () => {
    const frame = createFrameStore({ preferences, savePreferences: accept });
    frame.getState().lay({ kind: "palette" });
    frame.getState().goTo("capacity");
    expect(frame.getState()).toMatchObject({ screen: "capacity", overlay: undefined });
  });

  it("says the same thing once", () => {
    const frame = createFrameStore({ preferences, savePreferences: accept });
    frame.getState().notify({ id: "file", tone: "notice", say: () => "first" });
    frame.getState().notify({ id: "file", tone: "error", say: () => "second" });
    expect(frame.getState().notices.map(({ say }) => say(wordsIn("en")))).toEqual(["second"]);
  });
});
