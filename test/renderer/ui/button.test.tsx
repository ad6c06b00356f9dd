// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Button } from "../../../renderer/ui/Button.tsx";
import { IconButton } from "../../../renderer/ui/IconButton.tsx";
import { Still, StillContext } from "../../../renderer/ui/Still.tsx";

describe("a button that cannot be pressed", () => {
  it.each([
    ["Button", (props: object) => <Button {...props}>Undo</Button>],
    ["IconButton", (props: object) => <IconButton label="Undo" icon="" {...props} />],
  ])("stays reachable and says why: %s", async (_, make) => {
    const onPress = vi.fn();
    render(make({ onPress, disabledReason: "Nothing to undo" }));
    const user = userEvent.setup();
    await user.tab();
    const button = screen.getByRole("button", { name: "Undo" });
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect((await screen.findByRole("tooltip")).textContent).toBe("Nothing to undo");
    await user.keyboard("{Enter}");
    expect(onPress).not.toHaveBeenCalled();
  });

  it("keeps the focus when it goes off and on again, and tells why only while it is off", async () => {
    const onPress = vi.fn();
    const button = (reason?: string) => (
      <Button onPress={onPress} disabledReason={reason}>
        Try it
      </Button>
    );
    const { rerender } = render(button());
    const user = userEvent.setup();
    await user.tab();
    const focused = document.activeElement;
    expect(focused).toBe(screen.getByRole("button", { name: "Try it" }));
    rerender(button("Being worked out"));
    expect(document.activeElement).toBe(focused);
    await user.keyboard("{Enter}");
    expect(onPress).not.toHaveBeenCalled();
    await user.tab({ shift: true });
    await user.tab();
    expect((await screen.findByRole("tooltip")).textContent).toBe("Being worked out");
    rerender(button());
    expect(screen.queryByRole("tooltip")).toBeNull();
    expect(document.activeElement).toBe(focused);
    expect(focused?.getAttribute("aria-describedby")).toBeNull();
    await user.keyboard("{Enter}");
    expect(onPress).toHaveBeenCalledOnce();
  });
});

describe("where nothing can be changed", () => {
  const why = "Open elsewhere";
  it("what edits is off and says why, what only shows is not", async () => {
    const onPress = vi.fn();
    render(
      <StillContext value={why}>
        <Button isEdit onPress={onPress}>
          Add
        </Button>
        <Button onPress={onPress}>Look</Button>
      </StillContext>,
    );
    const user = userEvent.setup();
    await user.tab();
    expect((await screen.findByRole("tooltip")).textContent).toBe(why);
    await user.keyboard("{Enter}");
    expect(onPress).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Look" }));
    expect(onPress).toHaveBeenCalledOnce();
  });

  it("a part that is still by itself keeps its fields and buttons from everybody", () => {
    render(
      <Still when>
        <Button>Add</Button>
      </Still>,
    );
    expect(screen.getByText("Add").closest("[inert]")).not.toBeNull();
  });
});
