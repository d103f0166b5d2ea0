// The header of the .kh text: only what was found.

import type { Ended, RecognisedDocument } from '../structure/blocks';
import { Traced } from '../traced';
import { escapeInside } from './escape';
import type { Recorder } from './recorder';

/** Writes `---` … `---`; nothing where the document says nothing of a head. */
export function writeHeader(document: RecognisedDocument, out: Recorder): void {
  const { head } = document;
  const lines: (() => void)[] = [];
  const field = (key: string, value: Traced | undefined): void => {
    if (!value || value.length === 0) return;
    lines.push(() => {
      out.writer.made(`${key}: `);
      out.writer.traced(escapeInside(value));
      out.writer.made('\n');
    });
  };
  list('cơ quan chủ quản', head.superiors);
  list('cơ quan', head.issuers);
  field('số', head.number);
  field('địa danh', head.place);
  field('ngày', dateOf(document));
  field('mức độ khẩn', head.urgency);
  field('mức độ mật', head.secrecy);
  field('lưu hành', head.circulation);
  field('dự thảo', head.draft);
  const type = typeName(document);
  if (type) lines.push(() => out.writer.made('loại: ').instead(type, document.type?.source).made('\n'));
  field('trích yếu', document.subject.length ? Traced.join(document.subject, ' ') : undefined);
  field('kèm theo', document.attachedTo);
  list('liên hệ', document.contacts);
  if (document.bases.length) lines.push(() => writeBases(document.bases, out));
  if (lines.length === 0) return;
  out.writer.made('---\n');
  for (const write of lines) write();
  out.writer.made('---\n');

  function list(key: string, values: readonly Traced[]): void {
    if (values.length <= 1) field(key, values[0]);
    else
      lines.push(() => {
        out.writer.made(`${key}:\n`);
        for (const value of values) {
          out.writer.made('  - ');
          out.writer.traced(escapeInside(value));
          out.writer.made('\n');
        }
      });
  }
}

function writeBases(bases: readonly Ended[], out: Recorder): void {
  out.writer.made('căn cứ:\n');
  for (const base of bases) {
    out.writer.made('  - ');
    out.ended('base', out.writer.traced(escapeInside(base.text)), base.ending);
    out.writer.made('\n');
  }
}

/** `02/10/2020`, `10/2020`, `2020` with the figures of the source. */
function dateOf(document: RecognisedDocument): Traced | undefined {
  const parts = (document.head.date?.parts ?? []).filter((part) => part.length > 0);
  const [, month, year] = document.head.date?.parts ?? [];
  if (!year?.length || (!month?.length && parts.length > 1)) return undefined;
  return Traced.join(parts, '/');
}

/** The type where it is none that goes without saying. */
function typeName(document: RecognisedDocument): string | undefined {
  if (document.kind === 'letter') return 'Công văn';
  const name = document.type?.text.replace(/[*:]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
  if (!name || name.replace(/ /g, '') === 'kếhoạch') return undefined;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
