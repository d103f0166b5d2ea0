// Defects planted in the samples: what must be found, and what looks like it and must not.

import type { FolderSettings } from '../../../server/src/directory/settings';

/** The samples that have no findings of their own, by the first word of the file's name that tells them apart. */
export const SAMPLES = {
  ministry: 'bo-noi-vu-kiem-tra-van-thu-luu-tru.kh',
  ward: 'phuong-thuan-hoa-cai-cach-hanh-chinh.kh',
  department: 'so-dong-thap-phan-loai-rac.kh',
  province: 'tinh-ninh-binh-chuyen-doi-so.kh',
  fair: 'tinh-tuyen-quang-hoi-cho-ocop.kh',
  school: 'truong-thai-nguyen-truong-hoc-an-toan.kh',
} as const;
export type Sample = keyof typeof SAMPLES;

/**
 * One change of a sample: `old` stands in it exactly once and is replaced by `text`. Where a defect is planted, a
 * finding must touch the words between « and » in `text`, or all of `text` where nothing is marked; or, where a change
 * is found elsewhere, the first `at` of the changed sample.
 */
export type Change = readonly [sample: Sample, old: string, text: string, at?: string];

export interface Planting {
  readonly id: string;
  /** At least five, in at least three samples. */
  readonly found: readonly Change[];
  /** At least five changes of samples that look like the defect and are right. */
  readonly silent: readonly Change[];
  /** Of what .kh cannot hold: the samples are printed as plain text, changed there and read back. */
  readonly asText?: true;
  /** Other plans at hand. */
  readonly others?: readonly string[];
  /** Beside those of the samples' own kehoach.yaml. */
  readonly settings?: FolderSettings;
}
