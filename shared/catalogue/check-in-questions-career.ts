/** Questions about where somebody is going, and about what no model of work can know. */
import type { CheckInQuestion } from "./check-in-question.ts";

export const questionsOnCareer = {
  operatorNew: {
    cause: "operator",
    question: {
      ja: "この三か月で、初めてやったことは何ですか。",
      en: "What have you done in the last three months that you had never done before?",
    },
    listenFor: {
      ja: "すぐに答えが出るか。自分から取りに行けた仕事か。",
      en: "Whether anything comes to mind, and whether they could choose it.",
    },
  },
  operatorAsleep: {
    cause: "operator",
    question: {
      ja: "慣れて、考えなくてもできるようになった仕事はどれですか。",
      en: "Which part of your job could you do in your sleep by now?",
    },
    listenFor: {
      ja: "仕事時間のどのくらいを占めるか。人に渡せるものか。",
      en: "How much of the week it takes, and whether it could be handed on.",
    },
  },
  operatorChoose: {
    cause: "operator",
    question: {
      ja: "来月、新しい仕事を一つ選べるとしたら、何を選びますか。",
      en: "If you could choose one new thing to work on next month, what would it be?",
    },
    listenFor: {
      ja: "身につけたい力の名前。今のチームの中で試せることか。",
      en: "The skill they are after, and whether it can be tried within the team.",
    },
  },
  phaseNow: {
    cause: "phase",
    question: {
      ja: "会社の今の段階で、面白いところと物足りないところはどこですか。",
      en: "What do you enjoy about the stage our company is at, and what do you miss?",
    },
    listenFor: {
      ja: "昔の話が多いか、これからの話が多いか。",
      en: "Whether they speak more of earlier days or of what is coming.",
    },
  },
  phaseChanged: {
    cause: "phase",
    question: {
      ja: "入社した頃と比べて、仕事のどこが変わりましたか。それはうれしい変化ですか。",
      en: "What has changed in your work since you joined, and do you like the change?",
    },
    listenFor: {
      ja: "なくなって惜しいと感じている仕事は何か。",
      en: "Which work they are sorry to have lost.",
    },
  },
  phaseDraws: {
    cause: "phase",
    question: {
      ja: "始める、伸ばす、整える。今はどの仕事にいちばん力が入りますか。",
      en: "Starting things, growing them, putting them in order: which draws you most now?",
    },
    listenFor: {
      ja: "その仕事が、これから半年のうちにあるか。",
      en: "Whether there will be such work here in the next half year.",
    },
  },
  blockedYear: {
    cause: "blocked",
    question: {
      ja: "一年後、どんな役割を担っていたいですか。",
      en: "What role would you like to have in a year?",
    },
    listenFor: {
      ja: "人を率いることか、専門を深めることか。急いでいるかどうか。",
      en: "Leading people or going deeper; and how soon.",
    },
  },
  blockedNext: {
    cause: "blocked",
    question: {
      ja: "次の役割に進むために要るのは、身につけることですか、任される機会ですか。",
      en: "What stands before your next step: something to learn, or a chance to show it?",
    },
    listenFor: {
      ja: "見立てが自分と合っているか。任せられる機会が近くにあるか。",
      en: "Whether you see it the same way, and which chance is near.",
    },
  },
  blockedPath: {
    cause: "blocked",
    question: {
      ja: "役割や評価の決まり方で、はっきりしないところはありますか。",
      en: "Is anything unclear about how roles are given here?",
    },
    listenFor: {
      ja: "約束されたと受け取っていることがあるか。",
      en: "Anything they understood as a promise.",
    },
  },
  aloneLearnt: {
    cause: "alone",
    question: {
      ja: "最近、仕事のことで誰から学びましたか。",
      en: "From whom have you learnt something about the job lately?",
    },
    listenFor: {
      ja: "社内の名前が出るか。社外だけになっていないか。",
      en: "Whether anybody inside is named, or only people elsewhere.",
    },
  },
  aloneAsk: {
    cause: "alone",
    question: {
      ja: "難しい判断に迷ったとき、誰に相談していますか。",
      en: "Whom do you ask when a decision is hard?",
    },
    listenFor: {
      ja: "相談して助かったか。いつも相談される側になっていないか。",
      en: "Whether it helped, or whether they are always the one who is asked.",
    },
  },
  aloneSeen: {
    cause: "alone",
    question: {
      ja: "仕事ぶりを近くで見てみたい人はいますか。社外の人でもかまいません。",
      en: "Whose work would you like to see from close by, inside or outside?",
    },
    listenFor: {
      ja: "紹介できる人か。勉強会や同席で実現できるか。",
      en: "Whether you could bring them together, by a meeting or a visit.",
    },
  },
  productWorkPart: {
    cause: "productWork",
    question: {
      ja: "プロダクトをつくる側の仕事で、関わってみたいことはありますか。",
      en: "Is there a part of making the product that you would like to take on?",
    },
    listenFor: {
      ja: "企画、開発、広め方のどれか。今の仕事を続けながらか、移りたいのか。",
      en: "Which part, and whether beside the present job or in its place.",
    },
  },
  productWorkDecide: {
    cause: "productWork",
    question: {
      ja: "プロダクトについて、自分で決めてみたいことはありますか。",
      en: "Is there something about the product that you would like to decide?",
    },
    listenFor: {
      ja: "小さく任せられる範囲があるか。",
      en: "Whether a small piece of it could be theirs.",
    },
  },
  productWorkTogether: {
    cause: "productWork",
    question: {
      ja: "企画や開発の人と進めた仕事で、またやりたいものはありますか。",
      en: "Which work with product people would you like to do again?",
    },
    listenFor: {
      ja: "何が楽しかったか。誰と組んでいたか。",
      en: "What was good about it, and with whom it was.",
    },
  },
  otherTerms: {
    cause: "other",
    question: {
      ja: "働く時間や場所、待遇のことで、話しておきたいことはありますか。",
      en: "Is there anything about hours, place or pay that you would like to talk about?",
    },
    listenFor: {
      ja: "自分で決められること、持ち帰ること。期限を伝える。",
      en: "What you can decide, what you must take further; say by when.",
    },
  },
  otherTogether: {
    cause: "other",
    question: {
      ja: "私との仕事の進め方で、変えてほしいことはありますか。",
      en: "Is there anything in how you and I work together that you would change?",
    },
    listenFor: {
      ja: "言い訳をせず、最後まで聞く。礼を言う。",
      en: "Hear it to the end without defending yourself, and say thank you.",
    },
  },
  otherLife: {
    cause: "other",
    question: {
      ja: "仕事の外のことで、こちらの配慮があると助かることはありますか。話さなくてもかまいません。",
      en: "Is there anything outside work that we could make easier? You need not say.",
    },
    listenFor: {
      ja: "聞き出さない。話してくれたことだけを、許しを得て残す。",
      en: "Do not press. Write down only what they agree to.",
    },
  },
} as const satisfies Record<string, CheckInQuestion>;
