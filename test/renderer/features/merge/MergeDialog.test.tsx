// @vitest-environment happy-dom
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { MergeDialog } from "../../../../renderer/features/merge/MergeDialog.tsx";
import { type Aside, AsideContext } from "../../../../renderer/simulator/aside.ts";
import { copyOf, type Recipe } from "../../../../shared/domain/edits/recipe.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { projectionAtOnce } from "../../../support/projection-at-once.ts";
import { openWindow } from "../../app/open-window.tsx";

function changed(workspace: Workspace, change: Recipe): Workspace {
  const draft = copyOf(workspace);
  change(draft);
  return draft;
}

/** Projects at once, in few futures: what matters is that two different plans are projected. */
const aside: Aside = {
  project: ({ baseline, scenario }) => ({
    result: Promise.resolve(projectionAtOnce(baseline, { ...scenario, trials: 20 })),
    drop: () => undefined,
  }),
  valueOptions: () => ({ result: Promise.resolve([]), drop: () => undefined }),
  comparePlans: () => ({ result: Promise.resolve(undefined), drop: () => undefined }),
};

/** Both changed one person's pay; the file alone renamed a customer. */
function openMerge(payHere: number, payThere: number) {
  const { workspace, Around } = openWindow();
  const ancestor = workspace.getState().workspace;
  const theirs = changed(ancestor, ({ baseline }) => {
    baseline.members[0]!.salaryJpy = payThere;
    baseline.accounts[0]!.name = "Renamed";
    baseline.members.push({ ...copyOf(baseline.members[1]!), id: "new", name: "New" });
  });
  workspace.getState().edit({ key: "changeMember" }, ({ baseline }) => void (baseline.members[0]!.salaryJpy = payHere));
  const merged: Workspace[] = [];
  const onMerge = (recipe: Recipe) => void merged.push(changed(workspace.getState().workspace, recipe));
  render(
    <AsideContext value={aside}>
      <Around>
        <MergeDialog name="theirs.crewcast" onClose={() => undefined} {...{ ancestor, theirs, onMerge }} />
      </Around>
    </AsideContext>,
  );
  const dialog = within(screen.getByRole("dialog"));
  return { dialog, user: userEvent.setup(), pay: () => merged[0]?.baseline.members[0]?.salaryJpy, merged };
}

describe("the merge of a file", () => {
  it("asks one question, and merges once it is settled", async () => {
    const { dialog, user, pay, merged } = openMerge(9_100_000, 9_400_000);
    expect(dialog.getByRole("button", { name: "Merge" }).getAttribute("aria-disabled")).toBe("true");
    await user.click(dialog.getByRole("radio", { name: /From the file/ }));
    await user.click(dialog.getByRole("button", { name: "Merge" }));
    expect(pay()).toBe(9_400_000);
    expect(merged[0]?.baseline.accounts[0]?.name).toBe("Renamed");
  });

  it("takes a value of its own, and says why one cannot be", async () => {
    const { dialog, user, pay } = openMerge(9_100_000, 9_400_000);
    await user.click(dialog.getByRole("radio", { name: "Another value" }));
    const field = dialog.getByRole("textbox");
    await user.clear(field);
    await user.type(field, "-5{Enter}");
    await user.click(dialog.getByRole("button", { name: "Take this value" }));
    expect(dialog.getByText(/salaryJpy/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, "9250000");
    await user.click(dialog.getByRole("button", { name: "Take this value" }));
    expect(dialog.getByText("1 of 1 settled")).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Merge" }));
    expect(pay()).toBe(9_250_000);
  });

  it("tells what the team would be able to do after it, under the answers so far", async () => {
    const { dialog, user } = openMerge(9_100_000, 90_000_000);
    await user.click(dialog.getByRole("tab", { name: "What it means" }));
    const row = (name: string) => dialog.getByRole("row", { name: new RegExp(`^${name}`) });
    const cells = (name: string) =>
      within(row(name))
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
    expect(cells("People on the team")).toEqual(["24", "25"]);
    expect(dialog.getByText(/Questions that are still open count as they are here/)).toBeTruthy();
    await waitFor(() => expect(cells("Team cost").every((text) => text.includes("¥"))).toBe(true));
    const before = cells("Team cost");
    await user.click(dialog.getByRole("tab", { name: /^To settle/ }));
    await user.click(dialog.getByRole("radio", { name: /From the file/ }));
    await user.click(dialog.getByRole("tab", { name: "What it means" }));
    await waitFor(() => expect(cells("Team cost").every((text) => text.includes("¥"))).toBe(true));
    expect(cells("Team cost")[0]).toBe(before[0]);
    expect(cells("Team cost")[1]).not.toBe(before[1]);
  });

  it("asks nothing where both did the same", () => {
    const { dialog } = openMerge(9_400_000, 9_400_000);
    expect(dialog.getByText(/Nothing to decide/)).toBeTruthy();
  });
});
