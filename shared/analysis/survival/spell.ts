/** One person's time under observation, on the clock of tenure in months: at risk in (start, stop], as counting processes have it. */
export type Spell<Cause extends string = string> = {
  /** Tenure when watching began: above 0 for people hired before the records begin (left truncation). */
  readonly start: number;
  readonly stop: number;
  /** Why it ended; undefined for someone who is still there or went out of sight (right censoring). */
  readonly cause: Cause | undefined;
};

/** The same spells as if one cause alone could end them: the others count as going out of sight. */
export const onlyBy = <Cause extends string>(cause: Cause, spells: readonly Spell<Cause>[]): Spell<Cause>[] =>
  spells.map((spell) => (spell.cause === cause ? spell : { ...spell, cause: undefined }));
