import { expect, test } from "../world.ts";

test("opens one window at its own address, and quits when asked", async ({ world }) => {
  const { app, page, quit } = await world.open();
  expect(page.url()).toBe("app://crewcast/index.html");
  expect(app.windows()).toHaveLength(1);
  await quit();
});
