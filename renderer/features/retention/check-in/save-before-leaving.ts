/** A window that closes or locks first saves the check-ins that somebody was writing: nothing that was said is lost. */
import type { Result } from "../../../../shared/base/errors.ts";
import type { CheckInDraft } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { type DraftsStore, worthKeeping } from "./check-in-drafts.ts";

type Page = Pick<Window, "addEventListener" | "close">;

const guarded = new WeakSet<DraftsStore>();

export function saveBeforeLeaving(
  page: Page,
  drafts: DraftsStore,
  keep: (draft: CheckInDraft) => Promise<Result<void>>,
): void {
  if (guarded.has(drafts)) return;
  guarded.add(drafts);

  /** Whoever asks again after that means it: a window that cannot save must not be a window that cannot close. */
  let couldNotSave = false;

  async function saveThenClose(): Promise<void> {
    // Only once the page has been told to stay: asked to close before that, it would not.
    await new Promise((done) => setTimeout(done));
    const kept = await Promise.all(
      worthKeeping(drafts.getState()).map(async (draft) => {
        const result = await keep(draft);
        if (result.ok) drafts.getState().drop(draft.memberId);
        return result.ok;
      }),
    );
    couldNotSave = !kept.every(Boolean);
    if (!couldNotSave) page.close();
  }

  page.addEventListener(
    "beforeunload",
    (event) => {
      if (couldNotSave || worthKeeping(drafts.getState()).length === 0) return;
      event.preventDefault();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Chromium before 119 stays open only for a value
      event.returnValue = true;
      void saveThenClose();
    },
    // Before whoever asks whether all is saved.
    { capture: true },
  );
}
