/**
 * A chart as an office part, and the workbook behind it. Our own, because the library that writes the slides knows no error bars and no
 * dashes of single lines, and leaves every 0 out of the workbook.
 */
import { axisFor, thinnedOut } from "../../../presentation/drawing/axis.ts";
import type { Language } from "../../../base/words.ts";
import { address, number, type SheetCell, words } from "../workbook/cells.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import { escaped, xmlHead } from "../xml.ts";
import { type Chart, type ChartSeries, seriesOf } from "./chart.ts";
import { colours, eastAsianFace, faceFor } from "./look.ts";

const space =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const letterSize = 1100;
const mostMonthNames = 7;
/** So few would be walls rather than bars. */
const fewBars = 3;
const [categoryAxis, valueAxis] = [111_111_111, 222_222_222];

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const noLine = "<a:ln><a:noFill/></a:ln>";

const letters = (language: Language, colour: string) =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${letterSize}">${solid(colour)}<a:latin typeface="${faceFor(language)}"/><a:ea typeface="${eastAsianFace}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

const pointsXml = (values: readonly (number | undefined)[]) =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, index) => (value === undefined ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join("")}`;

function errorsXml(errors: readonly (number | undefined)[] | undefined): string {
  if (errors === undefined) return "";
  const literal = `<c:numLit><c:formatCode>General</c:formatCode>${pointsXml(errors.map((error) => error ?? 0))}</c:numLit>`;
  return `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${literal}</c:plus><c:minus>${literal}</c:minus><c:spPr><a:ln w="15875">${solid(colours.text)}</a:ln></c:spPr></c:errBars>`;
}

function lookXml({ colour, dash = "solid" }: ChartSeries, isLine: boolean): string {
  if (isLine)
    return `<c:spPr><a:ln w="28575" cap="rnd">${solid(colour ?? colours.soft)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`;
  return `<c:spPr>${colour === undefined ? "<a:noFill/>" : solid(colour)}${noLine}</c:spPr>`;
}

function labelsXml({ numberFormat }: Chart, language: Language): string {
  return `<c:dLbls><c:numFmt formatCode="${escaped(numberFormat)}" sourceLinked="0"/><c:spPr><a:noFill/>${noLine}</c:spPr>${letters(language, colours.text)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function seriesXml(series: ChartSeries, index: number, chart: Chart, draws: string, language: Language): string {
  const { categories, numberFormat, hasLabels } = chart;
  const isLine = draws === "line";
  const isBar = draws === "bar" || draws === "stackedBar";
  const last = categories.length;
  const [first, end] = [address(index + 1, 1, "both"), address(index + 1, last, "both")];
  const names = categories.map((name, at) => `<c:pt idx="${at}"><c:v>${escaped(name)}</c:v></c:pt>`).join("");
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>Sheet1!${address(index + 1, 0, "both")}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    lookXml(series, isLine),
    isBar ? '<c:invertIfNegative val="0"/>' : "",
    isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : "",
    isBar && hasLabels ? labelsXml(chart, language) : "",
    isBar ? errorsXml(series.errors) : "",
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last + 1}</c:f><c:strCache><c:ptCount val="${last}"/>${names}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>Sheet1!${first}:${end}</c:f><c:numCache><c:formatCode>${escaped(numberFormat)}</c:formatCode>${pointsXml(series.values)}</c:numCache></c:numRef></c:val>`,
    isLine ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;

function layersXml(chart: Chart, language: Language): string {
  let index = 0;
  return chart.layers
    .map(({ draws, series }) => {
      const drawn = series.map((each) => seriesXml(each, index++, chart, draws, language)).join("");
      switch (draws) {
        case "area":
          return `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${drawn}${axes}</c:areaChart>`;
        case "line":
          return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${axes}</c:lineChart>`;
        case "bar":
        case "stackedBar": {
          const isStacked = draws === "stackedBar";
          return `<c:barChart><c:barDir val="bar"/><c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="${chart.categories.length <= fewBars ? 160 : 45}"/>${isStacked ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>`;
        }
      }
    })
    .join("");
}

function axesXml(chart: Chart, language: Language): string {
  const { lowest, highest, categories, numberFormat } = chart;
  const isLying = chart.layers.some(({ draws }) => draws === "bar" || draws === "stackedBar");
  const range = lowest === undefined || highest === undefined ? undefined : axisFor(lowest, highest);
  const scaling = range === undefined ? '<c:min val="0"/>' : `<c:max val="${range.high}"/><c:min val="${range.low}"/>`;
  const every = thinnedOut(categories.length, mostMonthNames)[1] ?? 1;
  const line = `<c:spPr><a:ln w="9525">${solid(colours.strongLine)}</a:ln></c:spPr>`;
  const text = letters(language, colours.soft);
  return [
    // Lying bars are listed from the foot of the axis up; turned round they read from the top.
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${isLying ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${isLying ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${text}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${isLying ? "" : `<c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/>`}<c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/>${scaling}</c:scaling><c:delete val="${isLying && chart.hasLabels ? 1 : 0}"/><c:axPos val="${isLying ? "b" : "l"}"/>${isLying && chart.hasLabels ? "" : `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(colours.line)}</a:ln></c:spPr></c:majorGridlines>`}<c:numFmt formatCode="${escaped(numberFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${noLine}</c:spPr>${text}<c:crossAx val="${categoryAxis}"/><c:crosses val="${isLying ? "max" : "autoZero"}"/><c:crossBetween val="${isLying ? "between" : "midCat"}"/>${range === undefined ? "" : `<c:majorUnit val="${range.ticks[1]! - range.ticks[0]!}"/>`}</c:valAx>`,
  ].join("");
}

export function chartXml(chart: Chart, language: Language): string {
  const hidden = seriesOf(chart).flatMap(({ isBase }, index) =>
    isBase ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`] : [],
  );
  const legend = chart.hasLegend
    ? `<c:legend><c:legendPos val="${chart.isLow ? "r" : "b"}"/>${hidden.join("")}<c:overlay val="0"/>${letters(language, colours.text)}</c:legend>`
    : "";
  return `${xmlHead}<c:chartSpace ${space}><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${layersXml(chart, language)}${axesXml(chart, language)}<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/>${noLine}</c:spPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** What "edit data" opens: the values that are drawn, and nothing else. */
export function chartWorkbook(chart: Chart, language: Language): Uint8Array {
  const series = seriesOf(chart);
  const rows: readonly (readonly SheetCell[])[] = [
    [undefined, ...series.map(({ name }) => words(name))],
    ...chart.categories.map((category, at) => [
      words(category),
      ...series.map(({ values }): SheetCell => {
        const value = values[at];
        return value === undefined ? undefined : number(value, "plain");
      }),
    ]),
  ];
  return writeWorkbook([{ name: "Sheet1", widths: [16], sticky: 0, rows }], language);
}
