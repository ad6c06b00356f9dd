/** Where the audience looks: the display that the presenter's window is not on. */
import type { Display, Rectangle } from "electron";

type Screen = Pick<Display, "id" | "bounds">;

const overlap = (a: Rectangle, b: Rectangle) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** The largest of the others; undefined where there is only one. */
export function audienceDisplay<S extends Screen>(screens: readonly S[], presenter: Rectangle): S | undefined {
  const byOverlap = screens.toSorted((a, b) => overlap(b.bounds, presenter) - overlap(a.bounds, presenter));
  const area = ({ bounds }: S) => bounds.width * bounds.height;
  return byOverlap.slice(1).toSorted((a, b) => area(b) - area(a))[0];
}
