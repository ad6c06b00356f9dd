/** How a company stands behind the work after the sale: what only somebody who sits in its meetings knows. */
import type { Words } from "../base/words.ts";

/** Who pays for the team: domain.md, section 3, third mark. */
export const postSalesPayers = {
  customers: { ja: "顧客が有償で払う", en: "Customers pay for it" },
  expansion: {
    ja: "拡大のための販売・マーケ費用として扱う",
    en: "It counts as the sales and marketing cost of expansion",
  },
  delivery: { ja: "売上原価として粗利から引く", en: "It counts as cost of revenue, within gross margin" },
  undecided: { ja: "決まっていない", en: "Nobody has decided" },
} as const satisfies Record<string, Words>;
export type PostSalesPayer = keyof typeof postSalesPayers;
export const postSalesPayerIds = Object.keys(postSalesPayers) as readonly PostSalesPayer[];

/** Whether the reason for which customers bought is what their success is measured by. */
export const successMeasures = {
  buyingCase: { ja: "導入時に約束した成果で測っている", en: "By what they bought it for" },
  some: { ja: "一部の顧客だけ、その成果で測っている", en: "By what they bought it for, with some customers" },
  usage: { ja: "利用状況や満足度だけで測っている", en: "By usage or satisfaction alone" },
} as const satisfies Record<string, Words>;
export type SuccessMeasure = keyof typeof successMeasures;
export const successMeasureIds = Object.keys(successMeasures) as readonly SuccessMeasure[];

/** How often the board asks this team about retention and growth. */
export const boardReviews = {
  always: { ja: "毎回", en: "At every meeting" },
  sometimes: { ja: "ときどき", en: "Now and then" },
  never: { ja: "問われない", en: "It does not ask" },
} as const satisfies Record<string, Words>;
export type BoardReview = keyof typeof boardReviews;
export const boardReviewIds = Object.keys(boardReviews) as readonly BoardReview[];
