// What Decree 30/2020/NĐ-CP says where the office's look goes beyond it: appendix I, part I, with section and item.
import { t } from '../messages';

interface LookRule {
  /** What is allowed. */
  readonly allowed: () => string;
  readonly section: 'I' | 'II';
  readonly item: number;
  /** The largest value that only these settings forbid, not the decree. */
  readonly openAbove?: boolean;
}

const MARGINS = { section: 'I', item: 3 } as const;
const TEXT = { section: 'II', item: 6 } as const;

const RULES: Readonly<Record<string, LookRule>> = {
  'cỡ chữ': { allowed: () => '13–14 pt', ...TEXT },
  'cỡ chữ quốc hiệu': { allowed: () => t('{0} or {1}', '12', '13 pt'), section: 'II', item: 1 },
  'lề trên': { allowed: () => '20–25 mm', ...MARGINS },
  'lề dưới': { allowed: () => '20–25 mm', ...MARGINS },
  'lề trái': { allowed: () => '30–35 mm', ...MARGINS },
  'lề phải': { allowed: () => '15–20 mm', ...MARGINS },
  'thụt đầu dòng': { allowed: () => t('{0} or {1}', '10', '12.7 mm'), ...TEXT },
  'cách đoạn': { allowed: () => t('at least {0}', '6 pt'), ...TEXT, openAbove: true },
  'cách dòng': { allowed: () => '1–1.5', ...TEXT },
};

/** Keys that people look for, and that the decree has decided. */
const FIXED: Readonly<Record<string, LookRule>> = {
  'phông chữ': { allowed: () => t('Times New Roman, black'), section: 'I', item: 4 },
  'màu chữ': { allowed: () => t('Times New Roman, black'), section: 'I', item: 4 },
  'khổ giấy': { allowed: () => t('A4'), section: 'I', item: 1 },
  'số trang': { allowed: () => t('at the top of the page, in the middle, from page 2'), section: 'I', item: 7 },
};

/**
 * The words for a choice in `thể thức:` that the decree forbids, with its rule.
 * @param code the type of the schema's issue
 * @param input what stands there
 * @returns undefined where it is wrong for another reason
 */
export function forbiddenLook(key: string, code: string, input: unknown): string | undefined {
  const fixed = code === 'strict_object' ? FIXED[key] : undefined;
  if (fixed)
    return t(
      'The decree leaves no choice here: {0} (Decree 30/2020/NĐ-CP, appendix I, part I, section {1}, item {2}).',
      fixed.allowed(),
      fixed.section,
      String(fixed.item),
    );
  const rule = RULES[key];
  const outside = code === 'min_value' || (code === 'max_value' && !rule?.openAbove) || code === 'picklist';
  if (!rule || !outside) return undefined;
  if (typeof input !== 'number') return t('A number is wanted here.');
  return t(
    'The decree allows {0} here: Decree 30/2020/NĐ-CP, appendix I, part I, section {1}, item {2}.',
    rule.allowed(),
    rule.section,
    String(rule.item),
  );
}
