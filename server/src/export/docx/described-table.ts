// A table with words for people who do not see it: the writer library has none.
import { type ITableOptions, Table, XmlComponent } from 'docx';

class Words extends XmlComponent {
  constructor(name: 'w:tblCaption' | 'w:tblDescription', words: string) {
    super(name);
    this.root.push({ _attr: { 'w:val': words } });
  }
}

interface Description {
  readonly caption: string | undefined;
  readonly summary?: string | undefined;
}

/** A table with a caption and a summary, which stand last among its properties. */
export class DescribedTable extends Table {
  constructor({ caption, summary, ...options }: ITableOptions & Description) {
    super(options);
    const properties = this.root[0];
    if (!(properties instanceof XmlComponent)) return;
    if (caption !== undefined) properties.addChildElement(new Words('w:tblCaption', caption));
    if (summary !== undefined) properties.addChildElement(new Words('w:tblDescription', summary));
  }
}
