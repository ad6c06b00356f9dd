/** What is worth a look in the careers of the team: evidence, and one next step each. Never a mark for a person. */
import { useMemo, useState } from "react";
import { addChanges } from "../../../../shared/domain/edits/changes.ts";
import { CauseGlyph } from "../../../charts/CauseGlyph.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { asNew } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { type FlagGroup, flagGroups, type FlagRow, flagsVerdict, type NextStep } from "./flags.view.ts";
import { type Shown, useCareers } from "./use-careers.ts";
import "./careers.css";

export function FlagsView() {
  const { t } = useWords();
  const careers = useCareers();
  switch (careers.status) {
    case "nobody":
      return <EmptyState title={t("careerAhead.nobody.title")}>{t("careerAhead.nobody.words")}</EmptyState>;
    case "failed":
      return <Banner tone="error">{t("careerAhead.failed")}</Banner>;
    case "asking":
      return <Skeleton label={t("careerFlags.loading")} lines={6} />;
    case "shown":
      return <Flags shown={careers.shown} isAsking={careers.isAsking} />;
  }
}

function Flags({ shown, isAsking }: { readonly shown: Shown; readonly isAsking: boolean }) {
  const groups = useMemo(() => flagGroups(shown, shown.telling), [shown]);
  const { sentence, aside } = flagsVerdict(groups, shown.telling);
  return (
    <div className="flags" data-settling={isAsking} aria-busy={isAsking}>
      <Verdict spoken={sentence} aside={aside}>
        {sentence}
      </Verdict>
      {groups.map((group) => (
        <Group key={group.kind} group={group} isFrozen={shown.isFrozen} />
      ))}
    </div>
  );
}

/** A large team has hundreds of some kinds. */
const shownAtFirst = 8;
const shownMore = 50;

function Group({
  group: { title, pattern, rows },
  isFrozen,
}: {
  readonly group: FlagGroup;
  readonly isFrozen: boolean;
}) {
  const { t } = useWords();
  const [most, showMost] = useState(shownAtFirst);
  return (
    <Panel title={title}>
      <ul className="flags-list">
        {rows.slice(0, most).map((row) => (
          <li key={row.id} className="flags-flag">
            <CauseGlyph pattern={pattern} />
            <div>
              <p className="flags-what">{row.what}</p>
              <p className="flags-evidence">{row.evidence}</p>
            </div>
            <Next row={row} isFrozen={isFrozen} />
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <Button tone="quiet" onPress={() => showMost(most + shownMore)}>
          {t("careerFlags.more", { count: Math.min(shownMore, rows.length - most) })}
        </Button>
      )}
    </Panel>
  );
}

function Next({ row: { what, next }, isFrozen }: { readonly row: FlagRow; readonly isFrozen: boolean }) {
  const { t } = useWords();
  const { goTo } = useFocus();
  const edit = useEdit();
  // What was shown is past trying; going to look is not.
  if (next.kind === "deed" && isFrozen) return undefined;
  const take = (step: NextStep) =>
    step.kind === "place" ? goTo(step.place) : edit({ key: "applyStep" }, addChanges(asNew(step.step.changes)));
  return (
    <Button
      size="small"
      aria-label={t("careerFlags.next.label", { next: next.label, what })}
      isEdit={next.kind === "deed"}
      onPress={() => take(next)}
    >
      {next.label}
    </Button>
  );
}
