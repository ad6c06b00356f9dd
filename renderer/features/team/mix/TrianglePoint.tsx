/** One person: shape for the main type, hollow for a planned hire, faint for whoever leaves, and round it a ring for the load. */
import { memo } from "react";
import type { Month } from "../../../../shared/base/month.ts";
import { type MemberType, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import type { Mix } from "../../../../shared/domain/mix.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { shapePaths } from "../../../ui/TypeMark.tsx";
import { type Standing, personInWords } from "./people.view.ts";

type TrianglePointProps = {
  /** Each of a person's facts by itself: of many people, only those who changed are drawn again. */
  readonly id: string;
  readonly name: string;
  readonly mix: Mix;
  readonly type: MemberType;
  readonly standing: Standing;
  readonly month: Month | undefined;
  readonly isHire: boolean;
  readonly load: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly hasRing: boolean;
  readonly isChosen: boolean;
  /** The one that Tab comes to. */
  readonly isTabStop: boolean;
};

export const TrianglePoint = memo(function TrianglePoint({ x, y, radius, hasRing, ...person }: TrianglePointProps) {
  const words = useWords();
  const { id, type, standing, isHire, load, isChosen, isTabStop } = person;
  const label = personInWords(person, words);
  const scale = radius / 6;
  return (
    <g
      className="mix-point"
      role="button"
      aria-label={label}
      aria-pressed={isChosen}
      tabIndex={isTabStop ? 0 : -1}
      data-person={id}
      data-standing={standing}
      transform={`translate(${x} ${y})`}
    >
      <circle className="mix-reach" r={radius + 5} />
      <circle className="mix-halo" r={radius + 7} />
      {hasRing && load !== undefined && <LoadRing load={load} radius={radius + 3} />}
      <path
        d={shapePaths[memberTypes[type].shape]}
        className="mix-shape"
        data-hollow={isHire}
        transform={`translate(${-6 * scale} ${-6 * scale}) scale(${scale})`}
        style={isHire ? { stroke: `var(--type-${type})` } : { fill: `var(--type-${type})` }}
      />
    </g>
  );
});

/** Full at 100 %; what is beyond begins a second ring outside. */
function LoadRing({ load, radius }: { readonly load: number; readonly radius: number }) {
  const beyond = Math.min(1, load - 1);
  return (
    <>
      <Arc radius={radius} share={Math.min(1, load)} />
      {beyond > 0.005 && <Arc radius={radius + 2.5} share={beyond} isBeyond />}
    </>
  );
}

type ArcProps = { readonly radius: number; readonly share: number; readonly isBeyond?: boolean };

function Arc({ radius, share, isBeyond = false }: ArcProps) {
  const round = 2 * Math.PI * radius;
  return (
    <circle
      className="mix-load"
      data-beyond={isBeyond}
      r={radius}
      strokeDasharray={`${share * round} ${round}`}
      transform="rotate(-90)"
    />
  );
}
