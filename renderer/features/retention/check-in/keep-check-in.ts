/**
 * Puts a written check-in among the facts, as one step that undo takes back. Its words are under the seal before they enter. Of one
 * whose person, or whose conversation, is gone nothing is kept: a correction must not bring back what somebody deleted.
 */
import type { Result } from "../../../../shared/base/errors.ts";
import { type CheckInDraft, checkInOf, isGrounded } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { saveCheckIn } from "../../../../shared/domain/edits/check-ins.ts";
import type { NotesState } from "../../../notes/notes.store.ts";
import type { WorkspaceStore } from "../../../workspace/workspace.store.ts";

type Around = { readonly workspace: WorkspaceStore; readonly keepWords: NotesState["keepWords"] };

export async function keepCheckIn(draft: CheckInDraft, { workspace, keepWords }: Around): Promise<Result<void>> {
  const { edit, workspace: open, readOnly } = workspace.getState();
  if (readOnly) return { ok: false, error: readOnly };
  if (!isGrounded(draft, open.baseline)) return { ok: true, value: undefined };
  const before = open.baseline.checkIns.find(({ id }) => id === draft.id);
  const kept = await keepWords("checkIn", checkInOf(draft, before));
  if (!kept.ok) return kept;
  // Sealing takes its time, and another window may have taken the workspace over meanwhile.
  const { readOnly: readOnlyNow, workspace: now } = workspace.getState();
  if (readOnlyNow) return { ok: false, error: readOnlyNow };
  if (!isGrounded(draft, now.baseline)) return { ok: true, value: undefined };
  edit({ key: before === undefined ? "addCheckIn" : "changeCheckIn" }, saveCheckIn(kept.value));
  return { ok: true, value: undefined };
}
