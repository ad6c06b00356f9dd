import "./Kbd.css";

/** Keys to press together, as they are printed on the keyboard. */
export function Kbd({ keys }: { keys: readonly string[] }) {
  return <kbd className="kbd">{keys.join(keys.some((key) => key.length > 1) ? "+" : "")}</kbd>;
}
