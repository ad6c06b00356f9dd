import type { Post } from "../../../shared/domain/team-at.ts";
import type { Words } from "../../i18n/words.ts";

/** How a sentence calls somebody. In Japanese a member is called with さん; somebody whom the plan only hires is not. */
export const calledAs = ({ kind }: Pick<Post, "kind">, name: string, { t }: Words): string =>
  kind === "member" ? t("retention.called", { name }) : name;
