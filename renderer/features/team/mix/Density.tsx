import { memo } from "react";
import { densityOf } from "./density.ts";
import type { Person } from "./people.view.ts";
import type { Plane } from "./triangle.ts";

type DensityProps = { readonly plane: Plane; readonly people: readonly Person[] };

/** The fullest small triangle is shaded this much. */
const darkest = 0.32;

/** How many stand where, as shades behind a crowd. */
export const Density = memo(function Density({ plane, people }: DensityProps) {
  const mixes = people.map(({ mix }) => mix);
  const cells = densityOf(plane, mixes);
  const most = Math.max(...cells.map(({ share }) => share));
  return cells.map(({ corners, share }, index) => (
    <polygon
      key={index}
      className="mix-cell"
      points={corners.map(({ x, y }) => `${x},${y}`).join(" ")}
      style={{ opacity: (darkest * share) / most }}
    />
  ));
});
