/** Five ways in which a CS team fails while everybody works hard: domain.md, section 3. */
import { findingSources } from "./finding-sources.ts";
import type { FindingEntry } from "./findings.ts";

const source = findingSources.teamModels;
const kind = "failingModel";

export const failingModels = {
  whiteGlove: {
    name: { ja: "ホワイトグローブ型", en: "White-glove" },
    kind,
    source,
    sign: { ja: "顧客数に比例して人が増える", en: "Headcount grows in proportion to customers" },
    why: {
      ja: "顧客が倍になると人も倍になるので、成長するほど採用が追いつかなくなります。手厚さが人数でしか保てない間は、利益も出にくいままです。",
      en: "Twice the customers need twice the people, so the better the company grows, the further hiring falls behind. As long as care comes from heads alone, it hardly ever earns money.",
    },
  },
  churnPatch: {
    name: { ja: "チャーン対症療法型", en: "Churn patch" },
    kind,
    source,
    sign: {
      ja: "解約に人を当て、原因には担当も打ち手もない",
      en: "People are hired against churn while its causes have no owner and no action",
    },
    why: {
      ja: "売りすぎやプロダクトとのずれで離れる顧客は、CSの人数を増やしても離れます。増えた人は引き止めに追われ、原因は次の契約でまた生まれます。",
      en: "Customers who were oversold, or whose need the product does not meet, leave however many people look after them. The new people hold back what they can, and the next deals bring the same causes again.",
    },
  },
  bandAid: {
    name: { ja: "サポートの看板替え型", en: "Support renamed as CS" },
    kind,
    source,
    sign: { ja: "仕事の中身が受け身のまま", en: "The work is still reactive, with no value or expansion hours" },
    why: {
      ja: "名前が変わっても、問い合わせを待つ仕事のままでは更新も拡大も動きません。期待だけがCSの大きさになり、チームは守れない約束を背負います。",
      en: "Under a new name, a team that waits for questions still moves neither renewals nor expansion. What is expected of it grows to the size of CS, and it carries promises it cannot keep.",
    },
  },
  fundedBlind: {
    name: { ja: "計画なき投資型", en: "Funded without a plan" },
    kind,
    source,
    sign: {
      ja: "採用がARR・継続率・成長目標に結び付いていない",
      en: "Hiring is not tied to ARR, retention or growth, and cost per ARR rises",
    },
    why: {
      ja: "何を動かすための採用か言えない席は、景気が変わると最初に切られます。ARRに対する費用が上がり続けると、正しい採用まで一緒に疑われます。",
      en: "A seat of which nobody can say what it should move is the first to go when times change. Where cost per ARR keeps rising, the hires that were right are doubted along with the rest.",
    },
  },
  doesEverything: {
    name: { ja: "何でも屋・責任者不在型", en: "Does everything, owns nothing" },
    kind,
    source,
    sign: { ja: "全員が全部やり、指標に責任者がいない", en: "One generalist team, no metric with a single owner" },
    why: {
      ja: "全員の仕事は、数字が悪くなったとき誰の仕事でもなくなります。急ぎの仕事が勝ち続け、大事な仕事は後回しのまま終わります。",
      en: "What is everybody’s work is nobody’s once a number turns bad. The urgent wins every week, and the important is never begun.",
    },
  },
} as const satisfies Record<string, FindingEntry>;
