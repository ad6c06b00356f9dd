/** Carries out what was planned for cells, as one step that undo takes back. */
import { useState } from "react";
import { writeFacts } from "../../../../shared/domain/edits/members.ts";
import type { FactName } from "../../../../shared/domain/edits/members.ts";
import type { EditLabel } from "../../../workspace/edit-label.ts";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import type { Around } from "./team-column.ts";
import { type CellText, planWrites, type WritePlan } from "./write-plan.ts";

export type ManyDeed = "pasteCells" | "fillDown" | "clearCells";

/** A plan of which not everything can be done, and that waits for somebody to decide. */
export type Doubt = {
  readonly plan: WritePlan;
  readonly all: number;
  readonly beyond: number;
  readonly deed: ManyDeed | undefined;
};

/** One fact is called by its name, several by what was done to them. */
function labelOf({ writings, changed }: WritePlan, deed: ManyDeed | undefined): EditLabel {
  if (deed !== undefined) return { key: deed, count: changed };
  const names = new Set(writings.flatMap(({ facts }) => Object.keys(facts) as FactName[]));
  const [name] = names;
  const count = writings.length;
  if (writings.every(({ postId }) => postId.includes("#"))) return { key: "changeHire" };
  if (name === undefined || names.size > 1 || name === "opens") return { key: "changeMember" };
  return name === "competencies" ? { key: "setSkills", count } : { key: "setField", field: name, count };
}

export function useWriting(around: Around) {
  const edit = useEdit();
  const [doubt, setDoubt] = useState<Doubt>();

  function carryOut(plan: WritePlan, deed: ManyDeed | undefined): number {
    const pen = { month: around.month, freshId: () => newId("change") };
    if (plan.writings.length > 0) edit(labelOf(plan, deed), writeFacts(pen, plan.writings));
    return plan.changed;
  }

  return {
    doubt,
    /** One cell: the refusal in words, or nothing once it is written. */
    writeOne(cell: CellText): string | undefined {
      const plan = planWrites([cell], around);
      const [refused] = plan.refused;
      if (refused) return `${refused.refusal.reason} ${refused.refusal.cure}`;
      carryOut(plan, undefined);
      return undefined;
    },
    /** Many cells: all of them, or none until somebody has decided about those that cannot be. How many changed. */
    writeMany(cells: readonly CellText[], deed: ManyDeed | undefined, beyond = 0): number {
      const plan = planWrites(cells, around);
      if (plan.refused.length === 0 && beyond === 0) return carryOut(plan, deed);
      setDoubt({ plan, all: cells.length + beyond, beyond, deed });
      return 0;
    },
    settle(doesWrite: boolean): number {
      setDoubt(undefined);
      return doubt && doesWrite ? carryOut(doubt.plan, doubt.deed) : 0;
    },
  };
}

export type Writing = ReturnType<typeof useWriting>;
