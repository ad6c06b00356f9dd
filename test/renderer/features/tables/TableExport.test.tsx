// @vitest-environment happy-dom
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { TableExport } from "../../../../renderer/features/tables/TableExport.tsx";
import type { StartWriting } from "../../../../renderer/features/tables/table-writer.ts";
import { type WriteRequest, writeFile } from "../../../../renderer/features/tables/write-file.ts";
import type { Result } from "../../../../shared/base/errors.ts";
import type { Desktop } from "../../../../shared/ipc/desktop.ts";
import { openWindow } from "../../app/open-window.tsx";

function openDialog(start: StartWriting) {
  const saveTable = vi.fn<Desktop["saveTable"]>(async () => ({ ok: true, value: { name: "chosen.csv" } }));
  const { Around } = openWindow();
  render(
    <Around>
      <TableExport onClose={() => undefined} desktop={{ saveTable }} start={start} />
    </Around>,
  );
  return { user: userEvent.setup(), saveTable };
}

const press = (user: ReturnType<typeof userEvent.setup>, name: RegExp | string) =>
  user.click(screen.getByRole("button", { name }));

/** Writes without a thread. */
function here() {
  const requests: WriteRequest[] = [];
  const start: StartWriting = (request, tell) => {
    requests.push(request);
    return {
      result: writeFile(request, tell).then((value) => ({ ok: true, value }) as const),
      stop: () => undefined,
    };
  };
  return { requests, start };
}

describe("the export of a table", () => {
  it("writes metrics a column each when asked, and says where they went", async () => {
    const { requests, start } = here();
    const { user, saveTable } = openDialog(start);
    await press(user, /Table$/);
    await user.click(await screen.findByRole("option", { name: "Metrics" }));
    await press(user, /Layout$/);
    await user.click(await screen.findByRole("option", { name: "A metric a column" }));
    await press(user, "Save as…");
    expect(await screen.findByText("Saved as “chosen.csv”.")).toBeTruthy();
    expect(requests[0]).toMatchObject({ kind: "metrics", layout: "wide" });
    const text = new TextDecoder().decode(saveTable.mock.lastCall?.[0].bytes);
    expect(text.split("\r\n")[0]).toMatch(/Month,Segment,.*NPS/);
  });

  it("shows how far it is, and writes no file once it is stopped", async () => {
    let stop: (result: Result<undefined>) => void = () => undefined;
    const { user, saveTable } = openDialog((_, tell) => {
      tell(0.3);
      const result = new Promise<Result<undefined>>((done) => (stop = done));
      return { result, stop: () => stop({ ok: true, value: undefined }) };
    });
    await press(user, "Save as…");
    expect((await screen.findByRole("progressbar")).getAttribute("aria-valuenow")).toBe("30");
    expect(screen.getByRole("button", { name: "Save as…" }).getAttribute("aria-disabled")).toBe("true");
    await press(user, "Stop");
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    expect(saveTable).not.toHaveBeenCalled();
  });
});
