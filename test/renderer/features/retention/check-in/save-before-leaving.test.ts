import { describe, expect, it } from "vitest";
import { createDrafts, worthKeeping } from "../../../../../renderer/features/retention/check-in/check-in-drafts.ts";
import {
  keepDrafts,
  saveBeforeLeaving,
} from "../../../../../renderer/features/retention/check-in/save-before-leaving.ts";
import { createWorkspacesStore } from "../../../../../renderer/features/workspaces/workspaces.store.ts";
import { month } from "../../../../../shared/base/month.ts";
import type { Result } from "../../../../../shared/base/errors.ts";
import { type CheckInDraft, emptyDraft } from "../../../../../shared/domain/conversation/check-in-draft.ts";
import { createFakeComputer } from "../../workspaces/fake-computer.ts";

const draftOf = (memberId: string, statedReason: string): CheckInDraft => ({
  ...emptyDraft({ id: `c-${memberId}`, memberId, held: month("2026-11"), by: "", causes: [], askedIds: [] }),
  statedReason,
});

/** A page that is asked to close, and closes unless somebody objects. */
function aPage() {
  const listeners: ((event: BeforeUnloadEvent) => void)[] = [];
  let isClosed = false;
  const page = {
    addEventListener: (_: string, listener: unknown) => void listeners.push(listener as (typeof listeners)[number]),
    close() {
      let isPrevented = false;
      const event = { preventDefault: () => (isPrevented = true), returnValue: false } as unknown as BeforeUnloadEvent;
      for (const listener of listeners) listener(event);
      isClosed = !isPrevented;
    },
  };
  return { page: page as unknown as Window, isClosed: () => isClosed };
}

const settled = () => new Promise((done) => setTimeout(done, 20));

describe("a window that closes while a check-in is written", () => {
  it("saves what was said, then closes", async () => {
    const { page, isClosed } = aPage();
    const drafts = createDrafts();
    const kept: string[] = [];
    saveBeforeLeaving(page, drafts, async ({ memberId }) => {
      kept.push(memberId);
      return { ok: true, value: undefined };
    });
    drafts.getState().write(draftOf("rin", "Wants to lead"));
    drafts.getState().write(draftOf("kai", ""));
    page.close();
    expect(isClosed()).toBe(false);
    await settled();
    expect(kept).toEqual(["rin"]);
    expect(isClosed()).toBe(true);
  });

  it("stays where it could not be saved, with every word, until somebody asks again", async () => {
    const { page, isClosed } = aPage();
    const drafts = createDrafts();
    const refusal: Result<void> = { ok: false, error: { code: "notes/closed" } };
    saveBeforeLeaving(page, drafts, () => Promise.resolve(refusal));
    drafts.getState().write(draftOf("rin", "Wants to lead"));
    page.close();
    await settled();
    expect(isClosed()).toBe(false);
    expect(worthKeeping(drafts.getState())).toHaveLength(1);
    page.close();
    expect(isClosed()).toBe(true);
  });

  it("tries again once more was written after it could not be saved", async () => {
    const { page, isClosed } = aPage();
    const drafts = createDrafts();
    let result: Result<void> = { ok: false, error: { code: "notes/closed" } };
    saveBeforeLeaving(page, drafts, () => Promise.resolve(result));
    drafts.getState().write(draftOf("rin", "Wants to lead"));
    page.close();
    await settled();
    drafts.getState().write(draftOf("rin", "Wants to lead a team"));
    result = { ok: true, value: undefined };
    page.close();
    expect(isClosed()).toBe(false);
    await settled();
    expect(isClosed()).toBe(true);
    expect(worthKeeping(drafts.getState())).toEqual([]);
  });

  it("saves before another workspace is chosen, so that nothing holds the page", async () => {
    const { page, isClosed } = aPage();
    const drafts = createDrafts();
    const kept: string[] = [];
    const keep = async ({ memberId }: CheckInDraft): Promise<Result<void>> => {
      kept.push(memberId);
      return { ok: true, value: undefined };
    };
    saveBeforeLeaving(page, drafts, keep);
    drafts.getState().write(draftOf("rin", "Wants to lead"));
    const { desktop } = createFakeComputer();
    const workspaces = createWorkspacesStore({
      desktop: {
        ...desktop,
        chooseWorkspace: (request) => (expect(kept).toEqual(["rin"]), desktop.chooseWorkspace(request)),
      },
      save: () => keepDrafts(drafts, keep),
      snapshotOf: ({ name }) => ({ revision: 1, root: name, parts: [] }),
      reload: () => page.close(),
      report: () => undefined,
    });
    await workspaces.getState().refresh();
    const { key } = workspaces.getState().entries[0]!;
    expect(await workspaces.getState().open(key)).toBe(true);
    expect(isClosed()).toBe(true);
    expect(kept).toEqual(["rin"]);
  });

  it("closes at once where nothing was said", () => {
    const { page, isClosed } = aPage();
    const drafts = createDrafts();
    saveBeforeLeaving(page, drafts, () => Promise.resolve({ ok: true, value: undefined }));
    drafts.getState().write(draftOf("rin", ""));
    page.close();
    expect(isClosed()).toBe(true);
  });
});
