/** What was found, in words and in the order in which it is read. */
import { concernOf, isMark } from "../../../../shared/analysis/findings/examine.ts";
import type { Finding, FindingPlace } from "../../../../shared/analysis/findings/finding.ts";
import { type FindingKind, findingKindIds, findings } from "../../../../shared/catalogue/findings.ts";
import type { Words } from "../../../i18n/words.ts";

export type Group = { readonly kind: FindingKind; readonly findings: readonly Finding[] };
export type Tone = "bad" | "partly" | "good" | "open";

export const findingName = ({ id }: Pick<Finding, "id">, { language }: Words): string => findings[id].name[language];

export const verdictWords = (finding: Finding, { t }: Words): string =>
  t(`examineFindings.verdicts.${isMark(finding) ? "mark" : "weakness"}.${finding.verdict}`);

export const strengthText = (strength: number, { formats }: Words): string => formats.decimal(strength, 2);

/** A mark that is missing worries as much as a weakness that shows. */
export function toneOf(finding: Finding): Tone {
  if (finding.verdict === "cannotTell") return "open";
  if (finding.verdict === "partly") return "partly";
  return (finding.verdict === "holds") === isMark(finding) ? "good" : "bad";
}

/** What cannot be told yet stands below what worries, and above what was not found. */
const standing = (finding: Finding): number => concernOf(finding) ?? 0.3;

export const byConcern = (all: readonly Finding[]): readonly Finding[] =>
  all.toSorted((one, other) => standing(other) - standing(one));

const isQuiet = (finding: Finding) => !isMark(finding) && finding.verdict === "no";

/** Marks are told whether they are there or not; of the rest only what there is something to say about. */
export const groupsOf = (all: readonly Finding[]): readonly Group[] =>
  findingKindIds
    .map((kind) => ({
      kind,
      findings: byConcern(all.filter((finding) => findings[finding.id].kind === kind && !isQuiet(finding))),
    }))
    .filter((group) => group.findings.length > 0);

export const quietOnes = (all: readonly Finding[]): readonly Finding[] => all.filter(isQuiet);

const weaknesses = (all: readonly Finding[]) => byConcern(all.filter((finding) => !isMark(finding)));

/** Weaknesses that show, the plainest first. */
export const shown = (all: readonly Finding[]): readonly Finding[] =>
  weaknesses(all).filter(({ verdict }) => verdict === "holds" || verdict === "partly");

export function verdictSentence(all: readonly Finding[], words: Words): string {
  const { t, formats } = words;
  const held = weaknesses(all).filter(({ verdict }) => verdict === "holds");
  const partly = weaknesses(all).filter(({ verdict }) => verdict === "partly");
  const total = formats.integer(weaknesses(all).length);
  const told = (finding: Finding | undefined) => ({
    name: finding ? findingName(finding, words) : "",
    strength: strengthText(finding?.strength ?? 0, words),
  });
  const [first, second] = [told(held[0] ?? partly[0]), told(held[1])];
  const blanks = { first: first.name, strength: first.strength, all: total };
  if (held.length > 1)
    return t("examineFindings.verdict.some", {
      ...blanks,
      number: formats.integer(held.length),
      second: second.name,
      secondStrength: second.strength,
    });
  if (held.length === 1) return t("examineFindings.verdict.one", blanks);
  return partly.length > 0
    ? t("examineFindings.verdict.partly", { ...blanks, number: formats.integer(partly.length) })
    : t("examineFindings.verdict.none", { all: total });
}

export function verdictAside(all: readonly Finding[], trials: number, { t, formats }: Words): string {
  const there = all.filter((finding) => isMark(finding) && finding.verdict === "holds").length;
  const open = all.filter(({ verdict }) => verdict === "cannotTell").length;
  return [
    t("examineFindings.verdict.marks", { there: formats.integer(there) }),
    ...(open > 0 ? [t("examineFindings.verdict.open", { count: open, number: formats.integer(open) })] : []),
    t("examineFindings.verdict.futures", { trials: formats.integer(trials) }),
    t("examineFindings.verdict.scale"),
  ].join(formats.language === "ja" ? "" : " ");
}

export function placeName(place: FindingPlace, { t }: Words): string {
  const view =
    place.screen === "team"
      ? t(`team.views.${place.view}`)
      : place.screen === "capacity"
        ? t(`capacity.views.${place.view}`)
        : place.screen === "plan"
          ? t(`plan.views.${place.view}`)
          : place.screen === "retention"
            ? t(`retention.views.${place.view}`)
            : t(`examine.views.${place.view}`);
  return t("examineFindings.place", { screen: t(`frame.screens.${place.screen}.name`), view });
}
