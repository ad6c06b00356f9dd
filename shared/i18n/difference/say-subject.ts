/** What a difference is about, by its name. */
import type { Subject } from "../../domain/difference/difference.ts";
import { sayChange } from "./say-change.ts";
import type { Speech } from "./speech.ts";

function sayPastMember(id: string, { t, names, formats }: Speech): string {
  const past = names.pastMember(id);
  if (past === undefined) return t("difference.kinds.pastMember");
  if (past.name !== undefined && !names.people.areHidden)
    return t("difference.subjects.pastMember", { name: past.name });
  return t("difference.subjects.someoneWhoLeft", { month: formats.month(past.left) });
}

export function saySubject(subject: Subject, speech: Speech): string {
  const { t, names, formats } = speech;
  switch (subject.kind) {
    case "workspace":
    case "company":
    case "facts":
    case "keptFacts":
      return t(`difference.subjects.${subject.kind}`);
    case "member":
      return t("difference.subjects.member", { name: names.member(subject.id) });
    case "level":
    case "segment":
    case "account":
    case "lever":
    case "activity":
    case "workBetween":
    case "action":
    case "scenario":
      return t(`difference.subjects.${subject.kind}`, { name: names[subject.kind](subject.id) });
    case "checkIn": {
      const checkIn = names.checkIn(subject.id);
      if (checkIn === undefined) return t("difference.kinds.checkIn");
      const month = formats.month(checkIn.held);
      return t("difference.subjects.checkIn", { name: names.member(checkIn.memberId), month });
    }
    case "metric": {
      const { name, segmentId } = names.metric(subject.id);
      if (segmentId === undefined) return t("difference.subjects.metric", { name });
      return t("difference.subjects.metricOf", { name, segment: names.segment(segmentId) });
    }
    case "metricLink": {
      const link = names.metricLink(subject.id);
      if (link === undefined) return t("difference.kinds.metricLink");
      const [from, to] = [names.metric(link.from).name, names.metric(link.to).name];
      return t("difference.subjects.metricLink", { from, to });
    }
    case "pastMember":
      return sayPastMember(subject.id, speech);
    case "judgement": {
      const judgement = names.judgement(subject.id);
      if (judgement === undefined) return t("difference.kinds.judgement");
      const { memberId, made } = judgement;
      const name = names.pastMember(memberId) ? sayPastMember(memberId, speech) : names.member(memberId);
      return t("difference.subjects.judgement", { name, month: formats.month(made) });
    }
    case "candidate": {
      const name = names.candidate(subject.id)?.name;
      // No alias of the screen is known here.
      if (name === undefined || names.people.areHidden) return t("difference.subjects.someCandidate");
      return t("difference.subjects.candidate", { name });
    }
    case "change": {
      const change = names.change(subject.scenarioId, subject.id);
      return change ? sayChange(change, speech) : t("difference.kinds.change");
    }
  }
}
