// The page. Figures: Decree 30/2020/NĐ-CP, appendix I, part I, section I.
import type { Look } from '../directory/settings';
import type { PageSetup } from './flow';
import { mm } from './units';

const A4 = { short: mm(210), long: mm(297) };

/**
 * An A4 page. Margins 20/20/30/15 mm unless the office chose others; a landscape page is the sheet turned, with the
 * same margins at its own edges.
 */
export function pageSetup(look: Look = {}, landscape = false): PageSetup {
  return {
    width: landscape ? A4.long : A4.short,
    height: landscape ? A4.short : A4.long,
    landscape,
    margin: {
      top: mm(look.marginTop ?? 20),
      bottom: mm(look.marginBottom ?? 20),
      left: mm(look.marginLeft ?? 30),
      right: mm(look.marginRight ?? 15),
    },
    header: mm(10),
  };
}

/** Width of the text area, in points. */
export function textAreaWidth(page: PageSetup): number {
  return page.width - page.margin.left - page.margin.right;
}
