import { month } from "../base/month.ts";
import type { Words } from "../base/words.ts";
import { competencyIds } from "../catalogue/competencies.ts";
import type { Member } from "../domain/member.ts";
import { mixOf } from "../domain/mix.ts";
import { enterpriseTeam, midTeam } from "./customer-teams.ts";
import { deskTeam, operationsTeam } from "./desk-and-operations.ts";
import { leaders } from "./leaders.ts";
import type { Person } from "./person.ts";
import type { Say } from "./say.ts";

const teams: Record<Person["team"], Words> = {
  head: { ja: "CS本部", en: "Customer Success" },
  enterprise: { ja: "エンタープライズチーム", en: "Enterprise team" },
  mid: { ja: "ミッドチーム", en: "Mid-market team" },
  desk: { ja: "サポート・スケールチーム", en: "Support and scale team" },
  operations: { ja: "CSオペレーション", en: "CS operations" },
};

/** One digit for each competency, in the catalogue's order; a dash for what nobody has seen yet, and so for what is missing at the end. */
const skillsOf = (digits: string): Member["competencies"] =>
  Object.fromEntries(
    competencyIds.flatMap((id, index) => (/\d/.test(digits[index] ?? "") ? [[id, Number(digits[index])]] : [])),
  );

function memberOf(person: Person, say: Say): Member {
  const [sales, support, analyst] = person.mix;
  return {
    id: person.id,
    name: say(person.name),
    reading: person.reading,
    team: say(teams[person.team]),
    ...(person.managerId === undefined ? {} : { managerId: person.managerId }),
    levelId: person.levelId,
    levelSince: month(person.levelSince),
    joined: month(person.joined),
    mix: mixOf({ sales, support, analyst }),
    fteShare: person.fteShare ?? 1,
    competencies: skillsOf(person.skills),
    phasePreference: person.phase,
    chaosTolerance: person.chaosTolerance,
    idealism: person.idealism,
    productAmbition: person.productAmbition,
    promotionAmbition: person.promotionAmbition,
    earlierCsEmployers: person.earlierCsEmployers,
    segmentIds: [...person.segmentIds],
    ...(person.leaves === undefined ? {} : { leaves: month(person.leaves) }),
    ...(person.note === undefined ? {} : { note: say(person.note) }),
  };
}

/** Two dozen people, each with a believable career, and with the tensions that such teams have. */
export const sampleMembers = (say: Say): Member[] =>
  [...leaders, ...enterpriseTeam, ...midTeam, ...deskTeam, ...operationsTeam].map((person) => memberOf(person, say));
