/** Rosters as HR departments in Japan send them, for the import's tests. The same words at every run. */

const families = [
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
  "山田",
  "佐々木",
  "山口",
].concat(["松本", "井上", "木村", "林", "清水", "斎藤"]);
const familyReadings = [
  "サトウ",
  "スズキ",
  "タカハシ",
  "タナカ",
  "イトウ",
  "ワタナベ",
  "ヤマザキ",
  "ナカムラ",
  "コバヤシ",
  "カトウ",
].concat(["ヨシダ", "ヤマダ", "ササキ", "ヤマグチ", "マツモト", "イノウエ", "キムラ", "ハヤシ", "シミズ", "サイトウ"]);
const givens = ["大翔", "結衣", "蓮", "陽菜", "湊", "凛", "樹", "咲良", "悠真", "美月"];
const givenReadings = ["ヒロト", "ユイ", "レン", "ヒナ", "ミナト", "リン", "イツキ", "サクラ", "ユウマ", "ミツキ"];

const levels = ["サポートスペシャリスト", "アソシエイトCSM", "CSM", "ＣＳＭ", "シニアサポート", "CSオペレーション"];
const joined = [
  "2023/4/1",
  "2022年10月1日",
  "令和3年4月1日",
  "R4.7.1",
  "H31.4.1",
  "2021-09-01",
  "２０２４年１月",
  "20200401",
];
const salaries = ["6200000", "￥5,400,000", "620万円", "４８０万", "7200000"];
const shares = ["100%", "1", "80%", "フルタイム", "0.6"];
const mixes = ["60,30,10", "1,2,1", "20%,70%,10%", "0.1,0.2,0.7", "5,5,5"].map((mix) => mix.split(","));

const header = "社員番号,氏名,フリガナ,入社日,等級,部署,上司,年収,雇用率,営業,サポート,分析,メールアドレス".split(",");
const columnOf = (name: string) => header.indexOf(name);

const quoted = (cell: string) => (cell.includes(",") ? `"${cell}"` : cell);

const number = (index: number) => `K${String(1001 + index)}`;
const nameOf = (index: number) => `${families[index % 20]}　${givens[Math.floor(index / 20) % 10]}`;

function person(index: number): string[] {
  const lead = index % 40;
  return [
    number(index),
    nameOf(index),
    `${familyReadings[index % 20]} ${givenReadings[Math.floor(index / 20) % 10]}`,
    joined[index % joined.length]!,
    levels[index % levels.length]!,
    index % 3 === 0 ? "第①サポート課" : "㈱北凪 CS部",
    index < 5 ? "" : nameOf(lead % 5),
    salaries[index % salaries.length]!,
    shares[index % shares.length]!,
    ...mixes[index % mixes.length]!,
    `member${index}@example.jp`,
  ];
}

/** Row in the file, column, and what stands there instead. */
export const tenBadCells = [
  { row: 12, column: "入社日", cell: "2023/2/30", code: "dateImpossible" },
  { row: 27, column: "等級", cell: "シニアサポト", code: "levelUnknown" },
  { row: 41, column: "氏名", cell: "", code: "nameMissing" },
  { row: 58, column: "年収", cell: "650", code: "moneyUnlikely" },
  { row: 73, column: "雇用率", cell: "120%", code: "shareOutOfRange" },
  { row: 96, column: "社員番号", cell: "K1010", code: "duplicateId" },
  { row: 118, column: "営業", cell: "-5", code: "weightUnreadable" },
  { row: 140, column: "上司", cell: "髙橋 大将", code: "managerMistyped" },
  { row: 167, column: "入社日", cell: "平成35年4月1日", code: "eraEnded" },
  { row: 189, column: "フリガナ", cell: "タカハシ,レン", code: "cellsShifted" },
] as const;

/** 200 people, of whom ten have one bad cell each. */
export function brokenRoster(): string {
  const rows = Array.from({ length: 200 }, (_, index) => person(index).map(quoted));
  for (const { row, column, cell } of tenBadCells) rows[row - 2]![columnOf(column)] = cell;
  return [header, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

/** Four people with the letters that a careless decoder loses. */
export const smallRosterNames = ["髙橋 蓮", "山﨑 結衣", "渡邊 湊", "鴎外 凛"];

export function smallRoster(newline: string, delimiter = ","): string {
  const rows = smallRosterNames.map((name, index) => [name, `2023/${index + 4}/1`, "CSM", "㈱北凪①課～", "65万"]);
  return [["氏名", "入社日", "等級", "部署", "月給"], ...rows].map((row) => row.join(delimiter) + newline).join("");
}
