/** The deck that is made of a plan: put in order, shown, and written to files. */
import { Intro } from "../../ui/Intro.tsx";

export function PresentPage() {
  return (
    <div className="present">
      <Intro />
    </div>
  );
}
