import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importDocx, Unreadable } from '../../../../server/src/import/import';
import { docx, p, partsOf, tbl, tc, tr } from './kit';

/** Milliseconds until it is refused, and why. */
function refused(bytes: Uint8Array): { readonly ms: number; readonly reason: string } {
  const start = performance.now();
  try {
    importDocx(bytes);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ms: performance.now() - start, reason: error.message };
  }
  throw new Error('it was read');
}

function expectRefused(bytes: Uint8Array, reason: RegExp): void {
  const result = refused(bytes);
  expect(result.reason).toMatch(reason);
  expect(result.reason).not.toContain('\n');
  expect(result.ms).toBeLessThan(1000);
}

const withDocument = (xml: string | Uint8Array): Uint8Array => {
  const parts = Object.entries(partsOf('')).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...Object.fromEntries(parts), 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml });
};
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const plain = docx(p('KẾ HOẠCH') + p('Trồng cây') + p('I. MỤC ĐÍCH') + p('Phủ xanh đồi trọc.'));

describe('refused in one sentence', () => {
  it('a zip bomb: zeros, and well-formed XML', () => {
    const before = process.memoryUsage().arrayBuffers;
    const bomb = withDocument(new Uint8Array(300 * 1024 * 1024));
    expectRefused(bomb, /giải nén|damaged|hỏng/);
    const spaces = `<w:document ${W}><w:body>${' '.repeat(80 * 1024 * 1024)}</w:body></w:document>`;
    expectRefused(withDocument(spaces), /giải nén/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(600 * 1024 * 1024);
  });

  it('180,000 nested tags', () => {
    const n = 180_000;
    expectRefused(withDocument(`<w:document ${W}>${'<w:p>'.repeat(n)}${'</w:p>'.repeat(n)}</w:document>`), /lồng nhau/);
  });

  it('a document type: entities from outside, and entities of entities', () => {
    const outside = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body>${p('a')}</w:body></w:document>`;
    expectRefused(withDocument(outside), /DTD/);
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    expectRefused(withDocument(`<!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]><w:document ${W}>&l9;</w:document>`), /DTD/);
  });

  it('a file that is cut off, at any place', () => {
    for (const part of [0.999, 0.9, 0.5, 0.1])
      expectRefused(plain.slice(0, Math.floor(plain.length * part)), /cắt cụt/);
    expectRefused(plain.slice(0, 2), /cắt cụt/);
    expectRefused(new Uint8Array(), /không phải/);
  });

  it('XML that is cut off within the archive', () => {
    expectRefused(withDocument(`<w:document ${W}><w:body>${p('a')}`), /hỏng/);
  });

  it('damaged bytes within a part', () => {
    const broken = plain.slice();
    const at = Buffer.from(broken.buffer).indexOf('word/document.xml') + 40;
    broken.fill(0xff, at, at + 60);
    expectRefused(broken, /hỏng/);
  });

  it('a password, an old Word document, another file', () => {
    const ole = (stream: string): Uint8Array => {
      const bytes = Buffer.alloc(4096);
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
      bytes.write(stream, 1024, 'utf16le');
      return bytes;
    };
    expectRefused(ole('EncryptedPackage'), /mật khẩu/);
    expectRefused(ole('WordDocument'), /\.doc\)/);
    expectRefused(strToU8('%PDF-1.7'), /không phải/);
    expectRefused(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), /không phải/);
  });

  it('a part locked with a password of its own', () => {
    const locked = plain.slice();
    const at = Buffer.from(locked.buffer).lastIndexOf('word/document.xml') - 46;
    locked[at + 8] = (locked[at + 8] ?? 0) | 1;
    expectRefused(locked, /mật khẩu/);
  });

  it('thousands of entries', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, new Uint8Array()]));
    expectRefused(zipSync(many, { level: 0 }), /giải nén/);
  });
});

describe('sizes that lie', () => {
  it('say too little: the real bytes count', () => {
    const lying = plain.slice();
    const at = Buffer.from(lying.buffer).lastIndexOf('word/document.xml') - 46;
    new DataView(lying.buffer).setUint32(at + 24, 7, true);
    expect(importDocx(lying).imported.kh).toContain('Phủ xanh đồi trọc.');
  });

  it('say too much: more than there is', () => {
    const lying = plain.slice();
    const at = Buffer.from(lying.buffer).lastIndexOf('word/document.xml') - 46;
    new DataView(lying.buffer).setUint32(at + 20, 0x7fffffff, true);
    expectRefused(lying, /hỏng/);
  });
});

describe('read in time though large', () => {
  it('20,000 paragraphs, 500 columns, tables in tables', () => {
    const start = performance.now();
    const { imported } = importDocx(
      docx(p('KẾ HOẠCH') + p('I. NỘI DUNG') + p('- Một việc của kế hoạch.').repeat(20_000)),
    );
    expect(imported.kh.match(/^- Một việc/gmu)).toHaveLength(20_000);
    importDocx(docx(tbl(tr(tc('x').repeat(500)).repeat(40))));
    let deep = p('x');
    for (let i = 0; i < 60; i++) deep = tbl(tr(tc(deep), tc('y')));
    expect(importDocx(docx(deep)).imported.kh).toContain('x');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

/** A document as a file that is not packed: its size is no reason to refuse it. */
const stored = (body: string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(partsOf(body)).map(([name, text]) => [name, strToU8(text)])), { level: 0 });

describe('many of a kind', () => {
  it('140,000 paragraphs, in a text box too, and 70,000 rows: no list of them is too long', () => {
    const many = '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(140_000);
    expect(importDocx(stored(many)).source).toHaveLength(280_000);
    const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${many}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
    expect(importDocx(stored(box)).source.length).toBeGreaterThanOrEqual(280_000);
    const rows = '<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>'.repeat(70_000);
    expect(importDocx(stored(`<w:tbl>${rows}</w:tbl>`)).imported.kh.match(/^\|/gmu)).toHaveLength(70_000);
  }, 60_000);

  it('more paragraphs than any document has are refused', () =>
    expectRefused(stored('<w:p/>'.repeat(160_000)), /lớn hơn nhiều so với một văn bản/));

  it('pages with a header each are told of a few times', () => {
    const references = Array.from({ length: 500 }, (_, i) => `<w:headerReference w:type="default" r:id="h${i}"/>`).join(
      '',
    );
    const parts = partsOf(`${p('Tiêm.')}<w:sectPr>${references}</w:sectPr>`);
    const relations = Array.from(
      { length: 500 },
      (_, i) => `<Relationship Id="h${i}" Type="x/header" Target="h${i}.xml"/>`,
    );
    const files = {
      ...parts,
      'word/_rels/document.xml.rels': `<Relationships xmlns="x">${relations.join('')}</Relationships>`,
      ...Object.fromEntries(
        Array.from({ length: 500 }, (_, i) => [`word/h${i}.xml`, `<w:hdr ${W}>${p(`Chữ ${i}`)}</w:hdr>`]),
      ),
    };
    const { notes } = importDocx(
      zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))),
    ).imported;
    expect(notes.filter(({ id }) => id === 'import/page-header')).toHaveLength(6);
  });
});
