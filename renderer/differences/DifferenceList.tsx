import { type ReactNode, useState } from "react";
import type { Difference, Subject } from "../../shared/domain/difference/difference.ts";
import { subjectKey } from "../../shared/domain/difference/difference.ts";
import { groupsOf, type KindGroup, type SubjectGroup } from "../../shared/domain/difference/group.ts";
import { sayDifference, sayUnderSubject } from "../../shared/i18n/difference/say-difference.ts";
import { saySubject } from "../../shared/i18n/difference/say-subject.ts";
import type { Speech } from "../../shared/i18n/difference/speech.ts";
import { useRole } from "../role/use-role.ts";
import { Button } from "../ui/Button.tsx";
import { seenDifferences } from "./seen-differences.ts";
import "./DifferenceList.css";

type DifferenceListProps = {
  differences: readonly Difference[];
  speech: Speech;
  /** A deed beside one difference. */
  deedFor?: (difference: Difference, words: string) => ReactNode;
  /** A deed beside a thing as a whole. */
  deedForSubject?: (subject: Subject, name: string) => ReactNode;
  /** Of one plan or one thing: its name needs no repeating. */
  isOfOne?: boolean;
};

/** More than this at once nobody reads, and drawing it takes long. */
const drawnAtFirst = 40;

/** So many subjects over all kinds. */
function firstOf(groups: readonly KindGroup[], most: number) {
  const inSight: KindGroup[] = [];
  let total = 0;
  for (const { kind, subjects } of groups) {
    const some = subjects.slice(0, Math.max(0, most - total));
    if (some.length > 0) inSight.push({ kind, subjects: some });
    total += subjects.length;
  }
  return { total, inSight };
}

/** Differences in words, under the things they are about. */
export function DifferenceList({ differences, speech, ...options }: DifferenceListProps) {
  const [drawn, setDrawn] = useState(drawnAtFirst);
  const groups = groupsOf(seenDifferences(differences, useRole()));
  const { total, inSight } = firstOf(groups, drawn);
  return (
    <div className="differences">
      {inSight.map(({ kind, subjects }) => (
        <section key={kind} className="differences-kind">
          {options.isOfOne !== true && <h3 className="differences-title">{speech.t(`difference.kinds.${kind}`)}</h3>}
          <ul className="differences-list">
            {subjects.map((group) => (
              <SubjectItem key={subjectKey(group.subject)} group={group} speech={speech} {...options} />
            ))}
          </ul>
        </section>
      ))}
      {total > drawn && (
        <Button size="small" onPress={() => setDrawn(drawn * 5)}>
          {speech.t("versions.more", { count: total - drawn, number: speech.formats.integer(total - drawn) })}
        </Button>
      )}
    </div>
  );
}

type SubjectItemProps = Omit<DifferenceListProps, "differences"> & { group: SubjectGroup };

function SubjectItem({ group: { subject, differences }, speech, deedFor, deedForSubject, isOfOne }: SubjectItemProps) {
  const name = saySubject(subject, speech);
  const say = (difference: Difference) =>
    difference.subject.kind === "change" ? sayDifference(difference, speech) : sayUnderSubject(difference, speech);
  return (
    <li className="differences-subject">
      {isOfOne !== true && (
        <div className="differences-line">
          <span className="differences-name">{name}</span>
          {deedForSubject?.(subject, name)}
        </div>
      )}
      <ul className="differences-list">
        {differences.map((difference, index) => (
          <li key={index} className="differences-line" data-type={difference.type}>
            <span className="differences-words">{say(difference)}</span>
            {deedFor?.(difference, sayDifference(difference, speech))}
          </li>
        ))}
      </ul>
    </li>
  );
}
