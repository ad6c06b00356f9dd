import type { Words } from "../base/words.ts";
import type { HardThing } from "./hard-things.ts";
import type { MemberType } from "./member-types.ts";

type InterviewQuestion = {
  /** Asked of everyone, where something is hard here, or of whoever leans to a type. */
  readonly when: "always" | { readonly hard: HardThing } | { readonly type: MemberType };
  readonly question: Words;
  readonly good: Words;
  readonly worrying: Words;
};

/**
 * Whether a candidate knows what they are coming to: domain.md, section 2, "Prevention". They ask for what somebody did, not for
 * what they think of themselves; a worrying answer is a reason to ask on, not to refuse.
 */
export const interviewQuestions = {
  expectation: {
    when: "always",
    question: {
      ja: "私たちは「顧客の成功」ときれいな言葉で語りますが、実態はスタートアップの日々です。ここでの普段の一日を、どんなふうに想像していますか。",
      en: "We say fine things about customer success, and it is a start-up all the same. What do you imagine an ordinary day here to be like?",
    },
    good: {
      ja: "地味な作業や断られる場面も含めて具体的に描き、それでもやりたい理由を自分の言葉で話す。",
      en: "Paints it in detail, dull work and refusals included, and says in their own words why they want it all the same.",
    },
    worrying: {
      ja: "感謝される場面や華やかな場面だけが並ぶ。聞いている話の出どころが記事や登壇だけである。",
      en: "Only thanks and bright moments; all they know of it comes from articles and talks.",
    },
  },
  disorder: {
    when: "always",
    question: {
      ja: "手順も担当も決まっていない仕事を任されたときのことを教えてください。最初の1週間に何をしましたか。",
      en: "Tell us of work you were given with no procedure and no owner. What did you do in the first week?",
    },
    good: {
      ja: "仮の決めごとを自分で置き、人に見せて直している。分からないことを分からないと言っている。",
      en: "Set a provisional rule, showed it to others and changed it; said so where they did not know.",
    },
    worrying: {
      ja: "決めてくれる人を待った話で終わる。または、ひとりで抱えて周りに見せていない。",
      en: "Waited for somebody to decide; or carried it alone and showed it to nobody.",
    },
  },
  leaving: {
    when: "always",
    question: {
      ja: "前の職場を離れたいと最初に思ったのは、どんな出来事の後でしたか。",
      en: "After what event did you first think of leaving your last place?",
    },
    good: {
      ja: "出来事と、自分にも原因があった部分の両方を落ち着いて話す。次に避けたいことが、ここで避けられることである。",
      en: "Tells the event and their own part in it calmly; what they want to avoid is avoidable here.",
    },
    worrying: {
      ja: "「新しい挑戦」だけで出来事が出てこない。離れた理由が、ここで大変なことと同じである。",
      en: "Only “a new challenge”, and no event; or they left for what is hard here too.",
    },
  },
  difficult: {
    when: { hard: "difficultCustomers" },
    question: {
      ja: "こちらに非がないのに厳しく当たる顧客と、どう付き合いましたか。その日の夜はどう過ごしましたか。",
      en: "How did you get on with a customer who was harsh though you had done nothing wrong? What did that evening look like?",
    },
    good: {
      ja: "相手の事情を想像しつつ線を引き、早めに仲間へ話している。顧客の成否と自分の価値を分けている。",
      en: "Imagined the other's reasons, drew a line, and told a colleague early; keeps the customer's success apart from their own worth.",
    },
    worrying: {
      ja: "全部を自分の責任として引き受けた話、または顧客を見下す話になる。",
      en: "Took all of it on themselves; or looks down on the customer.",
    },
  },
  wrongFit: {
    when: { hard: "wrongFit" },
    question: {
      ja: "本来売るべきでなかったと思う顧客を担当したら、まず何をしますか。",
      en: "You are given a customer who should never have been sold to. What do you do first?",
    },
    good: {
      ja: "顧客が得られるものと得られないものを早く正直に伝え、社内には次に防ぐための材料を渡す。",
      en: "Says early and honestly what the customer can and cannot get, and gives the company what it needs to prevent the next one.",
    },
    worrying: {
      ja: "営業を責めて終わる。または、無理をしてでも使わせようとする。",
      en: "Stops at what sales should have done; or makes them use it whatever it takes.",
    },
  },
  productLoop: {
    when: { hard: "productLoop" },
    question: {
      ja: "大事な顧客の要望に、半年たっても答えが出ないとします。その間、顧客と社内に何をしますか。",
      en: "An important customer's request has no answer after half a year. What do you do meanwhile, with them and with us?",
    },
    good: {
      ja: "代わりの方法を用意し、見通しを正直に伝え、要望を数字と背景で開発に届ける。",
      en: "Finds another way for the time being, is honest about the prospects, and takes the request to product with numbers and reasons.",
    },
    worrying: {
      ja: "「開発が動かないから仕方ない」で止まる。または、できない約束をする。",
      en: "“Product does not move, so nothing can be done”; or promises what cannot be kept.",
    },
  },
  surge: {
    when: { hard: "load" },
    question: {
      ja: "全部はやりきれない月に、何をやめましたか。誰にどう伝えましたか。",
      en: "In a month in which not everything could be done, what did you stop doing, and whom did you tell, and how?",
    },
    good: {
      ja: "やめることを選び、理由を添えて先に伝えている。",
      en: "Chose what to stop, and said so beforehand with the reason.",
    },
    worrying: {
      ja: "長く働いて乗り切った話だけになる。やめたことが後から見つかっている。",
      en: "Only worked longer; what was dropped was found out later.",
    },
  },
  routine: {
    when: { hard: "routine" },
    question: {
      ja: "同じ種類の仕事が1年続いたとき、何を変えましたか。",
      en: "When the same kind of work went on for a year, what did you change?",
    },
    good: {
      ja: "繰り返しを手順や道具に変え、空いた時間で頼まれていない仕事を取りに行っている。",
      en: "Made the repetition into a procedure or a tool, and went after work nobody had asked for in the time gained.",
    },
    worrying: {
      ja: "飽きて離れた話しかない。または、変わらないことだけを望んでいる。",
      en: "Only got bored and left; or wants nothing ever to change, in a place that changes.",
    },
  },
  seat: {
    when: { hard: "seats" },
    question: {
      ja: "この先2年は上の席が空かないとしたら、何があれば良い2年だったと言えますか。",
      en: "Suppose no seat above you opens for two years. What would make them two good years?",
    },
    good: {
      ja: "肩書き以外に手に入れたい力や仕事を具体的に挙げる。",
      en: "Names skills or work, beyond a title, that they want to have by then.",
    },
    worrying: {
      ja: "役職だけが目的で、時期が決まっている。",
      en: "Only the title counts, and by a fixed date.",
    },
  },
  phase: {
    when: { hard: "phase" },
    question: {
      ja: "これまでで一番楽しかったのは、会社や組織がどんな大きさのときでしたか。それが変わったとき、どうしましたか。",
      en: "At what size of company or team did you enjoy work most? What did you do when that changed?",
    },
    good: {
      ja: "好きな段階を自覚し、変わった後の自分の役割も語れる。",
      en: "Knows which stage they like, and can say what their part was after it had passed.",
    },
    worrying: {
      ja: "今の段階が続くことを前提にしている。",
      en: "Takes it for granted that today's stage will last.",
    },
  },
  salesDrive: {
    when: { type: "sales" },
    question: {
      ja: "顧客がまだ言い出していないことを、こちらから提案して動かした例を教えてください。断られた例も聞かせてください。",
      en: "Tell us how you moved a customer with something they had not asked for. And of one who refused.",
    },
    good: {
      ja: "顧客の目標から提案を組み立て、断られた理由を説明できる。",
      en: "Built the proposal from the customer's goal, and can explain the refusal.",
    },
    worrying: {
      ja: "成績の数字だけで顧客の変化が出てこない。地道な対応を軽く見ている。",
      en: "Figures of their own, and nothing of what changed for the customer; thinks little of slow, steady work.",
    },
  },
  supportDrive: {
    when: { type: "support" },
    question: {
      ja: "問い合わせの質を、忙しい時期にも落とさないために何をしていましたか。",
      en: "What did you do to keep the quality of your answers in busy times?",
    },
    good: {
      ja: "自分なりの型と見直しの習慣があり、周りにも分けている。",
      en: "Has a form and a habit of looking back, and shares both.",
    },
    worrying: {
      ja: "頑張りだけで支えていた。売上目標を追う役割への期待とずれがある。",
      en: "Held it up by effort alone; or expects a role that chases quotas, which this is not.",
    },
  },
  analystDrive: {
    when: { type: "analyst" },
    question: {
      ja: "数字を見て仮説を立て、人の動きが変わった例を教えてください。",
      en: "Tell us of a number that gave you a hypothesis, and of what people then did differently.",
    },
    good: {
      ja: "誰の何が変わったかまで話し、外れた仮説も挙げる。",
      en: "Goes as far as who changed what, and names a hypothesis that was wrong.",
    },
    worrying: {
      ja: "資料を作って終わっている。現場の話が出てこない。",
      en: "Ended with a slide; nothing about the people on the floor.",
    },
  },
} as const satisfies Record<string, InterviewQuestion>;

export type InterviewQuestionId = keyof typeof interviewQuestions;
export const interviewQuestionIds = Object.keys(interviewQuestions) as readonly InterviewQuestionId[];
