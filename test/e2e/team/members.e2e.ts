import type { Preferences } from "../../../shared/ipc/desktop.ts";
import { teamMembers } from "../../../shared/i18n/en/team-members.ts";
import { violations } from "../axe.ts";
import { MembersPage } from "../pages/members-page.ts";
import { expect, test, type World } from "../world.ts";

const english: Preferences = { language: "en", theme: "light" };

async function openMembers(world: World, preferences = english) {
  const opened = await world.open({ preferences });
  const members = new MembersPage(opened.page);
  await opened.page.getByRole("navigation").first().waitFor();
  await members.open();
  return { ...opened, members };
}

test("the table of people is worked in by keyboard alone, with a spreadsheet beside it, and its columns by mouse", async ({
  world,
}) => {
  const { app, page, members } = await openMembers(world);

  await test.step("is worked in by keyboard alone: going, typing, choosing, filling, taking back", async () => {
    await members.goTo("Misaki Miura", "FTE");
    await page.keyboard.type("80%");
    await page.keyboard.press("Enter");
    await expect(await members.cell("Misaki Miura", "FTE")).toHaveText("80%");
    expect(await members.active()).toBe("100%");

    await page.keyboard.press("Control+Home");
    expect(await members.active()).toBe("Naoto Sakakibara");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("senior c");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(await members.cell("Naoto Sakakibara", "Level")).toHaveText("Senior CSM");

    await page.keyboard.press("Control+z");
    await expect(await members.cell("Naoto Sakakibara", "Level")).toHaveText("Head of Customer Success");
    await page.keyboard.press("Control+z");
    await expect(await members.cell("Misaki Miura", "FTE")).toHaveText("100%");
    await page.keyboard.press("Control+y");
    await expect(await members.cell("Misaki Miura", "FTE")).toHaveText("80%");

    await members.goTo("Misaki Miura", "FTE");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Control+d");
    await expect(await members.cell("Shota Okabe", "FTE")).toHaveText("80%");
  });

  await test.step("exchanges ranges with a spreadsheet, and asks before it writes half of one", async () => {
    await members.goTo("Misaki Miura", "Level");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Control+c");
    await expect
      .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
      .toBe("Team lead\t55 / 20 / 25\r\nTeam lead\t40 / 45 / 15");

    await app.evaluate(({ clipboard }) => clipboard.writeText("Senior CSM\t６０ 20 20\r\nSenior CSM\t10/80/10\r\n"));
    await page.keyboard.press("Control+v");
    await expect(await members.cell("Misaki Miura", "Mix")).toContainText("60 / 20 / 20");
    await expect(await members.cell("Shota Okabe", "Level")).toHaveText("Senior CSM");
    await page.keyboard.press("Control+z");
    await expect(await members.cell("Misaki Miura", "Mix")).toContainText("55 / 20 / 25");
    await expect(await members.cell("Shota Okabe", "Level")).toHaveText("Team lead");

    await app.evaluate(({ clipboard }) => clipboard.writeText("CSM\t1 2\r\n"));
    await page.keyboard.press("Control+v");
    const dialog = page.getByRole("dialog", { name: teamMembers.pasting.title });
    await expect(dialog.getByRole("rowheader", { name: "Misaki Miura" })).toBeVisible();
    await expect(await members.cell("Misaki Miura", "Level")).toHaveText("Team lead");
    await dialog.getByRole("button", { name: teamMembers.pasting.none }).click();
    await expect(await members.cell("Misaki Miura", "Level")).toHaveText("Team lead");
  });

  await test.step("moves a column by its head with the mouse, which does not sort, and takes it back with a second drag", async () => {
    const head = (name: string) => members.grid.getByRole("columnheader", { name, exact: true });
    const place = async (name: string) => Number(await head(name).getAttribute("aria-colindex"));
    const drag = async (from: string, to: string) => {
      const [start, end] = [await head(from).boundingBox(), await head(to).boundingBox()];
      const y = start!.y + start!.height / 2;
      await page.mouse.move(start!.x + 20, y);
      await page.mouse.down();
      await page.mouse.move(end!.x + end!.width / 2, y, { steps: 8 });
      await expect(head(to)).toHaveAttribute("data-over", "true");
      await page.mouse.up();
    };
    const [level, mix, team] = [await place("Level"), await place("Mix"), await place("Team")];
    await drag("Level", "Team");
    await expect.poll(() => place("Level")).toBe(team);
    expect(await place("Mix")).toBe(mix - 1);
    await expect(head("Level")).not.toHaveAttribute("aria-sort");
    await drag("Level", "Mix");
    await expect.poll(() => place("Level")).toBe(level);
    expect([await place("Mix"), await place("Team")]).toEqual([mix, team]);
  });
});

test("sets a field of many people as one step, and keeps a view across restarts", async ({ world }) => {
  test.slow();
  const { page, members, quit } = await openMembers(world);
  await members.goTo("Misaki Miura", "Team");
  await page.keyboard.press("Shift+Space");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await members.bar.getByRole("button", { name: teamMembers.bar.people }).click();
  await page.getByRole("menuitem", { name: teamMembers.deeds.setField }).click();
  const dialog = page.getByRole("dialog", { name: "Set a field of 3 people" });
  await dialog.getByRole("button", { name: /Field/ }).click();
  await page.getByRole("option", { name: "Title", exact: true }).click();
  await dialog.getByRole("textbox", { name: "Value" }).fill("Pathfinder");
  await dialog.getByRole("button", { name: "Set", exact: true }).click();
  await members.bar.getByRole("searchbox").fill("pathfinder");
  await expect(members.grid.getByRole("rowheader", { name: "3 people here" })).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  // Rows that were found stay until something else is looked for.
  await members.bar.getByRole("searchbox").fill("pathfinders");
  await expect(page.getByText(teamMembers.empty.found)).toBeVisible();
  await members.bar.getByRole("searchbox").fill("");

  await members.pickView("Everyone", "Pay and hours");
  await expect(members.grid).toHaveAttribute("role", "treegrid");
  await members.pickView("Pay and hours", "Save as a view…");
  await page.getByRole("textbox", { name: teamMembers.views.name }).fill("For the board");
  await page.keyboard.press("Enter");
  await expect(members.bar.getByRole("button", { name: "View: For the board" })).toBeVisible();
  await page.waitForFunction(() => Number(document.documentElement.dataset["savedRevision"] ?? 0) >= 3);
  await quit();

  const again = await openMembers(world);
  await again.members.pickView("Everyone", "For the board");
  await expect(again.members.grid.getByRole("columnheader", { name: /^Yearly salary/ })).toBeVisible();
  await again.page.keyboard.press("Escape");
});

test("has nothing for axe to find while a cell is edited, people are grouped, and a dialog is open", async ({
  world,
}) => {
  test.slow();
  const { page, members } = await openMembers(world, { language: "ja", theme: "system" });
  await members.field.focus();
  for (const key of ["ArrowRight", "ArrowRight", "F2"]) await page.keyboard.press(key);
  await page.getByRole("listbox").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await members.bar.getByRole("button").nth(0).click();
  await page.getByRole("menuitem").nth(1).click();
  await page.getByRole("treegrid").waitFor();
  expect(await violations(page)).toEqual([]);
  for (const nth of [1, 2]) {
    await members.bar.locator("> .button").nth(nth).click();
    await page.getByRole("dialog").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
});
