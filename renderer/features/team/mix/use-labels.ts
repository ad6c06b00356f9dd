/** Which names stand where in the picture: the marks' first, then whoever is chosen or pointed at, then everyone for whom there is room. */
import { useMemo } from "react";
import type { Person } from "./people.view.ts";
import { type Placed, type ToPlace, placeLabels, widthOfText } from "./place-labels.ts";
import { type Plane, type Point, cornerBoxes, pointOf } from "./triangle.ts";
import { type Mark, markRadius } from "./TriangleMarks.tsx";
import type { Size } from "../../../ui/use-size.ts";

export type Spot = { readonly person: Person; readonly said: string; readonly at: Point };

type Labelled = {
  readonly plane: Plane;
  readonly size: Size;
  readonly marks: readonly Mark[];
  /** Everyone who may be named. */
  readonly spots: readonly Spot[];
  readonly radius: number;
  readonly chosenId: string | undefined;
  readonly pointedId: string | undefined;
};

export function useLabels(labelled: Labelled): ReadonlyMap<string, Placed> {
  const { plane, size } = labelled;
  const { width, height } = size;
  // A new projection changes what is said of people, and seldom where they stand.
  const asked = JSON.stringify(namesOf(labelled));
  return useMemo(() => {
    const middle = pointOf(plane, { sales: 1 / 3, support: 1 / 3, analyst: 1 / 3 });
    return placeLabels(JSON.parse(asked) as ToPlace[], { width, height }, middle, cornerBoxes(plane));
  }, [plane, width, height, asked]);
}

function namesOf({ marks, spots, radius, chosenId, pointedId }: Labelled): readonly ToPlace[] {
  const names = spots
    .map(({ person: { id }, said, at }): ToPlace => {
      const isWanted = id === chosenId || id === pointedId;
      return { id, at, radius: radius + 4, width: widthOfText(said), isWanted };
    })
    .toSorted((one, other) => Number(other.isWanted) - Number(one.isWanted));
  const ofMarks = marks.map(({ id, at, words }): ToPlace => {
    // Bold letters are a little wider.
    return { id, at, radius: markRadius, width: widthOfText(words) * 1.05, isWanted: true };
  });
  return [...ofMarks, ...names];
}
