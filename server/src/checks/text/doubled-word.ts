import { t } from '../../messages';
import { isAllCapitals, startsWithCapital } from '../../vietnamese/capitals';
import { isCompound } from '../../vietnamese/compounds';
import { type Hit, passageCheck, type ReadPassage, readWords } from './passages';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that are said twice on purpose. */
const REDUPLICATED = list(
  `ai ào ầm bao bừng chang chằm chầm chiều chung con dần đâu đăm đằng đêm đều điệp đời đùng gần hao hàng hằng hây hồng
  kìn kia khăng khư lâng lâu lăm lần lớp luôn mãi muôn mau năm nao ngàn ngang ngày ngành ngời người nhà nho nơi nườm oang
  phăng phây rành rầm rần ròng rưng rì sáng sau song sờ tầng tà tháng thao thôn thường trăm triệu trùng từ từng tưng ùn
  vạn vàng vang vân vòng xa xăm xanh xinh xóm xưa`,
);

/** No reduplications where a time follows: `từ từ ngày 05`, `năm năm 2025`; `năm năm đầu` are five years. */
const BEFORE_TIME: ReadonlyMap<string, RegExp> = new Map([
  ['từ', /^\s*(?:\d|(?:ngày|tháng|năm|quý|khi|nay|đầu)(?![\p{L}\p{M}]))/iu],
  ['năm', /^\s*(?:19|20)\d{2}(?!\d)/u],
  ['ngày', /^\s*\d/u],
  ['tháng', /^\s*\d/u],
]);

/** Deeds that also name the body that does them: `ban chỉ đạo chỉ đạo`, `các tổ chức tổ chức`. */
const BODY_AND_DEED = list(
  `bầu_cử bình_chọn bảo_vệ biên_soạn chỉ_đạo chỉ_huy chủ_trì chuẩn_bị công_tác đại_diện đánh_giá đào_tạo đầu_tư đề_nghị
  điều_hành điều_phối điều_tra giám_định giám_sát giúp_việc hỗ_trợ hướng_dẫn kiểm_soát kiểm_tra khảo_sát lãnh_đạo nghiệm_thu
  nghiên_cứu phối_hợp phục_vụ phụ_trách quản_lý quy_định quyết_định soạn_thảo báo_cáo tham_mưu thanh_tra thẩm_định thẩm_tra
  thi_công thi_đua theo_dõi thực_hiện tiếp_nhận tổ_chức triển_khai tuyên_truyền tư_vấn vận_động xét_duyệt xét_tặng xử_lý yêu_cầu
  hợp_đồng kế_hoạch cam_kết liên_kết liên_hệ đăng_ký công_bố thống_kê trình_bày đấu_thầu giải_quyết`,
);

/** Words before a name that may have one syllable twice: `thôn Na Na`. */
const PLACES = list('thôn bản buôn làng ấp khóm sông suối hồ núi đèo đồi');

/** Deeds of one syllable behind a word that ends in it: `tờ trình trình`, `đăng ký ký`, `các cấp cấp kinh phí`. */
const DEEDS = list('trình ký cấp duyệt nộp thu chi giao');

const BLANK = /^\s+$/u;

function* doubled({ plain: { text }, role }: ReadPassage): Iterable<Hit> {
  // A name may well be `Nguyễn Lê Lê`.
  if (role === 'signature') return;
  const words = readWords(text);
  const low = words.map((word) => word.low);
  const near = (at: number): boolean => BLANK.test(text.slice(words[at]!.to, words[at + 1]!.from));
  const capital = (at: number): boolean => startsWithCapital(words[at]?.text ?? '') && !isAllCapitals(words[at]!.text);

  /** `xanh xanh` is a word, `đảng bộ Bộ Nội vụ` a word and a name, `hành vi vi phạm` two words that meet. */
  const meant = (at: number): boolean =>
    (REDUPLICATED.has(low[at]!) && !BEFORE_TIME.get(low[at]!)?.test(text.slice(words[at + 1]!.to))) ||
    (capital(at + 1) && (!capital(at) || capital(at - 1) || PLACES.has(low[at - 1] ?? ''))) ||
    (isCompound(low[at - 1], low[at]) && isCompound(low[at], low[at + 2])) ||
    (DEEDS.has(low[at]!) && (isCompound(low[at - 1], low[at]) || low[at - 1] === 'các')) ||
    // Letters that stand for themselves: `lớp A A`.
    low[at]!.length === 1;

  for (let at = 0; at + 1 < words.length; at++) {
    if (low[at] === low[at + 1]) {
      if (!near(at) || meant(at)) continue;
      yield { from: words[at]!.from, to: words[at + 1]!.to, right: words[at]!.text };
      at++;
    } else if (low[at + 3] !== undefined && low[at] === low[at + 2] && low[at + 1] === low[at + 3]) {
      if (!near(at) || !near(at + 1) || !near(at + 2)) continue;
      if (BODY_AND_DEED.has(`${low[at]}_${low[at + 1]}`) || (capital(at + 2) && !capital(at))) continue;
      if (REDUPLICATED.has(low[at]!) && REDUPLICATED.has(low[at + 1]!)) continue;
      yield { from: words[at]!.from, to: words[at + 3]!.to, right: text.slice(words[at]!.from, words[at + 1]!.to) };
      at += 3;
    }
  }
}

export const doubledWord = passageCheck(
  {
    id: 'text/doubled-word',
    severity: 'warning',
    onText: true,
    onPlan: true,
    fixes: true,
    summary: 'A word, or two words, written twice in a row, also over a line end; reduplications are let through.',
  },
  doubled,
  ({ words, hit }) => ({
    message: t('“{0}” is written twice in a row.', hit.right ?? words),
    title: t('Keep one “{0}”', hit.right ?? words),
  }),
);
