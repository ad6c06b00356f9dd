import { describe, expect, it } from "vitest";
import { inspectDatabase } from "../../../renderer/data/inspect-database.ts";

type Answer = { dataLoss?: string; dataLossMessage?: string };

/** A factory whose database was just made, as Chromium makes one in place of a damaged one. */
function afterDamage(answer: Answer): IDBFactory {
  const request = {
    transaction: { abort: () => setTimeout(() => listeners().onerror(new Event("error"))) },
  } as unknown as {
    onupgradeneeded(event: Answer): void;
    onerror(event: Event): void;
  };
  const listeners = () => request;
  setTimeout(() => request.onupgradeneeded(answer));
  return { open: () => request } as unknown as IDBFactory;
}

describe("inspectDatabase", () => {
  it("hears that Chromium threw damaged data away", async () => {
    const factory = afterDamage({ dataLoss: "total", dataLossMessage: "checksum mismatch" });
    expect(await inspectDatabase("any", factory)).toEqual({ status: "lost", message: "checksum mismatch" });
  });

  it("tells a database that never was from one that was lost", async () => {
    expect(await inspectDatabase("any", afterDamage({ dataLoss: "none" }))).toEqual({ status: "absent" });
  });
});
