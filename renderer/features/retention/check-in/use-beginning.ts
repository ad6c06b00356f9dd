/** Begins a conversation with the questions that were chosen, as the last one of this kind was: today's month, the same hand. */
import type { Month } from "../../../../shared/base/month.ts";
import type { Conversation } from "../../../../shared/domain/conversation/choose-questions.ts";
import { emptyDraft } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { newId } from "../../../workspace/new-id.ts";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import type { PersonTalks } from "./use-conversation.ts";
import { useDrafts } from "./use-drafts.ts";

/** Whose conversation it is to be, and those before it. */
type Beginning = Pick<PersonTalks, "checkIns"> & { readonly member: Pick<PersonTalks["member"], "id"> };

export function useBeginning({ member, checkIns }: Beginning, now: Month): (conversation: Conversation) => void {
  const lastBy = useWorkspace(({ workspace }) => workspace.baseline.checkIns.at(-1)?.by);
  const write = useDrafts((state) => state.write);
  const open = useDrafts((state) => state.open);
  return ({ topics }) => {
    write(
      emptyDraft({
        id: newId("check-in"),
        memberId: member.id,
        held: now,
        by: checkIns.at(-1)?.by ?? lastBy ?? "",
        causes: topics.map(({ cause }) => cause),
        askedIds: topics.flatMap(({ questionIds }) => questionIds),
      }),
    );
    open(member.id);
  };
}
