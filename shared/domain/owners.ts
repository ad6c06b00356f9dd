/**
 * Who answers for a piece of work or a number: one person of the team, as it should be; several, as it sometimes is; or another
 * team, by its name. Kept as found, so that a second owner can be seen and taken off.
 */
import { z } from "zod";
import { id, label } from "../base/quantities.ts";

export const ownerFields = {
  /** The person who answers for it; the first of them where others do as well. */
  ownerId: id.optional(),
  /** People of the team who answer for it too. */
  alsoOwnedBy: z.array(id).max(50).optional(),
  /** Teams outside CS that answer for it, by id of the catalogue (`modelTeams`) or in the team's own words. */
  ownerTeams: z.array(label).max(20).optional(),
};

export type Owned = z.infer<z.ZodObject<typeof ownerFields>>;

export type Owner =
  | { readonly kind: "member"; readonly memberId: string }
  | { readonly kind: "team"; readonly team: string };

export const ownersOf = ({ ownerId, alsoOwnedBy = [], ownerTeams = [] }: Owned): readonly Owner[] => [
  ...[...new Set([...(ownerId === undefined ? [] : [ownerId]), ...alsoOwnedBy])].map((memberId): Owner => ({
    kind: "member",
    memberId,
  })),
  ...[...new Set(ownerTeams)].map((team): Owner => ({ kind: "team", team })),
];

export const isSameOwner = (one: Owner, other: Owner): boolean =>
  one.kind === "member"
    ? other.kind === "member" && one.memberId === other.memberId
    : other.kind === "team" && one.team === other.team;

/** Writes on a draft; a field that would hold nobody is taken away. */
export function writeOwners(thing: Owned, owners: readonly Owner[]): void {
  const [first, ...others] = owners.flatMap((owner) => (owner.kind === "member" ? [owner.memberId] : []));
  const teams = owners.flatMap((owner) => (owner.kind === "team" ? [owner.team] : []));
  delete thing.ownerId;
  delete thing.alsoOwnedBy;
  delete thing.ownerTeams;
  if (first !== undefined) thing.ownerId = first;
  if (others.length > 0) thing.alsoOwnedBy = others;
  if (teams.length > 0) thing.ownerTeams = teams;
}
