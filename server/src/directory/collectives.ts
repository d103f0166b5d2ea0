// Phrases that stand for many: the patterns of the data file, and any `các …` made of the words of such phrases.
import type { IsoDay } from '../plan/model';
import { comparable } from '../vietnamese/fold';
import { type RecipientPattern, recipients } from './data';
import { casePattern } from './patterns';
import type { Level } from './places';
import { coveredBy, EVERY_BODY, type Whose } from './selectors';

export interface Collective {
  readonly kind: 'collective';
  readonly id: string;
  readonly covers: readonly string[];
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  readonly certainty?: 'medium';
  /** The phrase takes any words: what stands behind a comma in it may be a name of its own. */
  readonly open?: true;
}

interface Compiled extends RecipientPattern {
  readonly test: RegExp;
}

let compiled: readonly Compiled[] | undefined;

function patterns(): readonly Compiled[] {
  compiled ??= recipients.patterns.map((pattern) => ({ ...pattern, test: casePattern(pattern.regex) }));
  return compiled;
}

const LEVEL_WORD =
  /(?<![\p{L}])(?:(xã(?! hội)|phường|thị trấn|đặc khu)|(huyện|quận|thị xã)|(tỉnh|Sở)|(Bộ|Trung ương|TW))(?![\p{L}])/giu;
const LEVELS: readonly Level[] = ['xã', 'huyện', 'tỉnh', 'trung ương'];

/** The level that a phrase says at its end, else that of who says it. */
function levelOfPhrase(text: string, speaker: Level): Level {
  const last = [...text.matchAll(LEVEL_WORD)].at(-1);
  return last === undefined ? speaker : (LEVELS[last.slice(1).findIndex((group) => group !== undefined)] ?? speaker);
}

function earliest(a: IsoDay | undefined, b: IsoDay | undefined): IsoDay | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function latest(a: IsoDay | undefined, b: IsoDay | undefined): IsoDay | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/**
 * The collective phrase that an item of a list is, by the patterns of the data file.
 * @param item one item without bullet, end mark and note
 * @param level the level of the issuer
 */
export function patternCollective(item: string, level: Level, issuer: string | undefined): Collective | undefined {
  const text = comparable(item);
  const found = patterns().find((pattern) => pattern.test.test(text));
  if (found === undefined) return undefined;
  const lower = text.toLowerCase();
  const whose: Whose = { level: levelOfPhrase(text, level), issuer };
  let { from, until } = found;
  const covers = new Set<string>();
  const parts = found.parts.filter(
    (part) => lower.includes(part.word.toLowerCase()) || (part.word === 'đoàn thể' && MASS_BODIES.test(lower)),
  );
  for (const part of parts.length > 0 ? parts : found.parts) {
    for (const name of part.covers) for (const id of coveredBy(name, whose)) covers.add(id);
    until = earliest(until, part.until);
    from = latest(from, part.from);
  }
  return {
    kind: 'collective',
    id: found.id,
    covers: [...covers],
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(found.severity === 'information' ? { certainty: 'medium' as const } : {}),
    ...(OPEN_ENDED.has(found.id) ? { open: true as const } : {}),
  };
}

/** Other words for the socio-political organisations. */
const MASS_BODIES = /tổ chức (?:chính trị|ct|thành viên)/u;

/** Patterns that end in anything. */
const OPEN_ENDED = new Set([
  'cụm-khối',
  'khối-thi-đua-đơn-vị',
  'thành-viên',
  'nội-bộ-văn-phòng',
  'lưu',
  'đơn-vị-cấp-huyện',
]);

/** Nouns of collective phrases, and what each covers. */
const NOUNS: Readonly<Record<string, string>> = {
  sở: 'sel:sở',
  ban: 'sel:ban',
  ngành: 'sel:ngành',
  bộ: 'sel:bộ',
  'đoàn thể': 'sel:đoàn thể',
  hội: 'sel:hội',
  'cơ quan': 'sel:mọi đơn vị được giao nhiệm vụ',
  'đơn vị': 'sel:mọi đơn vị được giao nhiệm vụ',
  'địa phương': 'sel:mọi đơn vị được giao nhiệm vụ',
  'tổ chức': 'sel:đoàn thể',
  'tổ chức chính trị - xã hội': 'sel:đoàn thể',
  mttq: 'sel:đoàn thể',
  'mặt trận tổ quốc': 'sel:đoàn thể',
  'mặt trận': 'sel:đoàn thể',
  phòng: 'sel:phòng của cơ quan ban hành',
  'trung tâm': 'sel:đơn vị của cơ quan ban hành',
  'chi cục': 'sel:đơn vị của cơ quan ban hành',
  vụ: 'sel:đơn vị của cơ quan ban hành',
  cục: 'sel:đơn vị của cơ quan ban hành',
  thôn: 'THÔN',
  bản: 'THÔN',
  ấp: 'THÔN',
  xóm: 'THÔN',
  buôn: 'THÔN',
  làng: 'THÔN',
  'tổ dân phố': 'TDP',
  'khu phố': 'TDP',
  'khu dân cư': 'TDP',
  xã: 'UBND-xã',
  phường: 'UBND-xã',
  'đặc khu': 'UBND-đặc-khu',
  'thị trấn': 'UBND-thị-trấn',
  huyện: 'UBND-huyện',
  quận: 'UBND-huyện',
  'thị xã': 'UBND-huyện',
  'đảng ủy': 'sel:đảng cấp xã',
};

