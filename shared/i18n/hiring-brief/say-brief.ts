/** A hiring brief in words. Types go by their sober names: a brief leaves the room. */
import { addMonths, type Month, monthsBetween } from "../../base/month.ts";
import type { Block, Document } from "../../base/document.ts";
import type { Language } from "../../base/words.ts";
import { competencies } from "../../catalogue/competencies.ts";
import { interviewQuestions } from "../../catalogue/interview-questions.ts";
import { marketSalaries } from "../../catalogue/market-salaries.ts";
import { type MemberType, memberTypeIds, memberTypes } from "../../catalogue/member-types.ts";
import { skillQuestions } from "../../catalogue/skill-questions.ts";
import type { HiringBrief } from "../../analysis/hiring-brief/brief.ts";
import type { Formats } from "../formats.ts";
import type { Translate } from "../translate.ts";
import { sayHard } from "./say-hard.ts";

export type BriefSpeech = {
  readonly t: Translate;
  readonly formats: Formats;
  readonly language: Language;
  /** The team's own words for its work, its ladder and its customers. */
  readonly activityName: (id: string) => string;
  readonly levelName: (id: string) => string;
  readonly segmentName: (id: string) => string;
};

export type BriefFrame = {
  readonly company: string;
  readonly scenario: string;
  /** Nothing can be begun before it. */
  readonly firstMonth: Month;
  readonly smallestGroup: number;
};

const mostSkillQuestions = 3;
/** A mix as one would say it: to the nearest twentieth, and nothing below a tenth. */
const worthNaming = 0.1;

