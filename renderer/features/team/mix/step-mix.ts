import { type Mix, withShare } from "../../../../shared/domain/mix.ts";

/** Up and down: more or less analysis, the other two in their proportion. Left and right: along the line between sales and support. */
export const arrowKeys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const;
export type ArrowKey = (typeof arrowKeys)[number];

export const isArrow = (key: string): key is ArrowKey => (arrowKeys as readonly string[]).includes(key);

/** The mix one step of an arrow key further. */
export function stepMix(mix: Mix, key: ArrowKey, step: number): Mix {
  switch (key) {
    case "ArrowUp":
      return withShare(mix, "analyst", mix.analyst + step);
    case "ArrowDown":
      return withShare(mix, "analyst", mix.analyst - step);
    case "ArrowLeft":
      return shifted(mix, Math.min(step, mix.support));
    case "ArrowRight":
      return shifted(mix, -Math.min(step, mix.sales));
  }
}

const shifted = ({ sales, support, analyst }: Mix, toSales: number): Mix => ({
  sales: sales + toSales,
  support: support - toSales,
  analyst,
});
