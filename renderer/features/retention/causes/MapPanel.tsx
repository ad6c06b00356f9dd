/** The map itself: everyone's row, a cell for each cause, and the choice of who is in it. */
import {
  type AttritionCause,
  attritionCauseIds,
  attritionCauses,
  type AttritionPattern,
  attritionPatterns,
} from "../../../../shared/catalogue/attrition-causes.ts";
import { CauseGlyph } from "../../../charts/CauseGlyph.tsx";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { type MatrixColumn, MatrixGrid, type MatrixGroup } from "../../../ui/MatrixGrid.tsx";
import { CauseMarks } from "./CauseMarks.tsx";
import { type Choice, chosenRows } from "./causes.view.ts";
import { cellSentence, marksOf } from "./cell.view.ts";
import { ChoiceBar } from "./ChoiceBar.tsx";
import { mapTable, talkSentence, talkText } from "./map-table.view.ts";
import type { Shown } from "./use-causes.ts";

type MapPanelProps = {
  readonly shown: Shown;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  readonly open: (postId: string, cause: AttritionCause | undefined) => void;
  /** Of the chosen person, the cell that is open; undefined for the person as a whole. */
  readonly openCause: AttritionCause | undefined;
};

const cellWidth = 52;
const nameWidth = 148;
/** The last conversation stands before the causes, and opens the person. */
const before = 1;
const patternIds = Object.keys(attritionPatterns) as readonly AttritionPattern[];

export function MapPanel({ shown: { rows, month }, choice, choose, open, openCause }: MapPanelProps) {
  const words = useWords();
  const { t, formats, language } = words;
  const { personId } = useFocus();
  const chosen = chosenRows(rows, choice);
  const label = t("retentionCauses.map.label", { month: formats.month(month) });
  const columns: readonly MatrixColumn[] = [
    {
      id: "talk",
      name: t("retentionCauses.map.talkName"),
      head: t("retentionCauses.map.talk"),
      width: cellWidth,
    },
    ...attritionCauseIds.map((cause, index) => ({
      id: cause,
      name: attritionCauses[cause].name[language],
      head: t(`retentionCauses.short.${cause}`),
      width: cellWidth,
      isFirstOfKind:
        attritionCauses[attritionCauseIds[index - 1] ?? cause].pattern !== attritionCauses[cause].pattern ||
        index === 0,
    })),
  ];
  const groups: readonly MatrixGroup[] = [
    { id: "talk", name: t("retentionCauses.map.talkName"), head: "", columns: before },
    ...patternIds.map((pattern) => {
      const own = attritionCauseIds.filter((cause) => attritionCauses[cause].pattern === pattern).length;
      return {
        id: pattern,
        name: attritionPatterns[pattern][language],
        head: (
          <>
            <CauseGlyph pattern={pattern} />
            {own > 1 && t(`retentionCauses.patterns.${pattern}`)}
          </>
        ),
        columns: own,
      };
    }),
  ];
  const openColumn = openCause === undefined ? 0 : attritionCauseIds.indexOf(openCause) + before;
  return (
    <ChartPanel
      title={t("retentionCauses.map.title")}
      note={t("retentionCauses.map.note")}
      table={() => mapTable(chosen, label, words)}
    >
      <ChoiceBar {...{ rows, choice, choose }} />
      {chosen.length === 0 ? (
        <p className="causes-quiet">{t("retentionCauses.map.nobody")}</p>
      ) : (
        <MatrixGrid
          label={label}
          corner={t("retentionCauses.map.person")}
          columns={columns}
          groups={groups}
          rows={chosen}
          keyOf={({ post }) => post.id}
          head={({ name }) => <span>{name}</span>}
          headWidth={nameWidth}
          headHeight={40}
          chosenKey={personId}
          chosenColumn={openColumn}
          onChoose={({ post }) => open(post.id, undefined)}
          onOpen={({ post }, column) => open(post.id, attritionCauseIds[column - before])}
          cell={(row, column) => {
            const cause = attritionCauseIds[column - before];
            if (cause === undefined)
              return { content: talkText(row, words), sentence: talkSentence(row, words), look: "talk" };
            const pressure = row.person.causes[cause];
            const marks = marksOf(pressure);
            return {
              content: <CauseMarks marks={marks} />,
              sentence: cellSentence(row.called, cause, pressure, words),
              look: `${attritionCauses[cause].pattern}${marks.hasLook ? " look" : ""}`,
              tint: Math.max(0, pressure.blended),
            };
          }}
        />
      )}
    </ChartPanel>
  );
}
