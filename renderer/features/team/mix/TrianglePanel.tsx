/** The picture of the team's types, or its table, with the chosen person's numbers beside it. */
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { centreOf } from "../../../../shared/analysis/composition/asked-mix.ts";
import type { MonthGap } from "../../../../shared/analysis/composition/composition.ts";
import { changeMixAt } from "../../../../shared/domain/edits/at-month.ts";
import type { Mix } from "../../../../shared/domain/mix.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useProjection } from "../../../simulator/use-simulator.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { useTeam } from "../../../focus/use-team.ts";
import { monthOf } from "./gap.view.ts";
import { MixTable } from "./MixTable.tsx";
import { mixInWords, peopleOf } from "./people.view.ts";
import { PersonMix } from "./PersonMix.tsx";
import { Triangle, mostNamed } from "./Triangle.tsx";
import { useSize } from "../../../ui/use-size.ts";

type TrianglePanelProps = { readonly now: MonthGap | undefined; readonly later: MonthGap | undefined };

const views = ["picture", "table"] as const;
type View = (typeof views)[number];

export function TrianglePanel({ now, later }: TrianglePanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const { posts, month, nameOf, scenario, isFirstMonth, isFrozen } = useTeam();
  const { personId, choosePerson } = useFocus();
  const projection = useProjection();
  const edit = useEdit();
  const [view, setView] = useState<View>("picture");
  const [room, size] = useSize<HTMLDivElement>({ width: 640, height: 540 });
  const numbers = useRef<HTMLDivElement>(null);
  const people = useMemo(() => peopleOf(posts, projection, nameOf), [posts, projection, nameOf]);
  const team = useMemo(() => centreOf(posts.filter(({ status }) => status === "here")), [posts]);
  const chosen = people.find(({ id }) => id === personId);
  const asked = now?.askedMix;
  const askedLater = later?.askedMix;
  const laterName = later && formats.month(monthOf(scenario.start, later));
  const markWords = useMemo(
    () => ({
      team: t("teamMix.picture.team"),
      asked: t("teamMix.picture.askedNow", { month: formats.month(month) }),
      askedLater: t("teamMix.picture.askedLater", { month: laterName ?? "" }),
    }),
    [t, formats, month, laterName],
  );
  const [isOnPicture, setOnPicture] = useState(false);
  const move = (id: string, mix: Mix, gesture: string) =>
    edit({ key: "changeMix" }, changeMixAt({ month, newId: newId("change") }, id, mix), gesture);
  const movePoint = (id: string, mix: Mix, gesture: string) => {
    setOnPicture(true);
    move(id, mix, gesture);
  };
  const setNumbers = (id: string, mix: Mix, gesture: string) => {
    setOnPicture(false);
    move(id, mix, gesture);
  };
  const isMany = people.length > mostNamed;
  // Beside a crowd three sliders with their fields are too much for a frame: they follow a point a moment after the hand.
  const calm = useDeferredValue(isMany ? chosen : undefined);
  // The person's numbers appear with the choice; by the next frame they can be typed into.
  const onNumbers = () =>
    requestAnimationFrame(() => numbers.current?.querySelector<HTMLElement>("input:not([type=range])")?.focus());
  const monthName = formats.month(month);
  return (
    <Panel
      title={t("teamMix.picture.title", { month: monthName })}
      actions={
        <SegmentedControl
          label={t("teamMix.picture.view")}
          options={views.map((id) => ({ id, label: t(`teamMix.picture.views.${id}`) }))}
          value={view}
          onChange={setView}
        />
      }
    >
      <div className="mix-stage" data-view={view}>
        <div className="mix-room" ref={room}>
          {view === "picture" ? (
            <Triangle
              {...{ size, people, team, asked, askedLater, markWords, onNumbers }}
              onMove={movePoint}
              chosenId={chosen?.id}
              canMove={!isFrozen}
              onChoose={choosePerson}
            />
          ) : (
            <MixTable
              {...{ people, team, asked, onNumbers }}
              month={monthName}
              chosenId={chosen?.id}
              onChoose={choosePerson}
            />
          )}
        </div>
        {chosen && (
          <PersonMix
            ref={numbers}
            personId={chosen.id}
            {...{ name: chosen.name, standing: chosen.standing }}
            mix={isOnPicture && calm?.id === chosen.id ? calm.mix : chosen.mix}
            isStill={isFrozen}
            onMove={setNumbers}
            note={
              isFirstMonth || chosen.isHire
                ? t("teamMix.person.facts")
                : t("teamMix.person.dated", { month: monthName })
            }
          />
        )}
        {view === "picture" && <Hints isMany={isMany} people={people.length} />}
        {team && asked && (
          <VisuallyHidden>
            {t("teamMix.picture.marks", { team: mixInWords(team, words), asked: mixInWords(asked, words) })}
          </VisuallyHidden>
        )}
      </div>
      <p className="mix-quiet mix-how">{isFrozen ? t("teamMix.picture.noteStill") : t("teamMix.picture.note")}</p>
    </Panel>
  );
}

function Hints({ isMany, people }: { readonly isMany: boolean; readonly people: number }) {
  const { t, formats } = useWords();
  return (
    <ul className="mix-hints">
      {isMany ? (
        <li>{t("teamMix.picture.many", { number: formats.integer(people) })}</li>
      ) : (
        <li>{t("teamMix.picture.hint.ring")}</li>
      )}
      <li>{t("teamMix.picture.hint.hire")}</li>
      <li>{t("teamMix.picture.hint.gone")}</li>
    </ul>
  );
}
