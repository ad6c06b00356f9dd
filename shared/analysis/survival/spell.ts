/** One person's time under observation, on the clock of tenure in months: at risk in (start, stop], as counting processes have it. */
export type Spell<Cause extends string = string> = {
  /** Tenure when watching began: above 0 for people hired before the records begin (left truncation). */
  readonly start: number;
  readonly stop: number;
  /** Why it ended; undefined for someone who is still there or went out of sight (right censoring). */
  readonly cause: Cause | undefined;
  /** Where several things ended it: their parts, which add up to 1. `cause` is then the one that weighed most. */
  readonly parts?: Readonly<Partial<Record<Cause, number>>> | undefined;
};

/** What ended a spell, each cause with the part of one leaving that it counts for; empty where nothing did. */
export const endingsOf = <Cause extends string>({ cause, parts }: Spell<Cause>): readonly [Cause, number][] =>
  cause === undefined ? [] : parts === undefined ? [[cause, 1]] : (Object.entries(parts) as [Cause, number][]);

/** The same spells as if one cause alone could end them: the others count as going out of sight, a composite leaving as its main cause. */
export const onlyBy = <Cause extends string>(cause: Cause, spells: readonly Spell<Cause>[]): Spell<Cause>[] =>
  spells.map((spell) =>
    spell.cause === cause ? { ...spell, parts: undefined } : { ...spell, cause: undefined, parts: undefined },
  );
