// The flow as a Word document.
import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Flow, FlowProperties, FlowSection } from '../../layout/flow';
import { textAreaWidth } from '../../layout/page';
import { twips } from '../../layout/units';
import { BlockWriter } from './blocks';
import { countingOf, numberingXml } from './numbering';
import { settled } from './pack';
import { styleId, wordStyles } from './styles';

const BLACK_LINE = { style: 'single', size: 4, color: '000000', space: 4 } as const;

/** Names of the fields: Decree 30/2020/NĐ-CP, appendix VI, part II. */
function customProperties(properties: FlowProperties): { name: string; value: string }[] {
  const fields: readonly (readonly [string, string])[] = [
    ['TypeName', properties.typeName],
    ['CodeNumber', properties.number],
    ['CodeNotation', properties.symbol],
    ['IssuedDate', properties.date],
    ['OrganName', properties.issuer],
    ['SignerFullName', properties.signer],
    ['SignerPosition', properties.position],
  ];
  return fields.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
}

/** The page number, centred at the top: Decree 30/2020/NĐ-CP, appendix I, part I, I.7. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ style: styleId('Số trang'), children: [number] })] });
}

function section(section: FlowSection, writer: BlockWriter): ISectionOptions {
  const { page, blocks, firstFooter } = section;
  const width = textAreaWidth(page);
  const { margin } = page;
  const footer = firstFooter.map((line, i) =>
    writer.paragraph(line, width, i === 0 ? { border: { top: BLACK_LINE } } : {}),
  );
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library turns the sheet itself.
        size: {
          width: twips(Math.min(page.width, page.height)),
          height: twips(Math.max(page.width, page.height)),
          orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margin.top),
          bottom: twips(margin.bottom),
          left: twips(margin.left),
          right: twips(margin.right),
          header: twips(page.header),
          footer: twips(page.header),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    // An own first header, empty: without one Word shows that of the section before.
    headers: {
      default: pageNumber(),
      first: new Header({ children: [new Paragraph({ style: styleId('Số trang') })] }),
    },
    footers: {
      first: new Footer({ children: footer.length > 0 ? footer : [new Paragraph({})] }),
      default: new Footer({ children: [new Paragraph({})] }),
    },
    children: writer.blocks(blocks, width),
  };
}

/**
 * Writes a flow as .docx. The same flow gives the same bytes, on any machine, in any time zone.
 * @returns the file's bytes
 */
export async function writeDocx(flow: Flow): Promise<Uint8Array> {
  const { properties, styles, sections } = flow;
  const counting = countingOf(flow);
  const writer = new BlockWriter(counting);
  const document = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.issuer,
    lastModifiedBy: properties.issuer,
    description: '',
    customProperties: customProperties(properties),
    styles: wordStyles(styles),
    defaultTabStop: 720,
    // A justified line that ends with a forced break is not drawn out to the margin.
    compatibility: { doNotExpandShiftReturn: true },
    sections: sections.map((one) => section(one, writer)),
  });
  const archive = await Packer.toArrayBuffer(document);
  return settled(new Uint8Array(archive), properties.date, numberingXml(counting, styles.Đoạn.firstLine));
}
