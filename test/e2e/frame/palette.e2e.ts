import { FramePage } from "../pages/frame-page.ts";
import { expect, test } from "../world.ts";

test("the palette closes without a trace, finds screens, scenarios and actions by typing, and people by alias once names are hidden", async ({
  world,
}) => {
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  const frame = new FramePage(page);
  await frame.title("Overview").waitFor();

  await test.step("closes on Escape, words typed or not, and leaves the screen as it was", async () => {
    await page.keyboard.press("Control+k");
    await frame.palette.getByRole("textbox").pressSequentially("nothing like this");
    await expect(frame.palette).toContainText("Nothing matches");
    await page.keyboard.press("Escape");
    await expect(frame.palette).toHaveCount(0);
    await expect(frame.title("Overview")).toBeVisible();
  });

  await test.step("finds a screen, a scenario and an action", async () => {
    await frame.command("capa");
    await expect(frame.title("Capacity")).toBeVisible();

    const scenario = page.getByRole("button", { name: /^Scenario: (As we are|Hire ahead)/ });
    await expect(scenario).toContainText("As we are");
    await frame.command("switch to hire");
    await expect(scenario).toContainText("Hire ahead");

    await frame.command("duplicate scenario");
    await expect(page.getByRole("button", { name: /^Scenario: Hire ahead \(copy\)/ })).toBeVisible();
  });

  await test.step("hides every name at once, and finds people only by their aliases", async () => {
    await frame.command("hide names");
    await expect(page.getByRole("button", { name: "Names hidden" })).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("Control+k");
    await frame.palette.getByRole("textbox").pressSequentially("member 7");
    await expect(frame.palette.getByRole("menuitem", { name: "Member 7" })).toBeVisible();
  });
});
