/** Whoever answers for something, as a person reads it: somebody of the team, or another team. */
import type { Language } from "../../shared/base/words.ts";
import { isModelTeam, modelTeams } from "../../shared/catalogue/hand-overs.ts";
import type { Owner } from "../../shared/domain/owners.ts";

/** A team of THE MODEL in the language on screen, or another by its own name. */
export const teamName = (team: string, language: Language): string =>
  isModelTeam(team) ? modelTeams[team][language] : team;

type OwnerWords = {
  readonly language: Language;
  /** The name or the alias of a member. */
  readonly nameOf: (memberId: string) => string;
};

export const ownerName = (owner: Owner, { language, nameOf }: OwnerWords): string =>
  owner.kind === "team" ? teamName(owner.team, language) : nameOf(owner.memberId);

export const ownerKey = (owner: Owner): string =>
  owner.kind === "team" ? `team ${owner.team}` : `member ${owner.memberId}`;
