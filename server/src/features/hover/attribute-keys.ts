// Hover on a key within the brackets at the end of a block.
import type { AttributeKey } from '../../language/syntax';
import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import { bold, bullets, code, paragraphs } from '../markdown';
import { unitAt } from '../positions';
import { covers, type Note } from './note';

interface KeyHelp {
  readonly about: string;
  readonly example: string;
  /** The printed name of the key. */
  readonly printed: string;
}

const HELP: Readonly<Record<AttributeKey, () => KeyHelp>> = {
  hạn: () => ({
    about: t('The day by which the task must be done: a day, a month, a quarter or words such as “hằng tháng”.'),
    example: '(hạn: 25/4/2025)',
    printed: 'thời hạn',
  }),
  'chủ trì': () => ({
    about: t('The body that answers for the task. Without this key the text or the heading above says it.'),
    example: '(chủ trì: @SNV)',
    printed: 'chủ trì',
  }),
  'phối hợp': () => ({
    about: t('The bodies that help, parted by commas.'),
    example: '(phối hợp: @SGDĐT, Tỉnh đoàn)',
    printed: 'phối hợp',
  }),
  'sản phẩm': () => ({
    about: t('What is there when the task is done: a report, a decision, a conference.'),
    example: '(sản phẩm: Báo cáo tổng kết)',
    printed: 'sản phẩm',
  }),
};

/** Hover on the keys of attributes. A misspelt key is that of the key it was meant to be. */
export function* attributeKeyNotes(plan: AnalysedPlan, offset: number): Iterable<Note> {
  const unit = unitAt(plan, offset);
  for (const { keySpan, nearest } of unit?.content?.attributes?.entries ?? []) {
    const place = { from: unit!.at + keySpan.from, to: unit!.at + keySpan.to };
    if (!covers(place, offset)) continue;
    const { about, example, printed } = HELP[nearest]();
    const facts = bullets([
      t('Printed: {0}', t('“{0}: …” in brackets, or a column of the table of tasks', printed)),
      t('Example: {0}', code(example)),
    ]);
    yield { place, markdown: paragraphs([bold(nearest), about, facts]) };
  }
}
