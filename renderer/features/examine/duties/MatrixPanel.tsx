/** Rows are what somebody should answer for, columns are people and other teams. */
import { ArrowLeftRight, ChartLine, Check, ClipboardList, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { textWidth } from "../../../../shared/presentation/text-fit.ts";
import { type MatrixColumn, MatrixGrid, type MatrixGroup } from "../../../ui/MatrixGrid.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { useStill } from "../../../ui/Still.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { type DutyRow, lookOf, ownerColumns, sayCell, sayGap } from "./duties.view.ts";
import { DutyMark } from "./DutyMark.tsx";
import type { Duties } from "./use-duties.ts";

const icons = {
  activity: <ClipboardList size={13} aria-hidden />,
  metric: <ChartLine size={13} aria-hidden />,
  workBetween: <ArrowLeftRight size={13} aria-hidden />,
} as const;
const looks = ["owner", "shared", "leaving", "away", "suggested"] as const;
/** More columns than this would be a wall; whoever is missing is chosen beside. */
const mostColumns = 60;
const [stateWidth, nameWidth] = [44, 232];
/** So many names stand side by side in the smallest window that is promised; more of them stand upright. */
const fewColumns = 7;
const [lyingWidth, uprightWidth] = [64, 24];
/** One column alone has to hold the name of its group; an upright one lets it reach over those before it. */
const loneWidth = 84;
/** Of heads, in pixels: letters that stand upright, and how high their heads may grow. */
const [letterSize, lyingHeight, mostHeight] = [12.5, 54, 124];
const heightFor = (names: readonly string[]) =>
  Math.min(mostHeight, Math.max(lyingHeight, ...names.map((name) => textWidth(name) * letterSize + 12)));

type MatrixPanelProps = {
  readonly duties: Duties;
  readonly chosenKey: string | undefined;
  readonly choose: (key: string) => void;
};

export function MatrixPanel({ duties: { rows, speech, team, deeds }, chosenKey, choose }: MatrixPanelProps) {
  const { t, formats } = speech;
  const { posts, month } = team;
  const isStill = useStill() || team.isFrozen;
  const [isEveryone, showEveryone] = useState(false);
  const members = posts.filter(({ kind, status }) => kind === "member" && status === "here").map(({ id }) => id);
  const owners = ownerColumns(rows, members, isEveryone && members.length <= mostColumns, speech);
  const isUpright = owners.length > fewColumns;
  const people = owners.filter(({ owner }) => owner.kind === "member").length;
  const columns: readonly MatrixColumn[] = [
    { id: "state", name: t("examineDuties.matrix.state"), head: t("examineDuties.matrix.state"), width: stateWidth },
    ...owners.map(({ key, name }, at) => ({
      ...{ id: key, name, head: name, isUpright },
      width: isUpright ? uprightWidth : at >= people && owners.length - people === 1 ? loneWidth : lyingWidth,
      isFirstOfKind: at === 0 || at === people,
    })),
  ];
  const groups: readonly MatrixGroup[] = [
    { id: "state", name: t("examineDuties.matrix.state"), head: "", columns: 1 },
    { id: "team", name: t("examineDuties.matrix.team"), head: t("examineDuties.matrix.team"), columns: people },
    ...(owners.length > people
      ? [
          {
            id: "others",
            name: t("examineDuties.matrix.others"),
            head: t("examineDuties.matrix.others"),
            columns: owners.length - people,
          },
        ]
      : []),
  ].filter(({ columns: span }) => span > 0);
  const state = (row: DutyRow) => ({
    content: row.gaps.length === 0 ? <Check size={13} aria-hidden /> : <TriangleAlert size={14} aria-hidden />,
    sentence:
      row.gaps.length === 0
        ? t("examineDuties.gaps.none")
        : formats.sentences(...row.gaps.map((gap) => sayGap(gap, row, month, speech))),
    look: row.gaps.length === 0 ? "fine" : "gap",
  });
  const toggle = (row: DutyRow, at: number): boolean => {
    const column = owners[at - 1];
    if (!column || isStill) return false;
    const isTheirs = !["none", "suggested"].includes(lookOf(row, column));
    if (isTheirs) deeds.takeOff(row, column.owner);
    else deeds.share(row, column.owner);
    return true;
  };
  return (
    <Panel
      title={t("examineDuties.matrix.title")}
      note={t(isStill ? "examineDuties.matrix.noteStill" : "examineDuties.matrix.note")}
      actions={
        members.length <= mostColumns && (
          <Switch isOn={isEveryone} onChange={showEveryone}>
            {t("examineDuties.matrix.everyone")}
          </Switch>
        )
      }
    >
      <MatrixGrid
        label={t("examineDuties.matrix.label", { month: formats.month(month) })}
        corner={t("examineDuties.matrix.duty")}
        {...{ columns, groups, rows, chosenKey }}
        keyOf={({ key }) => key}
        head={({ kind, name }) => (
          <>
            <span className="duties-kind" title={t(`examineDuties.kinds.${kind}`)}>
              {icons[kind]}
            </span>
            <span title={name}>{name}</span>
          </>
        )}
        headWidth={nameWidth}
        headHeight={isUpright ? heightFor(owners.map(({ name }) => name)) : lyingHeight}
        mostRows={24}
        onChoose={({ key }) => choose(key)}
        onKey={(key, row, column) => key === " " && toggle(row, column)}
        cell={(row, at) => {
          const column = owners[at - 1];
          if (!column) return state(row);
          const look = lookOf(row, column);
          return { content: <DutyMark look={look} />, sentence: sayCell(row, column, speech), look };
        }}
      />
      <ul className="duties-legend">
        {looks.map((look) => (
          <li key={look}>
            <DutyMark look={look} /> {t(`examineDuties.matrix.legend.${look}`)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
