/** A window that closes or locks first saves the check-ins that somebody was writing: nothing that was said is lost. */
import type { Result } from "../../../../shared/base/errors.ts";
import type { CheckInDraft } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { type DraftsStore, worthKeeping } from "./check-in-drafts.ts";

type Keep = (draft: CheckInDraft) => Promise<Result<void>>;

/** Puts every check-in that says something among the facts; false where one of them could not be saved. */
export async function keepDrafts(drafts: DraftsStore, keep: Keep): Promise<boolean> {
  const kept = await Promise.all(
    worthKeeping(drafts.getState()).map(async (draft) => {
      const { ok } = await keep(draft);
      const { drafts: now, drop } = drafts.getState();
      // What was written meanwhile is not saved yet.
      if (ok && now.get(draft.memberId) === draft) drop(draft.memberId);
      return ok;
    }),
  );
  return kept.every(Boolean);
}

type Page = Pick<Window, "addEventListener" | "close">;

const guarded = new WeakSet<DraftsStore>();

export function saveBeforeLeaving(page: Page, drafts: DraftsStore, keep: Keep): void {
  if (guarded.has(drafts)) return;
  guarded.add(drafts);

  /** Whoever asks again after that, with nothing new written, means it: a window that cannot save must still close. */
  let couldNotSave = false;

  drafts.subscribe(() => (couldNotSave = false));

  async function saveThenClose(): Promise<void> {
    // Only once the page has been told to stay: asked to close before that, it would not.
    await new Promise((done) => setTimeout(done));
    couldNotSave = !(await keepDrafts(drafts, keep));
    if (!couldNotSave) page.close();
  }

  page.addEventListener(
    "beforeunload",
    (event) => {
      if (couldNotSave || worthKeeping(drafts.getState()).length === 0) return;
      event.preventDefault();
      // oxlint-disable-next-line typescript/no-deprecated -- Chromium before 119 stays open only for a value
      event.returnValue = true;
      void saveThenClose();
    },
    // Before whoever asks whether all is saved.
    { capture: true },
  );
}
