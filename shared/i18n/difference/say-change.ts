/** A dated change of a plan in a few words: what, who, when. */
import type { Change } from "../../domain/change.ts";
import { mainType } from "../../domain/mix.ts";
import { sayByKey, type Speech } from "./speech.ts";

function blanksOf(change: Change, { formats, names, typeName }: Speech): object {
  switch (change.type) {
    case "hire":
      return { count: formats.integer(change.count), type: typeName(mainType(change.mix)) };
    case "leave":
    case "move":
    case "changeMix":
    case "changeHours":
      return { member: names.member(change.memberId) };
    case "promote":
      return { member: names.member(change.memberId), level: names.level(change.levelId) };
    case "openSeats":
      return { level: names.level(change.levelId), count: formats.signed(change.count) };
    case "openProductSeats":
      return { count: formats.integer(change.count) };
    case "startLever":
    case "stopLever":
      return { lever: names.lever(change.leverId) };
    case "changeGrowth":
      return { segment: names.segment(change.segmentId) };
    case "changeEffort":
    case "changeCompany":
      return {};
  }
}

export const sayChange = (change: Change, speech: Speech): string =>
  sayByKey(speech, `difference.changes.${change.type}`, {
    ...blanksOf(change, speech),
    month: speech.formats.month(change.month),
  });
