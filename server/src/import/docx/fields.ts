// Fields of a Word document: what they show is text, their codes are none; contents and page numbers are made by Word.

/** Where the contents of the document, or an index, stand; page numbers. */
const CONTENTS = /^\s*(?:TOC|INDEX|TOA)(?![A-Z])/i;
const PAGE = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?![A-Z])/i;

interface Field {
  code: string;
  shown: boolean;
}

/** Follows the fields that are open. */
export class Fields {
  private open: Field[] = [];

  /** @param code where it is known from the start; what the field shows comes next */
  begin(code?: string): void {
    this.open.push({ code: code ?? '', shown: code !== undefined });
  }

  /** A piece of the code. */
  code(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.shown && field.code.length < 200) field.code += text;
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field) field.shown = true;
  }

  end(): void {
    this.open.pop();
  }

  /** A result within the code of another field: it is not printed. */
  get hidden(): boolean {
    return this.open.some((field) => !field.shown);
  }

  get isPage(): boolean {
    return this.open.some((field) => field.shown && PAGE.test(field.code));
  }

  get isContents(): boolean {
    return this.open.some((field) => field.shown && CONTENTS.test(field.code));
  }

  /** Only contents go on over paragraphs: a field that is never ended must not swallow what follows. */
  endParagraph(): void {
    this.open = this.open.filter((field) => field.shown && CONTENTS.test(field.code));
  }
}

/** A line of the contents: a title, its page. */
export function isContentsLine(text: string): boolean {
  return /(?:\t|\.{3}|…)[\s.…]*[\divxl]{1,5}\s*$/i.test(text.slice(-40));
}

/** Nothing but the number of a page, from fields: `- 2 -`, `Trang 2/5`. */
export function isPageLine(text: string): boolean {
  return text.length < 40 && /^[\s\-–—[(]*(?:trang|page)?[\s\d\-–—/.()[\]]*(?:trên|of)?[\s\d\-–—)\]]*$/iu.test(text);
}
