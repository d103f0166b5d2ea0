// The flow's styles as Word styles.
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Align } from '../../layout/flow';
import { STYLE_NAMES, type Style, type StyleName } from '../../layout/styles';
import { twips } from '../../layout/units';

/** On all four slots, or Vietnamese letters fall back to another font in some of them. */
const FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'Times New Roman',
};
/** Word counts letters in half points. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** A line of Word's automatic line spacing. */
const LINE = 240;

export const ALIGNMENT: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
};

/** Id of a style: that of its name without what ids do not carry well. */
export function styleId(name: StyleName): string {
  return `KH${STYLE_NAMES.indexOf(name) + 1}`;
}

function paragraphStyle(name: StyleName, style: Style): IParagraphStyleOptions {
  return {
    id: styleId(name),
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      alignment: ALIGNMENT[style.align],
      indent: { left: 0, right: 0, firstLine: twips(style.firstLine) },
      spacing: {
        before: twips(style.before),
        after: twips(style.after),
        line: Math.round(style.lines * LINE),
        lineRule: LineRuleType.AUTO,
      },
      ...(style.keepNext ? { keepNext: true } : {}),
      ...(style.outline === undefined ? {} : { outlineLevel: style.outline - 1 }),
    },
    run: {
      font: FONT,
      size: halfPoints(style.size),
      sizeComplexScript: halfPoints(style.size),
      bold: style.bold ?? false,
      italics: style.italic ?? false,
      color: style.colour ?? '000000',
    },
  };
}

/** Document defaults and one style an element. */
export function wordStyles(styles: Readonly<Record<StyleName, Style>>): IStylesOptions {
  const text = styles.Đoạn;
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: halfPoints(text.size),
          sizeComplexScript: halfPoints(text.size),
          color: '000000',
          language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: LINE, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: STYLE_NAMES.map((name) => paragraphStyle(name, styles[name])),
  };
}
