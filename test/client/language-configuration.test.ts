// What the editor does by itself in a plan: it finds Vietnamese words, and never changes the line being written.
import { describe, expect, it } from 'vitest';
import { read } from '../project/files';

interface Configuration {
  readonly brackets: readonly unknown[];
  readonly colorizedBracketPairs: readonly unknown[];
  readonly autoClosingPairs: readonly unknown[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

const configuration = JSON.parse(read('language-configuration.json')) as Configuration;

const WORDS = `
  nghiệp vụ đường ưu tiên thuở khuya nguyệt quyết định nghị quyết kế hoạch thông báo chỉ thị công văn tờ trình
  phối hợp chủ trì báo cáo triển khai thực hiện tuyên truyền giám sát kiểm tra đánh giá tổng kết sơ kết khen thưởng
  kỷ luật ngân sách kinh phí dự toán quyết toán ủy ban nhân dân hội đồng tỉnh huyện xã phường thị trấn thôn bản
  trường học y tế văn hóa thể thao du lịch nông nghiệp công thương giao thông xây dựng tài nguyên môi trường
  khoẻ mạnh hoà thuỷ lợi gì giếng khúc khuỷu ngoằn ngoèo xoong rượu bướu ỡm ờ ẵm ặc ẻo ễnh ộp ỗng ợt ứng ừ ửng ữ ự
  ỳ ỵ ỷ ỹ Ấn Ẩm Ổn Ứng Đặng Ỷ
`
  .trim()
  .split(/\s+/);

describe('words', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = (text: string): string[] => text.match(new RegExp(pattern, `g${flags}`)) ?? [];

  it('are more than a hundred here, with every vowel and tone', () => {
    expect(new Set(WORDS).size).toBeGreaterThan(100);
    const marks = new Set(WORDS.join('').normalize('NFD').match(/\p{M}/gu));
    // grave, acute, circumflex, tilde, breve, hook, horn, dot
    expect([...marks].sort()).toEqual([...'\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323'].sort());
  });

  it.each(['NFC', 'NFD'])('are found whole in %s, whatever stands around', (form) => {
    for (const word of WORDS) {
      const written = word.normalize(form);
      expect(
        words(`- ${written}, (${written}); “${written}”: @${written} #${written} **${written}** ${written}.`),
      ).toEqual(Array(7).fill(written));
    }
  });

  it.each([
    ['a letter with its mark after the tone', 'e\u0323\u0302', ['e\u0323\u0302']],
    ['a letter half composed', 'ê\u0301', ['ê\u0301']],
    ['a mark alone, as an input method shows it', 'a\u0301b', ['a\u0301b']],
    ['numbers and letters', 'Mục 2a, 57/KH-UBND', ['Mục', '2a', '57', 'KH', 'UBND']],
    ['nothing but signs', '--- ;: ()', []],
  ])('of %s', (_, text, found) => {
    expect(words(text)).toEqual(found);
  });

  it('never take more than their own letters: no empty word, none with a blank', () => {
    for (const line of read('samples/tinh-ninh-binh-chuyen-doi-so.kh').split('\n')) {
      expect(words(line).filter((word) => !/^[^\s()@#:;,.]+$/.test(word))).toEqual([]);
    }
  });
});

describe('what would edit while a person types', () => {
  // a mark that the editor begins a line with would stand there when the list ends, and be printed
  it('is not there: no pairs, no rules of indent or of Enter', () => {
    expect(configuration.autoClosingPairs).toEqual([]);
    const known = ['autoClosingPairs', 'brackets', 'colorizedBracketPairs', 'comments'];
    expect(Object.keys(configuration).sort()).toEqual([...known, 'surroundingPairs', 'wordPattern']);
  });

  // a closing bracket that is typed first on a line moves the line to the indent of its opening one; where the list is
  // empty, the editor takes (), [] and {}, which Telex types as letters
  it('no bracket moves its line: only quotes, which no input method types, and none is coloured (“a)” has no pair)', () => {
    expect(configuration.brackets).toEqual([['“', '”']]);
    expect(configuration.colorizedBracketPairs).toEqual([]);
  });

  it('no key that Telex or VNI types surrounds a selection', () => {
    const signs = configuration.surroundingPairs.flat();
    expect(signs.filter((sign) => /[\p{L}\d[\]{}]/u.test(sign))).toEqual([]);
  });
});
