/** The way to a conversation: the check-in of this person, with a question on this cause among those that were chosen. */
import { type AttritionCause, attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import {
  chooseQuestions,
  type Conversation,
  inTurn,
  type Topic,
} from "../../../../shared/domain/conversation/choose-questions.ts";
import { heldByMember, type Standings, standingsFrom } from "../../../../shared/domain/conversation/standing.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import type { Team } from "../../../focus/use-team.ts";
import { useRole } from "../../../role/use-role.ts";
import { useStill } from "../../../ui/Still.tsx";
import { useBeginning } from "../check-in/use-beginning.ts";
import { useDraftOf, useDrafts } from "../check-in/use-drafts.ts";
import type { CauseRow } from "./causes.view.ts";

/** What would be asked anyway, and the cause that somebody came for. */
export function conversationAbout(
  cause: AttritionCause,
  standings: Standings,
  earlier: readonly CheckIn[],
): Conversation {
  const chosen = chooseQuestions(standings, earlier);
  if (chosen.topics.some((topic) => topic.cause === cause)) return chosen;
  const wished: Topic = { cause, weight: 1, why: "presses", questionIds: inTurn(cause, earlier).slice(0, 1) };
  const all = [...chosen.topics, wished];
  return { ...chosen, topics: attritionCauseIds.flatMap((id) => all.find((topic) => topic.cause === id) ?? []) };
}

/** A conversation that is being written already is taken up as it stands. */
export function useTalkAbout({ post, person }: CauseRow, cause: AttritionCause, team: Team): () => void {
  const { goTo } = useFocus();
  const { editsCheckIns } = useRole();
  const isStill = useStill();
  const draft = useDraftOf(post.id);
  const open = useDrafts((state) => state.open);
  const now = currentMonth(team.baseline);
  const checkIns =
    heldByMember(team.baseline.checkIns.filter(({ memberId }) => memberId === post.id)).get(post.id) ?? [];
  const begin = useBeginning({ member: { id: post.id }, checkIns }, now);
  return () => {
    if (draft) open(post.id);
    else if (editsCheckIns && !isStill && !team.isFrozen) {
      const said = standingsFrom(checkIns, now);
      const standings = attritionCauseIds.map((id) => [
        id,
        { confidenceShare: 0, ...said[id], structure: person.causes[id].structure },
      ]);
      begin(conversationAbout(cause, Object.fromEntries(standings) as Standings, checkIns));
    }
    goTo({ screen: "retention", view: "checkIn", personId: post.id });
  };
}
