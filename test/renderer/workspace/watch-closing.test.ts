import { describe, expect, it, vi } from "vitest";
import { watchClosing } from "../../../renderer/workspace/watch-closing.ts";

/** A window that closes unless something prevents it, as Electron's does. */
function aPage() {
  const events = new EventTarget();
  const state = { isOpen: true };
  const close = () => {
    const event = new Event("beforeunload", { cancelable: true });
    Object.defineProperty(event, "returnValue", { value: "", writable: true });
    events.dispatchEvent(event);
    if (!event.defaultPrevented) state.isOpen = false;
  };
  return { page: { addEventListener: events.addEventListener.bind(events), close } as Window, close, state };
}

function aSaver(saves: boolean) {
  let unrecorded = true;
  const flush = () => {
    unrecorded = !saves;
    return Promise.resolve(saves);
  };
  return { hasUnrecorded: () => unrecorded, flush };
}

describe("closing", () => {
  it("waits for the record and then happens by itself", async () => {
    const { page, close, state } = aPage();
    watchClosing(page, aSaver(true), () => {});
    close();
    expect(state.isOpen).toBe(true);
    await expect.poll(() => state.isOpen).toBe(false);
  });

  it("does not happen when saving fails, and says so, until the user decides", async () => {
    const { page, close, state } = aPage();
    const refuse = vi.fn();
    const { closeAnyway } = watchClosing(page, aSaver(false), refuse);
    close();
    await expect.poll(() => refuse).toHaveBeenCalledOnce();
    expect(state.isOpen).toBe(true);
    closeAnyway();
    expect(state.isOpen).toBe(false);
  });

  it("happens at once when nothing would be lost", () => {
    const { page, close, state } = aPage();
    watchClosing(page, { hasUnrecorded: () => false, flush: () => Promise.resolve(true) }, () => {});
    close();
    expect(state.isOpen).toBe(false);
  });
});
