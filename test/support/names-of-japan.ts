/** Names that files of Japanese offices hold: everyday ones, and those whose letters careless programs lose. */

const families = [
  ...[
    "佐藤",
    "鈴木",
    "髙橋",
    "田中",
    "伊藤",
    "渡邊",
    "山﨑",
    "中村",
    "小林",
    "加藤",
    "吉田",
    "𠮷田",
    "齋藤",
    "濵田",
    "德永",
  ],
  ...["渡邉", "廣瀬", "櫻井", "黒澤", "黑田", "邊見", "嶋﨑", "栁田", "槇原", "冨樫"],
];
const givens = ["大翔", "結衣", "蓮", "陽菜", "ひかり", "ケンジ", "裕", "彅"];

/** 25 families × 8 given names, some with what else people put into a column of names. */
export const namesOfJapan: readonly string[] = families.flatMap((family, at) =>
  givens.map((given, other) => {
    const name = `${family}　${given}`;
    if ((at + other) % 23 === 0) return `${name}（①課）`;
    if ((at + other) % 29 === 0) return `㈱北凪～${name}`;
    if ((at + other) % 31 === 0) return `${name} ｶﾅ`;
    return name;
  }),
);
