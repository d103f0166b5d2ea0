// Whole plans in an empty file.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { t } from '../../messages';
import { templates } from '../templates';
import { type Candidate, form, type Offer } from './candidate';
import { type Cursor, typedFrom } from './cursor';
import { ranked } from './list';

/** A file with more in it is a plan that somebody writes. */
const LONGEST = 40;

const HEADER =
  '---\ncơ quan: ‹tên cơ quan ban hành›\nđịa danh: ‹địa danh›\nngày: ‹›\ntrích yếu: ‹trích yếu nội dung›\n---\n';

export function wholePlans(cursor: Cursor): Offer | undefined {
  const { plan, line, before, after, trigger } = cursor;
  const text = plan.tree.text.slice(0, 10_000);
  if (trigger !== undefined || plan.tree.text.length > text.length || text.trim().length > LONGEST) return undefined;
  const words = text.replace(/^\uFEFF/, '').trim();
  if (/[\r\n]/.test(words) || before.replace(/^\uFEFF/, '').trim() !== words || after.trim() !== '') return undefined;
  const start = line.from + (before.length - before.replace(/^[\s\uFEFF]*/u, '').length);
  const candidates = [
    ...templates(plan.directory.settings, plan.directory).map(
      ({ name, description, snippet }): Candidate => ({
        label: name,
        kind: CompletionItemKind.Snippet,
        insert: snippet,
        snippet: true,
        words: [description],
        detail: description,
      }),
    ),
    { ...form(HEADER, t('The header of a plan')), label: '---', words: ['phần đầu', 'thể thức'] },
  ];
  const offer = { ...typedFrom(cursor, start), candidates };
  return ranked(offer).length > 0 ? offer : undefined;
}