const typeName = (type: MemberType, { language }: BriefSpeech) => memberTypes[type].soberName[language];
const heading = (text: string): Block => ({ kind: "heading", text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const note = (text: string): Block => ({ kind: "note", text });

export function sayBrief(brief: HiringBrief, frame: BriefFrame, speech: BriefSpeech): Document {
  const { t, formats, language } = speech;
  const type = typeName(brief.type, speech);
  return {
    language,
    title: brief.level
      ? t("hiringBrief.title", { level: brief.level.name, type })
      : t("hiringBrief.titleNoLevel", { type }),
    subtitle: t("hiringBrief.subtitle", { company: frame.company, month: formats.month(brief.month) }),
    blocks: [
      ...whyBlocks(brief, frame, speech),
      ...whoBlocks(brief, speech),
      ...workBlocks(brief, speech),
      ...skillBlocks(brief, speech),
      heading(t("hiringBrief.hard.heading")),
      note(t("hiringBrief.hard.note")),
      ...(brief.hard.length > 0
        ? brief.hard.flatMap((hard) => sayHard(hard, speech))
        : [paragraph(t("hiringBrief.hard.none"))]),
      ...questionBlocks(brief, speech),
      ...salaryBlocks(brief, speech),
      ...dayBlocks(brief, speech),
      note(t("hiringBrief.closing", { scenario: frame.scenario, people: formats.integer(frame.smallestGroup) })),
    ],
  };
}

function whyBlocks(brief: HiringBrief, { firstMonth }: BriefFrame, speech: BriefSpeech): Block[] {
  const { t, formats } = speech;
  const month = formats.month(brief.month);
  const need =
    brief.shortPeople === undefined
      ? t("hiringBrief.why.covered", { month })
      : t("hiringBrief.why.short", {
          month,
          people: formats.decimal(brief.shortPeople, 1),
          type: typeName(brief.type, speech),
        });
  const toFullSpeed = Math.round(brief.leadTimeMonths + brief.rampMonths);
  const latest = addMonths(brief.month, -toFullSpeed);
  const blanks = { months: formats.integer(toFullSpeed), lead: formats.integer(brief.leadTimeMonths) };
  const worst = brief.work.filter(({ coverageShare }) => coverageShare < 0.995).slice(0, 2);
  return [
    heading(t("hiringBrief.why.heading")),
    paragraph(need),
    ...(worst.length === 0
      ? []
      : [
          {
            kind: "list" as const,
            items: worst.map(({ activityId, demandHours, coverageShare }) =>
              t("hiringBrief.why.undone", {
                activity: speech.activityName(activityId),
                hours: formats.hours(demandHours),
                coverage: formats.percent(coverageShare),
              }),
            ),
          },
        ]),
    paragraph(
      monthsBetween(firstMonth, latest) > 0
        ? t("hiringBrief.why.leadTime", { ...blanks, month: formats.month(latest) })
        : t("hiringBrief.why.leadTimePast", blanks),
    ),
  ];
}

function whoBlocks({ ask, type }: HiringBrief, speech: BriefSpeech): Block[] {
  const { t, formats, language } = speech;
  const named = memberTypeIds
    .filter((id) => ask.mix[id] >= worthNaming)
    .toSorted((one, other) => ask.mix[other] - ask.mix[one]);
  const mix = named.map((id) =>
    t("hiringBrief.mix", { type: typeName(id, speech), share: formats.percent(Math.round(ask.mix[id] * 20) / 20) }),
  );
  const { strongAt, weakAt } = memberTypes[type];
  return [
    heading(t("hiringBrief.who.heading")),
    paragraph(t("hiringBrief.who.mix", { mix: formats.list(mix) })),
    {
      kind: "list",
      items: [
        t("hiringBrief.who.strong", { words: strongAt[language] }),
        t("hiringBrief.who.weak", { words: weakAt[language] }),
        ask.segmentIds.length === 0
          ? t("hiringBrief.who.allSegments")
          : t("hiringBrief.who.segments", { segments: formats.list(ask.segmentIds.map(speech.segmentName)) }),
      ],
    },
  ];
}

const workBlocks = ({ work }: HiringBrief, { t, formats, activityName }: BriefSpeech): Block[] => [
  heading(t("hiringBrief.work.heading")),
  {
    kind: "table",
    head: [t("hiringBrief.work.activity"), t("hiringBrief.work.hours"), t("hiringBrief.work.coverage")],
    rows: work.map(({ activityId, demandHours, coverageShare }) => [
      activityName(activityId),
      formats.hours(demandHours),
      formats.percent(coverageShare),
    ]),
  },
];

const wordKeys = ["l0", "l1", "l2", "l3", "l4"] as const;

const skillBlocks = ({ skills }: HiringBrief, { t, language }: BriefSpeech): Block[] => [
  heading(t("hiringBrief.skills.heading")),
  {
    kind: "table",
    head: [t("hiringBrief.skills.skill"), t("hiringBrief.skills.asked"), t("hiringBrief.skills.because")],
    rows: skills.map(({ competency, asked, because }) => [
      competencies[competency].name[language],
      t("hiringBrief.skills.level", { level: asked, word: t(`hiringBrief.skills.words.${wordKeys[asked]!}`) }),
      t(`hiringBrief.skills.reasons.${because}`),
    ]),
  },
  note(t("hiringBrief.skills.note")),
];

function questionBlocks({ questions, skills }: HiringBrief, { t, language }: BriefSpeech): Block[] {
  const asked = (entry: (typeof skillQuestions)[keyof typeof skillQuestions]): Block => ({
    kind: "question",
    text: entry.question[language],
    answers: [
      { term: t("hiringBrief.questions.good"), text: entry.good[language] },
      { term: t("hiringBrief.questions.worrying"), text: entry.worrying[language] },
    ],
  });
  const aboutSkills = skills.slice(0, mostSkillQuestions);
  return [
    heading(t("hiringBrief.questions.heading")),
    note(t("hiringBrief.questions.note")),
    ...questions.map((id) => asked(interviewQuestions[id])),
    ...(aboutSkills.length > 0 ? [heading(t("hiringBrief.questions.skillsHeading"))] : []),
    ...aboutSkills.map(({ competency }) => asked(skillQuestions[competency])),
  ];
}

function salaryBlocks({ salary }: HiringBrief, { t, formats, language }: BriefSpeech): Block[] {
  const { levelJpy, nextLevelJpy, team, market } = salary;
  const ladder = [
    ...(levelJpy === undefined ? [] : [t("hiringBrief.salary.level", { level: formats.money(levelJpy) })]),
    ...(nextLevelJpy === undefined ? [] : [t("hiringBrief.salary.next", { next: formats.money(nextLevelJpy) })]),
    ...(team === undefined
      ? []
      : team === "withheld"
        ? [t("hiringBrief.salary.withheld")]
        : [t("hiringBrief.salary.team", { mean: formats.money(team.meanJpy), people: formats.integer(team.people) })]),
  ];
  return [
    heading(t("hiringBrief.salary.heading")),
    {
      kind: "list",
      items: [
        ...ladder,
        ...market.map((id) => {
          const { name, rangeJpy, source } = marketSalaries[id];
          const [low, high] = [formats.money(rangeJpy[0]), formats.money(rangeJpy[1])];
          return t("hiringBrief.salary.market", {
            name: name[language],
            range: formats.range(low, high),
            source: source[language],
          });
        }),
      ],
    },
    note(t("hiringBrief.salary.marketNote")),
  ];
}

function dayBlocks({ ramp, work }: HiringBrief, { t, formats, activityName }: BriefSpeech): Block[] {
  const [first, second, third] = ramp.map((share) => formats.percent(share));
  const [main] = work;
  return [
    heading(t("hiringBrief.days.heading")),
    {
      kind: "list",
      items: [
        t("hiringBrief.days.week"),
        ...(main ? [t("hiringBrief.days.month", { activity: activityName(main.activityId) })] : []),
        t("hiringBrief.days.two"),
        t("hiringBrief.days.three"),
      ],
    },
    note(t("hiringBrief.days.note", { first: first ?? "", second: second ?? "", third: third ?? "" })),
  ];
}
