import { expect, it } from 'vitest';
import { missingSection } from '../../../../server/src/checks/structure/missing-section';
import { diagnose, flags, HEADER, passes, plan } from '../kit';

flags(missingSection, {
  'no organisation: before the closing': plan({
    organisation: '',
    closing: '«Trên đây là Kế hoạch, đề nghị các cơ quan thực hiện.»',
  }),
  'no purpose: before the first section':
    '---\ncơ quan: Sở Nội vụ\n---\n\n«# Nội dung»\n\n- Một.\n\n# Tổ chức thực hiện\n\n- Hai.\n',
  'no content: before the organisation':
    '# Mục đích\n\n- Một.\n\n# Thời gian, địa điểm\n\n- Hai.\n\n«# Tổ chức thực hiện»\n\n- Ba.\n',
});

passes(missingSection, {
  'the usual parts': plan(),
  'capitals, other words, one heading for two parts':
    '# MỤC TIÊU\n\n- Một.\n\n# CÁC NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU\n\n- Hai.\n\n# PHÂN CÔNG THỰC HIỆN\n\n- Ba.\n',
  'a section of its own name is content':
    '# Mục đích, yêu cầu\n\n- Một.\n\n# Đánh giá nguy cơ\n\n- Hai.\n\n# Tổ chức thực hiện\n\n- Ba.\n',
  'parts one level down':
    '# Những vấn đề chung\n\n## Mục đích\n\n- Một.\n\n## Yêu cầu\n\n- Hai.\n\n# Trách nhiệm của các đơn vị\n\n- Ba.\n',
});

passes(missingSection, { 'a text without any heading': 'Một đoạn văn.\n' }, { origin: 'text' });

const settings = { profiles: { 'mặc định': { parts: [{ name: 'Kinh phí', aliases: ['Nguồn lực'] }] } } };
flags(missingSection, { 'a part of the folder’s own profile': '«# Mục đích»\n\n- Một.' }, { settings });
passes(missingSection, { 'that part under its other name': '# Nguồn lực thực hiện\n\n- Một.\n' }, { settings });

const subject = (words: string): string => HEADER.replace(/trích yếu: .*/, `trích yếu: ${words}`);
const about = (words: string, content: string, chosen = ''): string =>
  plan({ header: `${subject(words)}${chosen && `\nhồ sơ: ${chosen}`}`, content, organisation: ORGANISATION });
const ORGANISATION = '# Tổ chức thực hiện\n\n- Sở Giáo dục và Đào tạo phối hợp.';
const MARKED = ORGANISATION.replace('# Tổ chức thực hiện', '«# Tổ chức thực hiện»');
const lacks = (words: string, content: string, chosen = ''): string =>
  about(words, content, chosen).replace(ORGANISATION, MARKED);
const SENTENCE = '- Nâng cao nhận thức về vai trò của sách.';

flags(missingSection, {
  'propaganda by no means': lacks('Tuyên truyền văn hóa đọc năm 2025', SENTENCE),
  'words that lead to the subject': lacks('Triển khai thực hiện công tác tuyên truyền văn hóa đọc', SENTENCE),
  'an action plan that nobody reports on': lacks('Thực hiện Nghị quyết số 33-NQ/TW', SENTENCE),
  'the plan of a year': lacks('Công tác năm 2025', SENTENCE),
  'a kind that the header chooses': lacks('Văn hóa đọc', SENTENCE, 'Tuyên truyền'),
});

passes(missingSection, {
  'propaganda, by whatever means': about('Tuyên truyền văn hóa đọc năm 2025', '- Phát thanh trên loa của thôn.'),
  'an action plan with its reports': about('Thực hiện Nghị quyết số 33-NQ/TW', '- Quý IV báo cáo kết quả.'),
  'a plan of no kind': about('Văn hóa đọc năm 2025', SENTENCE),
  'a subject that only looks like one': about('Lẻ tẻ, giai đoạn 2025 - 2026', SENTENCE),
  'an event in a province': about('Tổ chức Hội thi kể chuyện', '- Thi tại thư viện, 20 thí sinh.'),
  'an inspection': about('Kiểm tra thư viện', '- Đoàn kiểm tra làm việc tại các thư viện trong tháng 9.'),
});

passes(
  missingSection,
  { 'a kind that the folder writes by itself': about('Tuyên truyền văn hóa đọc', SENTENCE) },
  { settings: { profiles: { 'tuyên truyền': { parts: [{ name: 'Nội dung' }] } } } },
);
passes(
  missingSection,
  { 'a folder with a profile for all': about('Tuyên truyền văn hóa đọc', SENTENCE) },
  { settings: { profiles: { 'mặc định': { parts: [{ name: 'Nội dung' }] } } } },
);
flags(
  missingSection,
  { 'a kind of the folder by the subject': lacks('Tuyên truyền văn hóa đọc', SENTENCE) },
  {
    settings: {
      profiles: {
        'tuyên truyền': { parts: [{ name: 'Nội dung' }, { name: 'Kinh phí' }, { name: 'Tổ chức thực hiện' }] },
      },
    },
  },
);

it('asks for what is usual as an information only, and only where no whole part is missing', () => {
  const found = (text: string) => diagnose(text).filter(({ code }) => code === missingSection.id);
  const usual = found(about('Tuyên truyền văn hóa đọc', SENTENCE));
  expect(usual.map(({ severity, message }) => [severity, message])).toEqual([
    [
      'information',
      'Kế hoạch loại “tuyên truyền” thường nêu “Hình thức tuyên truyền”, nhưng kế hoạch này chưa nói tới.',
    ],
  ]);
  const whole = found(about('Tuyên truyền văn hóa đọc', SENTENCE).replace(ORGANISATION, ''));
  expect(whole.map(({ severity }) => severity)).toEqual(['warning']);
});

it('tells the kind by the headings where there is no subject', () => {
  const text =
    '# Mục đích\n\n- Một.\n\n# Nội dung tuyên truyền\n\n- Hai.\n\n# Tổ chức tuyên truyền\n\n# Phân công\n\n- Ba.\n';
  expect(diagnose(text).some(({ message }) => message.includes('loại “tuyên truyền”'))).toBe(true);
});

const kinds = { profiles: { 'hội thi': { parts: [{ name: 'Thể lệ' }] } } };
const ofKind = (name: string): string =>
  `---\ncơ quan: Sở Nội vụ\nhồ sơ: ${name}\n---\n\n# Mục đích\n\n- Một.\n\n# Thể lệ\n\n- Hai.\n\n# Tổ chức thực hiện\n\n- Ba.\n`;
flags(
  missingSection,
  { 'a misspelt kind': ofKind('«hội thy»'), 'a kind that there is not': ofKind('«khảo sát địa bàn»') },
  { settings: kinds },
);
passes(
  missingSection,
  { 'a kind of the folder, in other capitals': ofKind('Hội thi'), 'the default one': ofKind('mặc định') },
  { settings: kinds },
);

it('offers the kind that a misspelt name may mean, else says which there are', () => {
  const said = (name: string) =>
    diagnose(ofKind(name), { settings: kinds }).find(({ code }) => code === missingSection.id);
  expect(said('hội thy')?.fixes.flatMap(({ edits }) => edits.map(({ text }) => text))).toEqual(['hội thi']);
  expect(said('khảo sát địa bàn')?.message).toContain('hội thi, tuyên truyền, hành động');
});
