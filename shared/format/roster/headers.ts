/** The names of a roster's columns, and the further headers under which people write them. */
export const rosterHeaders = {
  id: {
    name: { ja: "社員番号", en: "Employee ID" },
    headers:
      "社員ID, 社員コード, 社員No, 従業員番号, 従業員コード, 従業員ID, 職員番号, 個人コード, ID, メンバーID, " +
      "Employee number, Employee no, Staff ID, Member ID, Person ID, Emp ID",
  },
  name: {
    name: { ja: "氏名", en: "Name" },
    headers:
      "名前, お名前, 社員名, 従業員名, 社員氏名, 従業員氏名, メンバー, メンバー名, 姓名, 漢字氏名, Full name, " +
      "Employee, Employee name, Member, Member name, Person, Display name",
  },
  familyName: {
    name: { ja: "姓", en: "Family name" },
    headers: "苗字, 名字, 姓(漢字), Last name, Surname",
  },
  givenName: {
    name: { ja: "名", en: "Given name" },
    headers: "名(漢字), First name, Forename",
  },
  reading: {
    name: { ja: "フリガナ", en: "Reading (kana)" },
    headers:
      "ふりがな, カナ, カナ氏名, 氏名カナ, 氏名(カナ), 氏名(フリガナ), ヨミガナ, 読み, 読み仮名, よみ, Kana, " +
      "Reading, Furigana, Phonetic name",
  },
  title: {
    name: { ja: "役職", en: "Title" },
    headers: "役職名, 肩書, 肩書き, 職位, 職種, Job title, Position, Role",
  },
  team: {
    name: { ja: "チーム", en: "Team" },
    headers:
      "部署, 部署名, 所属, 所属部署, 所属名, 部門, 課, グループ, 組織, チーム名, 配属, Department, Dept, Group, " +
      "Unit, Organization, Organisation, Team name",
  },
  manager: {
    name: { ja: "上司", en: "Manager" },
    headers:
      "上長, 直属上司, 上司名, 上司氏名, 直属の上司, マネージャー, マネジャー, 評価者, 一次評価者, 上司社員番号, " +
      "Reports to, Supervisor, Line manager, Manager name, Manager ID, Boss, Team lead",
  },
  level: {
    name: { ja: "等級", en: "Level" },
    headers: "グレード, 職能等級, 役割等級, 等級名, ランク, 職級, Grade, Job level, Rank, Band",
  },
  levelSince: {
    name: { ja: "現等級になった月", en: "On this level since" },
    headers: "昇格日, 昇格年月, 現等級年月, 等級発令日, 最終昇格日, Level since, Promoted, Promotion date",
  },
  joined: {
    name: { ja: "入社月", en: "Joined" },
    headers:
      "入社日, 入社年月, 入社年月日, 入社, 入社時期, 配属日, 着任日, 着任年月, 採用日, 雇用開始日, Join date, " +
      "Date joined, Joining date, Hire date, Hired, Date hired, Start date, Start, Started",
  },
  leaves: {
    name: { ja: "退職予定月", en: "Leaving" },
    headers:
      "退職日, 退職予定日, 退職年月, 退職年月日, 最終出社日, Leaves, Leave date, End date, Last day, " +
      "Termination date",
  },
  salary: {
    name: { ja: "年収", en: "Yearly salary" },
    headers: "年俸, 年収額, 理論年収, 想定年収, 給与, 基本年収, Salary, Annual salary, Yearly pay, Base salary, Pay",
  },
  monthlyPay: {
    name: { ja: "月給", en: "Monthly pay" },
    headers: "月額, 月収, 月額給与, 基本給, 月例給与, Monthly salary, Salary per month",
  },
  fte: {
    name: { ja: "雇用率", en: "FTE" },
    headers: "稼働率, 勤務率, 稼働, 勤務割合, 稼働割合, Full-time equivalent, FTE share, Employment rate, Working time",
  },
  contractHours: {
    name: { ja: "月の所定労働時間", en: "Contract hours a month" },
    headers: "所定労働時間, 月間所定労働時間, 所定時間, 契約時間, Contract hours, Monthly hours, Hours per month",
  },
  phasePreference: {
    name: { ja: "合う会社の段階", en: "Company phase liked best" },
    headers: "フェーズ, 得意フェーズ, 志向フェーズ, 合うフェーズ, Phase, Phase preference, Preferred phase",
  },
  chaosTolerance: {
    name: { ja: "カオスへの耐性", en: "Chaos tolerance" },
    headers: "カオス耐性, 変化耐性, Tolerance of chaos",
  },
  idealism: {
    name: { ja: "理想の強さ", en: "Idealism" },
    headers: "理想, プロダクトへの理想",
  },
  productAmbition: {
    name: { ja: "プロダクト志向", en: "Product ambition" },
    headers: "プロダクト職志向, PdM志向, Wants product work",
  },
  promotionAmbition: {
    name: { ja: "昇進志向", en: "Promotion ambition" },
    headers: "昇格志向, マネジメント志向, 管理職志向, Wants promotion",
  },
  earlierCsEmployers: {
    name: { ja: "これまでのCS勤務社数", en: "Earlier CS employers" },
    headers: "CS経験社数, CS社数, 前職CS社数, CS employers, Previous CS employers",
  },
  segments: {
    name: { ja: "担当セグメント", en: "Segments" },
    headers: "セグメント, 担当顧客層, 担当領域, Segment, Customer segment",
  },
  note: {
    name: { ja: "メモ", en: "Note" },
    headers: "備考, コメント, 特記事項, 摘要, Notes, Comment, Comments, Remarks",
  },
} as const;
