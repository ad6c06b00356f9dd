import { openSeatsAt, seatsOpenedAt } from "../../../../shared/domain/edits/ladder.ts";
import type { Team } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";
import type { Standing } from "./standing.view.ts";

/** Seats of a level from the month looked at on: opening and closing them is a dated change of the plan. */
export function SeatsThen({ standing, team }: { readonly standing: Standing; readonly team: Team }) {
  const { t, formats } = useWords();
  const edit = useEdit();
  const { level, seats } = standing;
  const { month } = team;
  const opened = useWorkspace(({ workspace }) => seatsOpenedAt(workspace, level.id, month));
  if (seats === undefined) return undefined;
  return (
    <NumberField
      label={t("careerLadder.editor.seatsThen", { month: formats.month(month) })}
      note={t("careerLadder.editor.seatsThenNote")}
      value={seats}
      minValue={Math.max(0, seats - opened - 20)}
      maxValue={seats - opened + 20}
      onChange={(wanted) =>
        !Number.isNaN(wanted) &&
        edit(
          { key: "openSeats", name: level.name },
          openSeatsAt({ month, newId: newId("change") }, level.id, opened + wanted - seats),
        )
      }
    />
  );
}
