// Parts of a complex field: the writer library has only simple ones, which cannot carry a face.
import { TextRun, XmlComponent } from 'docx';

class FieldMark extends XmlComponent {
  constructor(type: 'begin' | 'separate' | 'end') {
    super('w:fldChar');
    this.root.push({ _attr: { 'w:fldCharType': type } });
  }
}

class Instruction extends XmlComponent {
  constructor(instruction: string) {
    super('w:instrText');
    this.root.push({ _attr: { 'xml:space': 'preserve' } });
    this.root.push(instruction);
  }
}

/** What a run looks like. */
export interface RunFace {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/**
 * A reference to a bookmark: Word writes the bookmark's text there when fields are updated, or where the number is
 * counted, that of its paragraph without the closing mark; until then `text` stands.
 * `CHARFORMAT` keeps the face of the place instead of that of the bookmark.
 */
export function referenceField(bookmark: string, text: string, face: RunFace, counted: boolean): TextRun[] {
  const part = (child: XmlComponent | string): TextRun => new TextRun({ ...face, children: [child] });
  return [
    part(new FieldMark('begin')),
    part(new Instruction(` REF ${bookmark} ${counted ? '\\n \\h' : '\\h \\* CHARFORMAT'} `)),
    part(new FieldMark('separate')),
    part(text),
    part(new FieldMark('end')),
  ];
}
