/** The precise twin of dragging: who moves, to whom, with or without their reports, and what that does. */
import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { useNames } from "../../../i18n/use-names.ts";
import { Button } from "../../../ui/Button.tsx";
import { Choices } from "../../../ui/Choices.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { Post } from "../../../../shared/domain/team-at.ts";
import { comingDetail } from "./faces.view.ts";
import { findPeople } from "./find.view.ts";
import { isComing } from "./moment.ts";
import type { Moves } from "./use-moves.ts";
import type { OrgChartControl } from "./use-org-chart.ts";

type MoveDialogProps = {
  readonly control: OrgChartControl;
  readonly moves: Moves;
  readonly ids: readonly string[];
  readonly onClose: () => void;
};

/** Candidates beyond so many are found by typing. */
const mostListed = 60;
const nobodyAbove = "nobody";

export function MoveDialog({ control, moves, ids, onClose }: MoveDialogProps) {
  const { chart, team, words, faceOf } = control;
  const { t } = words;
  const { areHidden } = useNames();
  const [letters, setLetters] = useState("");
  const [isAlone, setAlone] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const { levels } = team.baseline;
  const moving = new Set(ids);
  const inChart = new Map(chart.people.map((person) => [person.id, person]));
  const leaders = [
    ...chart.lines.ids.flatMap((id) => {
      const person = inChart.get(id);
      return person && !person.isVacant ? [person] : [];
    }),
    ...team.posts.filter((post) => isComing(team, post)),
  ].filter(({ id }) => !moving.has(id));
  const found = findPeople(leaders, letters, { levels, nameOf: team.nameOf, areNamesHidden: areHidden });
  // People who lead already come first: most moves go to one of them. Then those who are planned to lead.
  const standing = (post: Post) =>
    chart.lines.reportsOf.has(post.id) ? 2 : Number(levels.some((one) => one.id === post.levelId && one.leadsPeople));
  const candidates = leaders
    .filter(({ id }) => letters.trim() === "" || found.includes(id))
    .toSorted((one, other) => standing(other) - standing(one));
  const listed = candidates.slice(0, mostListed);
  const managerId = chosen === nobodyAbove ? undefined : chosen;
  const outcome = chosen === undefined ? undefined : moves.outcomeOf(ids, managerId, isAlone);
  const preview = outcome ? moves.wordsOf(ids, managerId, outcome) : [t("teamChart.move.choose")];
  const hasReports = ids.some((id) => chart.lines.reportsOf.has(id));
  const items = [
    ...(team.isFirstMonth ? [{ id: nobodyAbove, name: t("teamChart.move.nobody"), detail: "" }] : []),
    ...listed.map((post) =>
      post.status === "coming"
        ? { id: post.id, name: team.nameOf(post), detail: comingDetail(post, levels, words) }
        : faceOf(post.id),
    ),
  ];
  return (
    <Dialog
      title={t("teamChart.move.title", { who: moves.who(ids) })}
      closeLabel={t("common.close")}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button
            tone="primary"
            disabledReason={outcome?.ok ? undefined : preview.join(" ")}
            onPress={() => {
              if (moves.carryOut(ids, managerId, isAlone)) onClose();
            }}
          >
            {t("teamChart.move.confirm")}
          </Button>
        </>
      }
    >
      <div className="org-chart-move">
        <TextField
          label={t("teamChart.move.find")}
          hideLabel
          type="search"
          placeholder={t("teamChart.move.find")}
          value={letters}
          onChange={setLetters}
          autoFocus
        />
        <ListBox
          className="org-chart-move-list"
          aria-label={t("teamChart.move.to")}
          selectionMode="single"
          selectedKeys={chosen === undefined ? [] : [chosen]}
          onSelectionChange={(keys) => setChosen(keys === "all" ? undefined : [...keys].map(String)[0])}
          items={items}
        >
          {({ id, name, detail }) => (
            <ListBoxItem className="menu-item" id={id} textValue={name}>
              <span className="menu-words">
                <span>{name}</span>
                {detail !== "" && <span className="menu-note">{detail}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
        {candidates.length > listed.length && (
          <p className="org-chart-aside-note">
            {t("teamChart.move.more", { count: candidates.length - listed.length })}
          </p>
        )}
        {hasReports && (
          <Choices
            label={t("teamChart.move.along")}
            choices={[
              { id: "branch", label: t("teamChart.move.withReports") },
              { id: "alone", label: t("teamChart.move.alone") },
            ]}
            value={isAlone ? "alone" : "branch"}
            onChange={(way) => setAlone(way === "alone")}
          />
        )}
        <div className="org-chart-move-preview" data-refused={outcome?.ok === false} role="status">
          {preview.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
