import type { Words } from "../base/words.ts";
import type { Competency } from "./competencies.ts";

type SkillQuestion = { readonly question: Words; readonly good: Words; readonly worrying: Words };

/** One question for each skill, and what to listen for. Level 3 of 4 does it well alone. */
export const skillQuestions: Readonly<Record<Competency, SkillQuestion>> = {
  analyticalAwareness: {
    question: {
      ja: "最近「何かおかしい」と気づいた数字を一つ教えてください。",
      en: "Name a figure that lately struck you as odd.",
    },
    good: { ja: "普段の値を知っていて、理由を確かめている。", en: "Knew its usual level, and found out the reason." },
    worrying: { ja: "数字が出てこない、または理由を推測で終える。", en: "No figure; or only a guess at the reason." },
  },
  proactiveness: {
    question: { ja: "頼まれていないのに始めた仕事を教えてください。", en: "Tell us of work you began unasked." },
    good: {
      ja: "必要だと気づいたきっかけと、続けた結果を話す。",
      en: "Says what made them see the need, and how it went on.",
    },
    worrying: { ja: "許可を待った話になる。", en: "Waited for permission." },
  },
  empathy: {
    question: {
      ja: "顧客の言葉と本音が違うと気づいた場面を教えてください。",
      en: "When did you notice that a customer meant something else than they said?",
    },
    good: { ja: "手がかりと、確かめ方を話す。", en: "Names the signs, and how they made sure." },
    worrying: { ja: "言われた通りに対応した話だけになる。", en: "Only did as they were told." },
  },
  tenacity: {
    question: { ja: "3回断られても続けたことは何ですか。", en: "What did you go on with after three refusals?" },
    good: {
      ja: "毎回やり方を変えている。やめどきも語れる。",
      en: "Changed the approach each time; also knows when to stop.",
    },
    worrying: { ja: "同じことを繰り返した、または1回でやめた。", en: "Repeated the same; or stopped after one." },
  },
  teamPlay: {
    question: {
      ja: "自分の成果にならないのに手を貸した例を教えてください。",
      en: "When did you help with something that was not your result?",
    },
    good: { ja: "チームの成果から逆算している。", en: "Thought back from the team's result." },
    worrying: { ja: "恩や貸し借りの話になる。", en: "It becomes a matter of favours." },
  },
  communication: {
    question: {
      ja: "難しい内容を、知識のない相手に1分で説明してください（題材は自由）。",
      en: "Explain something difficult to somebody who knows nothing of it, in one minute; you choose what.",
    },
    good: { ja: "結論から始め、相手の反応で言い換える。", en: "Begins with the point, and rephrases as we react." },
    worrying: { ja: "順番に全部話し、相手を見ていない。", en: "Says everything in order, and does not look at us." },
  },
  domainExpertise: {
    question: {
      ja: "私たちの顧客の現場で、月末に何が起きていると思いますか。",
      en: "What do you think happens at our customers' sites at the end of a month?",
    },
    good: {
      ja: "役割と締切を挙げ、知らない点を聞き返す。",
      en: "Names roles and deadlines, and asks about what they do not know.",
    },
    worrying: { ja: "機能の話に置き換える。", en: "Turns it into a talk about features." },
  },
  strategicMindset: {
    question: {
      ja: "限られた人数で全顧客を同じに扱えないとき、どう分けますか。",
      en: "You cannot treat all customers alike with the people you have. How do you divide them?",
    },
    good: { ja: "何を捨てるかと、その後の影響まで話す。", en: "Says what to give up, and what follows from it." },
    worrying: { ja: "全部を大事にすると答える。", en: "Everything matters." },
  },
  consulting: {
    question: {
      ja: "顧客の要望をそのまま実現せず、別の道を勧めた例を教えてください。",
      en: "When did you advise a customer against what they asked for, and towards another way?",
    },
    good: {
      ja: "決め手になる課題を見つけ、道具の使い方ではなく成果への道を選んでいる。",
      en: "Found the decisive problem, and chose the way to the outcome rather than to using the tool.",
    },
    worrying: { ja: "機能の案内で終わる。", en: "It ends with showing features." },
  },
  commercial: {
    question: {
      ja: "値引きを求められた更新で、どう話を進めましたか。",
      en: "A renewal, and they ask for a discount: how did you go on?",
    },
    good: {
      ja: "得られた成果を金額で示し、経営層と条件を組み直している。",
      en: "Showed what was gained in money, and rebuilt the terms with an executive.",
    },
    worrying: {
      ja: "上司に判断を任せた、またはすぐ値引きした。",
      en: "Left it to the boss; or gave the discount at once.",
    },
  },
  readingNumbers: {
    question: {
      ja: "利用率と解約率に相関があると言われたら、何を確かめますか。",
      en: "You are told that usage correlates with churn. What do you check?",
    },
    good: { ja: "件数、時期のずれ、別の原因を挙げる。", en: "Names sample size, lag and other causes." },
    worrying: { ja: "相関をそのまま原因と受け取る。", en: "Takes correlation for cause." },
  },
  formingHypotheses: {
    question: {
      ja: "利用は増えたのに満足度が低い顧客の中で、何が起きていると考えますか。",
      en: "Usage is up and satisfaction low. What may be going on inside that customer?",
    },
    good: {
      ja: "部署ごとの見方の違いなど複数の仮説と確かめ方を出す。",
      en: "Several hypotheses, such as departments who see it differently, and how to test them.",
    },
    worrying: { ja: "アンケートのせいにする。", en: "Blames the survey." },
  },
  influence: {
    question: {
      ja: "権限のない相手の部署を動かした例を教えてください。",
      en: "When did you move a department over which you had no authority?",
    },
    good: { ja: "相手の目標に結びつけている。", en: "Tied it to the other's own goals." },
    worrying: { ja: "上から言ってもらった話だけになる。", en: "Only had somebody above say so." },
  },
  projectManagement: {
    question: {
      ja: "遅れた計画を、いつ気づき、どう立て直しましたか。",
      en: "A plan that ran late: when did you notice, and how did you set it right?",
    },
    good: {
      ja: "早い兆しを見て範囲を削り、関係者に先に伝えている。",
      en: "Saw early signs, cut the scope, and told people first.",
    },
    worrying: { ja: "締切直前に分かった。", en: "Found out just before the deadline." },
  },
};
