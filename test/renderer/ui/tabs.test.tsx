// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createContext, use, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { Tabs } from "../../../renderer/ui/Tabs.tsx";

afterEach(cleanup);

describe("Tabs", () => {
  const Open = createContext("causes");
  const drawn: string[] = [];

  function View({ id }: { readonly id: string }) {
    drawn.push(`${id} under ${use(Open)}`);
    return <p>{id}</p>;
  }

  function Screen() {
    const [open, choose] = useState("causes");
    const items = ["causes", "candidates"].map((id) => ({ id, label: id, content: <View id={id} /> }));
    return (
      <Open value={open}>
        <Tabs label="Views" items={items} chosen={open} onChoose={choose} />
      </Open>
    );
  }

  it("shows the view that was chosen and never draws the one that was left again", async () => {
    render(<Screen />);
    await userEvent.click(screen.getByRole("tab", { name: "candidates" }));
    expect(screen.getByRole("tabpanel").textContent).toBe("candidates");
    expect(drawn).toContain("candidates under candidates");
    expect(drawn).not.toContain("causes under candidates");
  });
});
