/** 令和六年四月十五日 with digits. Names keep their kanji: only years, months and days are looked at. */
const digits = "〇一二三四五六七八九";

function numberOf(word: string): number {
  if (!word.includes("十"))
    return Number([...word.replaceAll("零", "〇")].map((letter) => digits.indexOf(letter)).join(""));
  const [tens = "", ones = ""] = word.split("十");
  return (tens === "" ? 1 : digits.indexOf(tens)) * 10 + (ones === "" ? 0 : digits.indexOf(ones));
}

export const withDigits = (text: string): string =>
  text.replace(/([〇零一二三四五六七八九十]{1,4})(?=[年月日])/g, (word) => String(numberOf(word)));
