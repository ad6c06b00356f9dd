/** Everyone as a point among the three types, with the team's centre and what its work asks for. */
import { useMemo, useState } from "react";
import type { Mix } from "../../../../shared/domain/mix.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { densityOf } from "./density.ts";
import type { Person } from "./people.view.ts";
import { type ToPlace, placeLabels, widthOfText } from "./place-labels.ts";
import { Name } from "./Name.tsx";
import { shortNames } from "./short-names.ts";
import { type Size, cornerBoxes, planeIn, pointOf } from "./triangle.ts";
import { TriangleFrame } from "./TriangleFrame.tsx";
import { type Mark, TriangleMarks, markRadius } from "./TriangleMarks.tsx";
import { TrianglePoint } from "./TrianglePoint.tsx";
import { useMixHand } from "./use-mix-hand.ts";

/** With more, names appear on demand and points are small. */
export const mostNamed = 60;

type TriangleProps = {
  readonly size: Size;
  readonly people: readonly Person[];
  readonly chosenId: string | undefined;
  readonly canMove: boolean;
  readonly team: Mix | undefined;
  readonly asked: Mix | undefined;
  readonly askedLater: Mix | undefined;
  readonly markWords: Readonly<Record<Mark["id"], string>>;
  readonly onChoose: (personId: string) => void;
  readonly onMove: (personId: string, mix: Mix, gesture: string) => void;
  readonly onNumbers: () => void;
};

export function Triangle({ size, people, chosenId, team, asked, askedLater, markWords, ...hand }: TriangleProps) {
  const { t, typeName } = useWords();
  const { width, height } = size;
  const plane = useMemo(() => planeIn({ width, height }), [width, height]);
  const [pointed, setPointed] = useState<string>();
  const isMany = people.length > mostNamed;
  const radius = isMany ? 4 : 6;
  const marks = useMemo(() => {
    const at = { team, asked, askedLater };
    return (["team", "asked", "askedLater"] as const).flatMap((id): Mark[] => {
      const mix = at[id];
      return mix ? [{ id, at: pointOf(plane, mix), words: markWords[id] }] : [];
    });
  }, [plane, team, asked, askedLater, markWords]);
  const points = useMemo(() => {
    const names = shortNames(people.map(({ name }) => name));
    return people.map((person, index) => ({ person, said: names[index]!, at: pointOf(plane, person.mix) }));
  }, [people, plane]);
  const placed = useMemo(() => {
    const isSaid = (id: string) => id === chosenId || id === pointed;
    const names = points
      .filter(({ person }) => !isMany || isSaid(person.id))
      .map(({ person: { id }, said, at }): ToPlace => {
        return { id, at, radius: radius + 4, width: widthOfText(said), isWanted: isSaid(id) };
      })
      .toSorted((one, other) => Number(other.isWanted) - Number(one.isWanted));
    const ofMarks = marks.map(({ id, at, words }): ToPlace => ({
      id,
      at,
      radius: markRadius,
      width: widthOfText(words) * 1.05,
      isWanted: true,
    }));
    const middle = pointOf(plane, { sales: 1 / 3, support: 1 / 3, analyst: 1 / 3 });
    return placeLabels([...ofMarks, ...names], { width, height }, middle, cornerBoxes(plane));
  }, [points, marks, isMany, radius, chosenId, pointed, width, height, plane]);
  const handlers = useMixHand({ plane, people, ...hand });
  const cells = useMemo(
    () =>
      isMany
        ? densityOf(
            plane,
            people.map(({ mix }) => mix),
          )
        : [],
    [isMany, plane, people],
  );
  const most = Math.max(...cells.map(({ share }) => share));
  const tabStop = people.some(({ id }) => id === chosenId) ? chosenId : people[0]?.id;
  const corners = { sales: typeName("sales"), support: typeName("support"), analyst: typeName("analyst") };
  return (
    <svg
      className="mix-triangle"
      width={width}
      height={height}
      role="group"
      aria-label={t("teamMix.picture.label", corners)}
      data-many={isMany}
      data-still={!hand.canMove}
      {...handlers}
      onPointerOver={({ target }) =>
        setPointed((target as Element).closest("[data-person]")?.getAttribute("data-person") ?? undefined)
      }
      onPointerLeave={() => setPointed(undefined)}
    >
      <TriangleFrame plane={plane} team={team} asked={asked} />
      {cells.map(({ corners: around, share }, index) => (
        <polygon
          key={index}
          className="mix-cell"
          points={around.map(({ x, y }) => `${x},${y}`).join(" ")}
          style={{ opacity: (0.32 * share) / most }}
        />
      ))}
      <g aria-hidden>
        {points.map(({ person: { id, standing }, said }) => {
          const label = placed.get(id);
          return label && <Name key={id} said={said} label={label} standing={standing} isChosen={id === chosenId} />;
        })}
      </g>
      {points.map(({ person, at }) => (
        <TrianglePoint
          key={person.id}
          {...person}
          x={at.x}
          y={at.y}
          radius={radius}
          hasRing={!isMany}
          isChosen={person.id === chosenId}
          isTabStop={person.id === tabStop}
        />
      ))}
      <TriangleMarks marks={marks} placed={placed} />
    </svg>
  );
}
