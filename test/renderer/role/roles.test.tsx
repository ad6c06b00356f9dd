// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { LeavePresenting } from "../../../renderer/app/LeavePresenting.tsx";
import { RoleSettings } from "../../../renderer/app/settings/RoleSettings.tsx";
import { useNames } from "../../../renderer/i18n/use-names.ts";
import { ShownTo } from "../../../renderer/role/ShownTo.tsx";
import { sightOf } from "../../../renderer/role/sight.ts";
import { role as words } from "../../../shared/i18n/en/role.ts";
import { type Role, roleIds } from "../../../shared/ipc/roles.ts";
import { openWindow } from "../app/open-window.tsx";

afterEach(cleanup);

function openAs(role: Role) {
  const opened = openWindow();
  opened.frame.getState().prefer({ role });
  return { ...opened, user: userEvent.setup() };
}

function FirstName() {
  return <p>{useNames().nameOf("m01")}</p>;
}

describe("a role", () => {
  it("shows less the further it is from the team: head, HR, presenter", () => {
    const seen = ({ role, opensSealedNotes: _, ...sight }: ReturnType<typeof sightOf>) =>
      Object.values(sight).filter(Boolean).length;
    const [head, hr, presenter] = roleIds.map((id) => seen(sightOf(id)));
    expect(head).toBeGreaterThan(hr!);
    expect(hr).toBeGreaterThan(presenter!);
    expect(presenter).toBe(0);
  });

  it("lets nobody but HR open sealed notes", () => {
    expect(roleIds.filter((id) => sightOf(id).opensSealedNotes)).toEqual(["hr"]);
  });

  it("says plainly what it leaves out", () => {
    const { Around } = openAs("hr");
    render(<ShownTo sees="seesJudgements">What the head thinks</ShownTo>, { wrapper: Around });
    expect(screen.queryByText("What the head thinks")).toBeNull();
    expect(screen.getByRole("heading").textContent).toContain(words.names.hr);
  });
});

describe("the presenter", () => {
  it("sees no name, whatever was preferred", () => {
    const { Around, frame, workspace } = openAs("presenter");
    frame.getState().prefer({ areNamesHidden: false });
    const { name } = workspace.getState().workspace.baseline.members.find(({ id }) => id === "m01")!;
    render(<FirstName />, { wrapper: Around });
    expect(screen.getByText("Member 1")).toBeTruthy();
    expect(document.body.textContent).not.toContain(name);
  });

  it("is asked before everything comes back to a screen that others may see", async () => {
    const { Around, frame, user } = openAs("presenter");
    render(<RoleSettings />, { wrapper: Around });
    await user.click(screen.getByRole("radio", { name: new RegExp(words.names.head) }));
    expect(frame.getState().preferences.role).toBe("presenter");
    expect(frame.getState().overlay).toEqual({ kind: "leave-presenting", role: "head" });
  });

  it("leaves the role at once where there is no passphrase", async () => {
    const { Around, frame, user } = openAs("presenter");
    render(<LeavePresenting role="head" onClose={() => undefined} />, { wrapper: Around });
    await user.click(await screen.findByRole("button", { name: words.leave.submit }));
    expect(frame.getState().preferences.role).toBe("head");
  });

  it("leaves it over the lock screen where there is one, and shows nothing before", async () => {
    const { Around, frame, vault, user } = openAs("presenter");
    await vault.getState().protect("seven quiet lighthouses");
    await vault.getState().look();
    render(<LeavePresenting role="hr" onClose={() => undefined} />, { wrapper: Around });
    await user.click(await screen.findByRole("button", { name: words.leave.submitLocked }));
    await vault.getState().look();
    expect(vault.getState().vault?.kind).toBe("locked");
    expect(frame.getState().preferences.role).toBe("presenter");
  });
});
