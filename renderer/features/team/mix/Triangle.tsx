/** Everyone as a point among the three types, with the team's centre and what its work asks for. */
import { useMemo, useState } from "react";
import type { Mix } from "../../../../shared/domain/mix.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Crowd, nearestPerson } from "./Crowd.tsx";
import { Density } from "./Density.tsx";
import type { Person } from "./people.view.ts";
import { Name } from "./Name.tsx";
import { shortNames } from "./short-names.ts";
import { type Point, planeIn, pointOf } from "./triangle.ts";
import "./triangle.css";
import { TriangleFrame } from "./TriangleFrame.tsx";
import { type Mark, TriangleMarks } from "./TriangleMarks.tsx";
import { TrianglePoint } from "./TrianglePoint.tsx";
import { type Spot, useLabels } from "./use-labels.ts";
import { useMixHand } from "./use-mix-hand.ts";
import { areSameLists, useSame } from "../../../ui/use-same.ts";
import type { Size } from "../../../ui/use-size.ts";

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
  const wholeNames = useSame(
    people.map(({ name }) => name),
    areSameLists,
  );
  const names = useMemo(() => shortNames(wholeNames), [wholeNames]);
  const points = useMemo(
    () => people.map((person, index): Spot => ({ person, said: names[index]!, at: pointOf(plane, person.mix) })),
    [people, names, plane],
  );
  const tabStop = people.some(({ id }) => id === chosenId) ? chosenId : people[0]?.id;
  const crowd = useMemo(
    () => (isMany ? points.filter(({ person: { id } }) => id !== chosenId) : []),
    [points, isMany, chosenId],
  );
  // Of a crowd only those are drawn by themselves whom somebody means.
  const spots = useMemo(
    () =>
      isMany ? points.filter(({ person: { id } }) => id === chosenId || id === pointed || id === tabStop) : points,
    [points, isMany, chosenId, pointed, tabStop],
  );
  const named = useMemo(
    () => (isMany ? spots.filter(({ person: { id } }) => id === chosenId || id === pointed) : spots),
    [spots, isMany, chosenId, pointed],
  );
  const placed = useLabels({ plane, size, marks, spots: named, radius, chosenId, pointedId: pointed });
  const whoIsAt = (place: Point) => (isMany ? nearestPerson({ points }, place) : undefined);
  const [picture, handlers] = useMixHand({ plane, people, chosenId, whoIsAt, onPoint: setPointed, ...hand });
  const corners = { sales: typeName("sales"), support: typeName("support"), analyst: typeName("analyst") };
  return (
    <svg
      ref={picture}
      className="mix-triangle"
      width={width}
      height={height}
      role="group"
      aria-label={t("teamMix.picture.label", corners)}
      data-many={isMany}
      data-still={!hand.canMove}
      {...handlers}
      onPointerLeave={() => setPointed(undefined)}
    >
      <TriangleFrame plane={plane} team={team} asked={asked} />
      {isMany && <Density plane={plane} people={people} />}
      {isMany && <Crowd points={crowd} />}
      <g aria-hidden>
        {named.map(({ person: { id, standing }, said }) => {
          const label = placed.get(id);
          return label && <Name key={id} said={said} label={label} standing={standing} isChosen={id === chosenId} />;
        })}
      </g>
      {spots.map(({ person, at }) => (
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
