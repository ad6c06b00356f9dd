/** A number about some people that somebody wants to show: a cell of a table, a total, a filtered view, a slide's headline. */
export type Figure = {
  /** Unique among all figures that are ever seen together. */
  readonly id: string;
  /** Whom it is about. A count, a mean and a risk of the same people are one figure: whoever knows one set knows what to subtract. */
  readonly people: readonly string[];
  /** Each person's amount, in the order of `people`, where the figure is a sum or mean of money. */
  readonly amounts?: readonly number[];
};

/**
 * `small`: too few people. `dominated`: most of the money is one person's. `derivable`: harmless alone, but with what is
 * already shown it would give away one of the others.
 */
export type Withheld = "small" | "dominated" | "derivable";
export type Showing = "shown" | Withheld;
