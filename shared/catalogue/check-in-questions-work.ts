/** Questions about the work as it is now: the product, the company, the customers, the daily disorder. */
import type { CheckInQuestion } from "./check-in-question.ts";

export const questionsOnWork = {
  productRequests: {
    cause: "product",
    question: {
      ja: "お客様から受けた要望で、開発に伝えたものはその後どうなりましたか。",
      en: "What became of the requests you passed on to the product team?",
    },
    listenFor: {
      ja: "返事が来るまでの長さ。待つ間、お客様にどう話しているか。",
      en: "How long an answer took, and what customers were told meanwhile.",
    },
  },
  productRecommend: {
    cause: "product",
    question: {
      ja: "このプロダクトを自信をもってすすめられるのは、どんなお客様ですか。すすめにくいのは、どんなお客様ですか。",
      en: "To which customers would you gladly recommend the product, and to which not?",
    },
    listenFor: {
      ja: "すすめにくい理由が増えているか。他社のプロダクトの名前が出るか。",
      en: "Whether the second group is growing, and whether a rival is named.",
    },
  },
  productWish: {
    cause: "product",
    question: {
      ja: "プロダクトのここが変われば、と最近思ったのはどんな場面でしたか。",
      en: "When did you last wish that the product were different?",
    },
    listenFor: {
      ja: "同じ場面が何度も起きているか。誰かに伝えてあるか。",
      en: "Whether it keeps happening, and whether anybody was told.",
    },
  },
  companyExplain: {
    cause: "company",
    question: {
      ja: "最近の会社の決定で、お客様や同僚に説明しにくかったものはありますか。",
      en: "Has the company decided anything lately that was hard to explain to others?",
    },
    listenFor: {
      ja: "決定そのものと、理由が届いていないことの、どちらが引っかかっているか。",
      en: "Whether the decision itself is the trouble, or that nobody gave the reason.",
    },
  },
  companyFit: {
    cause: "company",
    question: {
      ja: "新しく担当したお客様には、私たちのプロダクトが合っていると思いますか。",
      en: "Do the customers who came to you lately suit what we offer?",
    },
    listenFor: {
      ja: "合わない契約の具体例。契約の前に相談があったかどうか。",
      en: "Examples of deals that do not fit, and whether anyone asked beforehand.",
    },
  },
  companyReason: {
    cause: "company",
    question: {
      ja: "会社の方針で、理由をもっと知りたいものは何ですか。",
      en: "Which of our choices as a company would you like to understand better?",
    },
    listenFor: {
      ja: "こちらから説明できること、持ち帰って確かめることを分けて聞く。",
      en: "What you can explain now, and what you have to find out and bring back.",
    },
  },
  customersTaking: {
    cause: "customers",
    question: {
      ja: "今いちばん時間と気を使っているお客様とは、どんな状況ですか。",
      en: "Which customer takes most out of you at the moment, and how is it going?",
    },
    listenFor: {
      ja: "きつい言葉や無理な要求があるか。誰かが一緒に対応しているか。",
      en: "Harsh words or impossible demands, and whether somebody shares the load.",
    },
  },
  customersGoodAndHard: {
    cause: "customers",
    question: {
      ja: "この一か月で、お客様との間でうれしかったことと、こたえたことを一つずつ教えてください。",
      en: "Tell me one good and one hard moment with customers this month.",
    },
    listenFor: {
      ja: "うれしかったことがすぐに出てくるか。こたえたことを誰かに話せたか。",
      en: "Whether the good one comes readily, and whether the hard one was shared.",
    },
  },
  customersAlone: {
    cause: "customers",
    question: {
      ja: "一人で抱えている、と感じるお客様はいますか。",
      en: "Is there a customer with whom you feel left alone?",
    },
    listenFor: {
      ja: "担当を代わる、二人で持つなど、すぐにできることがあるか。",
      en: "What could be done at once: another owner, or two people together.",
    },
  },
  chaosPlan: {
    cause: "chaos",
    question: {
      ja: "先週、予定どおりに進まなかったことは何でしたか。",
      en: "What did not go to plan last week?",
    },
    listenFor: {
      ja: "急な割り込みの多さ。誰に聞けばよいか分からなかったこと。",
      en: "How much came in sideways, and where nobody knew whom to ask.",
    },
  },
  chaosUnsettled: {
    cause: "chaos",
    question: {
      ja: "決まりがないために、毎回考え直している仕事はありますか。",
      en: "Which work do you have to think out anew each time because nothing is settled?",
    },
    listenFor: {
      ja: "一つ決めれば楽になること。決める人は誰か。",
      en: "The one rule that would help most, and who could make it.",
    },
  },
  chaosStop: {
    cause: "chaos",
    question: {
      ja: "仕事の量は今の人数で回りますか。やめるとしたら何をやめますか。",
      en: "Is the work right for the people we have? What could we stop doing?",
    },
    listenFor: {
      ja: "帰る時間や休みの取り方。一時のことか、続いていることか。",
      en: "Hours and days off; whether this is a wave or the usual state.",
    },
  },
} as const satisfies Record<string, CheckInQuestion>;
