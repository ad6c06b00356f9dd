/** Saving and deleting exit records: each as one step, with words under the seal of the notes before they enter it. */
import type { Result } from "../../../../../shared/base/errors.ts";
import {
  addPastMembers,
  asPastMember,
  removePastMembers,
  replaceByPast,
} from "../../../../../shared/domain/edits/past-members.ts";
import type { PastMember } from "../../../../../shared/domain/past-member.ts";
import { useNotes } from "../../../../notes/use-notes.ts";
import { newId } from "../../../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../../../workspace/use-workspace.ts";
import { leavingOf, monthIn, type RecordDraft } from "./record-draft.ts";
import type { Recording } from "./RecordDialog.tsx";

const nothing = { ok: true, value: undefined } as const;

export function useRecordDeeds() {
  const edit = useEdit();
  const keepWords = useNotes((state) => state.keepWords);
  const baseline = useWorkspace(({ workspace }) => workspace.baseline);

  async function keepLeaving(memberId: string, draft: RecordDraft): Promise<Result<void>> {
    const leaving = leavingOf(draft);
    const past = leaving && asPastMember(baseline, memberId, leaving);
    if (past === undefined) return nothing;
    const kept = await keepWords("pastMember", past);
    if (!kept.ok) return kept;
    edit({ key: "recordLeaving" }, replaceByPast(memberId, kept.value));
    return nothing;
  }

  async function keepPast(before: PastMember | undefined, draft: RecordDraft): Promise<Result<void>> {
    const [leaving, joined] = [leavingOf(draft), monthIn(draft.joined)];
    if (leaving === undefined || joined === undefined) return nothing;
    const name = draft.name.trim();
    const past: PastMember = {
      ...{ id: before?.id ?? newId("past"), joined, ...leaving },
      ...(name !== "" && { name }),
      ...(before?.mix && { mix: before.mix }),
      ...(before?.sealed !== undefined && { sealed: before.sealed }),
      ...(before?.sealedBefore && { sealedBefore: before.sealedBefore }),
    };
    const kept = await keepWords("pastMember", past);
    if (!kept.ok) return kept;
    edit({ key: before ? "changePastMember" : "addPastMember" }, addPastMembers([kept.value]));
    return nothing;
  }

  return {
    keep(recording: Recording, draft: RecordDraft, memberId: string | undefined): Promise<Result<void>> {
      if (recording.of === "member") return keepLeaving(memberId ?? "", draft);
      return keepPast(recording.of === "past" ? recording.past : undefined, draft);
    },
    remove: (id: string) => edit({ key: "removePastMember" }, removePastMembers([id])),
  };
}