/** Nouns of phrases that name people, or things that are no bodies of the directory. */
const OTHERS = new Set(
  `đồng chí|thành viên|ủy viên|cá nhân|doanh nghiệp|trường|nhà trường|trường học|bệnh viện|cơ sở|công ty|tập đoàn|tổng công ty|
hợp tác xã|ngân hàng|tổ|đội|nhóm|khoa|bộ môn|lớp|khối|chi bộ|đảng bộ|đảng ủy|chi đoàn|chi hội|câu lạc bộ|tiểu ban|viện|học viện|trạm|
cấp|giáo viên|học sinh|sinh viên|cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|hộ|gia đình|chủ|nhà thầu|chuyên viên|tổ công tác|
cụm|thư viện|bảo tàng|báo|đài|tạp chí|phóng viên|bí thư|trưởng|phó|giám đốc|hiệu trưởng|chủ tịch|ông|bà|phân hiệu|cơ quan báo chí|
phụ huynh|nhà|đại biểu|lãnh đạo|thôn trưởng|lực lượng|đồn|hạt|quỹ|dự án|khu|chợ|văn phòng|cộng tác viên|đối tượng|tỉnh|thành phố|công đoàn|ủy ban`
    .split('|')
    .map((noun) => noun.trim()),
);

const QUANTITY = /^(?:các|toàn thể|toàn bộ|tất cả(?: các)?|mọi|một số|những|từng|mỗi|\d{1,3})\s+/iu;
const ROLE =
  /^(?:(?:đại diện\s+)?(?:thủ trưởng|lãnh đạo|người đứng đầu|đại diện|trưởng|giám đốc|hiệu trưởng|bí thư|chủ tịch)\s+)(?=(?:các|tất cả|mọi|một số|những|\d{1,3})\s)/iu;
const LINK = /^\s*(?:,|;|\/|-|và(?=\s)|&|(?=\s(?:ban|ngành|đoàn thể)(?!\p{L})))\s*(?:(?:các|và)\s+)*/iu;
const NOUN_LENGTHS = [5, 4, 3, 2, 1];

/** Words after the nouns of a phrase; what is none of them ends the phrase. */
const MODIFIER =
  /^\s*(?:(?:,\s*)?(?:chuyên môn|nghiệp vụ|trực thuộc|sự nghiệp)|có liên quan|liên quan|thuộc(?=\s)|của(?=\s)|trên địa bàn|trong(?=\s)|toàn(?=\s)|chức năng|được giao(?: nhiệm vụ)?|được phân công|tham mưu|hành chính|nhà nước|chính trị - xã hội|cấp|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|thị trấn|trung ương|sở|bộ|ubnd|nêu trên|nói trên|khác|đảng|đoàn thể|hội|quần chúng|thành viên|mttq|quản lý|phối hợp|ở)(?![\p{L}\p{N}])/iu;

function nounAt(text: string): { readonly noun: string; readonly length: number } | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, 5);
  for (const count of NOUN_LENGTHS) {
    const last = words[count - 1];
    if (last === undefined || words[0]!.index !== 0) continue;
    const noun = text.slice(0, last.index + last[0].length).toLowerCase();
    if (noun in NOUNS || OTHERS.has(noun)) return { noun, length: noun.length };
  }
  return undefined;
}

/**
 * A phrase that begins with `các` or the like and a noun of such phrases, where the data file has no pattern for it.
 * `các sở` and `các bộ` take only the words of such phrases behind them: a ministry is not made up so.
 */
export function genericCollective(item: string, level: Level, issuer: string | undefined): Collective | undefined {
  const text = comparable(item).replace(ROLE, '');
  const quantity = QUANTITY.exec(text);
  if (quantity === null) return undefined;
  let rest = text.slice(quantity[0].length);
  const nouns: string[] = [];
  for (;;) {
    const noun = nounAt(rest);
    if (noun === undefined) break;
    nouns.push(noun.noun);
    rest = rest.slice(noun.length);
    const link = LINK.exec(rest)?.[0];
    if (link === undefined || nounAt(rest.slice(link.length)) === undefined) break;
    rest = rest.slice(link.length);
  }
  if (nouns.length === 0) return undefined;
  for (let modifier = MODIFIER.exec(rest); modifier !== null; modifier = MODIFIER.exec(rest)) {
    rest = rest.slice(modifier[0].length);
  }
  const place = /^\s+\p{Lu}[\p{L} ]*$/u.test(rest);
  if ((nouns[0] === 'sở' || nouns[0] === 'bộ') && rest !== '' && (!place || nouns.length === 1)) return undefined;
  const whose: Whose = { level: levelOfPhrase(text, level), issuer };
  const covers = new Set(nouns.flatMap((noun) => (NOUNS[noun] === undefined ? [] : coveredBy(NOUNS[noun], whose))));
  if (/(?<!\p{L})(?:thuộc|của|trong)\s+(?!tỉnh|thành phố)/iu.test(text)) covers.delete(EVERY_BODY);
  return {
    kind: 'collective',
    id: nouns.join('-').replaceAll(' ', '-'),
    covers: [...covers],
    ...(rest === '' ? {} : { open: true as const }),
  };
}
