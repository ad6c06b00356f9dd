/** Whoever could answer for something: those who suit it first, with why, then everybody else, then other teams. */
import { modelTeamIds } from "../../../../shared/catalogue/hand-overs.ts";
import { isSameOwner, type Owner } from "../../../../shared/domain/owners.ts";
import { type Option, Select } from "../../../ui/Select.tsx";
import { ownerKey } from "../../../explain/owner-name.ts";
import { type DutyRow, ownerName } from "./duties.view.ts";
import type { Duties } from "./use-duties.ts";

/** Lists of more people than this are nobody's to read; those who suit it best and those who own something remain. */
const mostPeople = 60;
const mostSuggested = 8;

function ownersFor({ suggestions }: DutyRow, { rows, team }: Duties): readonly Owner[] {
  const here = team.posts.filter(({ kind, status }) => kind === "member" && status === "here").map(({ id }) => id);
  const owning = rows.flatMap(({ owners }) => owners);
  const ids = new Set([
    ...suggestions.slice(0, mostSuggested).map(({ memberId }) => memberId),
    ...(here.length <= mostPeople ? here : owning.flatMap((own) => (own.kind === "member" ? [own.memberId] : []))),
  ]);
  const teams = new Set([
    ...modelTeamIds.filter((id) => id !== "customerSuccess"),
    ...owning.flatMap((own) => (own.kind === "team" ? [own.team] : [])),
  ]);
  return [
    ...[...ids].filter((id) => here.includes(id)).map((memberId): Owner => ({ kind: "member", memberId })),
    ...[...teams].map((name): Owner => ({ kind: "team", team: name })),
  ];
}

type OwnerSelectsProps = { readonly row: DutyRow; readonly duties: Duties };

export function OwnerSelects({ row, duties }: OwnerSelectsProps) {
  const { speech, deeds } = duties;
  const { t, formats } = speech;
  const owners = ownersFor(row, duties).filter((owner) => !row.owners.some((own) => isSameOwner(own, owner)));
  const noteOf = (owner: Owner) => {
    const suggestion =
      owner.kind === "member" ? row.suggestions.find(({ memberId }) => memberId === owner.memberId) : undefined;
    if (!suggestion) return {};
    const fit = formats.percent(suggestion.fitShare);
    return {
      note:
        suggestion.duties === 0
          ? t("examineDuties.suggestion.noteNothing", { fit })
          : t("examineDuties.suggestion.note", { fit, count: suggestion.duties }),
    };
  };
  const options = owners.map((owner): Option => ({
    id: ownerKey(owner),
    label: ownerName(owner, speech),
    ...noteOf(owner),
  }));
  const withKey = (act: (owner: Owner) => void) => (key: string) => {
    const owner = owners.find((one) => ownerKey(one) === key);
    if (owner) act(owner);
  };
  const placeholder = t("examineDuties.card.choose");
  return (
    <div className="duties-selects">
      <Select
        label={t("examineDuties.card.give")}
        {...{ options, placeholder }}
        value={undefined}
        onChange={withKey((owner) => deeds.give(row, owner))}
      />
      {row.owners.length > 0 && (
        <Select
          label={t("examineDuties.card.share")}
          {...{ options, placeholder }}
          value={undefined}
          onChange={withKey((owner) => deeds.share(row, owner))}
        />
      )}
    </div>
  );
}
