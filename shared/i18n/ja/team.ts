export const team = {
  viewsLabel: "チームの見方",
  views: { members: "メンバー", mix: "タイプの配合", chart: "組織図", skills: "スキル", work: "仕事" },
  month: {
    label: "表示する月",
    now: "計画の最初の月",
    later_other: "{{count}}か月後",
  },
  hire: "採用予定{{number}}（{{type}}）",
} as const;
