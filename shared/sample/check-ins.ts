import { month } from "../base/month.ts";
import type { CheckIn } from "../domain/check-in.ts";
import type { Conversation } from "./conversation.ts";
import { conversationsFromJuly } from "./conversations-from-july.ts";
import { conversationsFromOctober } from "./conversations-from-october.ts";
import { conversationsToJune } from "./conversations-to-june.ts";
import type { Say } from "./say.ts";

function checkInOf(conversation: Conversation, say: Say): CheckIn {
  const { memberId, held, by, answers, stated, believed, remarks, asked, followUps = [] } = conversation;
  const id = `c-${memberId}-${held}`;
  return {
    id,
    memberId,
    held: month(held),
    by: say(by),
    answers,
    ...(stated === undefined ? {} : { statedReason: say(stated) }),
    ...(believed === undefined ? {} : { believedReason: say(believed) }),
    ...(remarks && { remarks: remarks.map(({ text, ...remark }) => ({ ...remark, text: say(text) })) }),
    ...(asked && { askedIds: [...asked] }),
    followUps: followUps.map(({ action, owner, due, cause, done }, index) => ({
      id: `${id}-${index + 1}`,
      action: say(action),
      owner: say(owner),
      due: month(due),
      cause,
      done,
    })),
  };
}

/** A year of conversations: what people said, what their lead believes, and what was promised. */
export const sampleCheckIns = (say: Say): CheckIn[] =>
  [...conversationsToJune, ...conversationsFromJuly, ...conversationsFromOctober].map((conversation) =>
    checkInOf(conversation, say),
  );
