// The table of fixes: a text, and what each fix of the first finding makes of it.
import { HEADER, plan } from './kit';

export interface FixRow {
  readonly id: string;
  readonly before: string;
  /** One text for each fix, best first. */
  readonly after: readonly string[];
}

const row = (id: string, before: string, ...after: string[]): FixRow => ({ id, before, after });

/** A row whose texts differ in the content of one plan. */
const content = (id: string, before: string, ...after: string[]): FixRow =>
  row(id, plan({ content: before }), ...after.map((text) => plan({ content: text })));

const header = (id: string, before: string, ...after: string[]): FixRow =>
  row(id, plan({ header: before }), ...after.map((text) => plan({ header: text })));

const COMMITTEE = HEADER.replace('Sở Văn hóa, Thể thao và Du lịch', 'Ủy ban nhân dân phường Tân Phong');
const RECIPIENTS = 'Nơi nhận:\n- Sở Giáo dục và Đào tạo';
const withoutClosing = plan({ closing: '' });
const organisation = '# Tổ chức thực hiện\n\n## Sở Giáo dục và Đào tạo\n\n- Vận động học sinh tham gia.\n\n';
const purpose = '# Mục đích, yêu cầu\n\n- Nâng cao nhận thức của người dân về văn hóa đọc.\n\n';

export const rows: readonly FixRow[] = [
  content('import/review', '// xem lại: Đã ghép hai đoạn.\n- Trưng bày sách.', '- Trưng bày sách.'),
  row(
    'structure/missing-field',
    '# Mục đích\n\n- Một.\n',
    '---\ncơ quan: …\nđịa danh: …\ntrích yếu: …\n---\n\n# Mục đích\n\n- Một.\n',
  ),
  header(
    'structure/missing-field',
    HEADER.replace('địa danh: Lai Châu\n', ''),
    `${HEADER.replace('địa danh: Lai Châu\n', '')}\nđịa danh: …`,
  ),
  header(
    'structure/missing-field',
    HEADER.replace('địa danh: Lai Châu', 'địa danh:'),
    HEADER.replace('Lai Châu\nngày', '…\nngày'),
  ),
  header('structure/unknown-field', HEADER.replace('ngày:', 'ngay:'), HEADER),
  header('structure/duplicate-field', `${HEADER}\nđịa danh: Hà Nội`, HEADER),
  header('structure/duplicate-field', HEADER.replace('ngày', 'số:\n  12/KH\nngày'), HEADER),
  row('structure/missing-section', plan({ organisation: '' }), plan({ organisation: '# Tổ chức thực hiện\n\n…' })),
  row(
    'structure/missing-section',
    plan().replace(purpose, ''),
    plan().replace(purpose, '# Mục đích, yêu cầu\n\n…\n\n'),
  ),
  row(
    'structure/section-order',
    withoutClosing.replace(organisation, '').replace('# Nội dung', `${organisation}# Nội dung`),
    withoutClosing,
  ),
  row('structure/heading-ending', plan().replace('# Nội dung', '# Nội dung.'), plan()),
  row(
    'structure/missing-recipients',
    plan({ recipients: '' }),
    plan({ recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- Lưu: VT' }),
  ),
  row(
    'structure/missing-recipients',
    plan({ recipients: '', signature: '', organisation: '# Tổ chức thực hiện\n\nMột.' }),
    plan({ recipients: 'Nơi nhận:\n- Lưu: VT', signature: '', organisation: '# Tổ chức thực hiện\n\nMột.' }),
  ),
  row('structure/missing-signature', plan({ signature: '' }), plan({ signature: 'Ký:\nGIÁM ĐỐC\nHọ Và Tên' })),
  row(
    'structure/title-mismatch',
    plan({ lead: 'Sở ban hành Kế hoạch tổ chức Tuần lễ sách và văn hóa đọc năm 2024 như sau:' }),
    plan({ lead: 'Sở ban hành Kế hoạch tổ chức Tuần lễ sách và văn hóa đọc năm 2025 như sau:' }),
  ),
  row(
    'structure/title-mismatch',
    plan({ closing: 'Trên đây là Kế hoạch tổ chức Tuần lễ sách và hóa đọc năm 2025.' }),
    plan({ closing: 'Trên đây là Kế hoạch tổ chức Tuần lễ sách và văn hóa đọc năm 2025.' }),
  ),
  row(
    'structure/title-mismatch',
    plan({ closing: 'Trên đây là Kế hoạch tổ chức Tuần lễ về sách và văn hóa đọc năm 2025.' }),
    plan({ closing: 'Trên đây là Kế hoạch tổ chức Tuần lễ sách và văn hóa đọc năm 2025.' }),
  ),
  row(
    'syntax/header-not-closed',
    '---\ncơ quan: Sở Tư pháp\n\n# Mục đích\n\n- Một.\n',
    '---\ncơ quan: Sở Tư pháp\n---\n\n# Mục đích\n\n- Một.\n',
  ),
  row(
    'syntax/stray-header-line',
    plan({ header: `${HEADER}\ntrên địa bàn tỉnh` }),
    plan({ header: `${HEADER}\n  trên địa bàn tỉnh` }),
  ),
  content('syntax/attributes-not-closed', '- Bố trí xe. (hạn: 25/4/2025', '- Bố trí xe. (hạn: 25/4/2025)'),
  content('syntax/table-cells', '| A | B | C |\n|---|---|---|\n| II | |', '| A | B | C |\n|---|---|---|\n| II | | |'),
  content('syntax/table-cells', '| A | B | C |\n|---|---|---|\n| II | 2', '| A | B | C |\n|---|---|---|\n| II | 2 | |'),
  content('syntax/doubled-mark', '- • Trưng bày sách.', '- Trưng bày sách.'),
  content('syntax/empty-item', '- Trưng bày sách.\n-\n- Thi đọc.', '- Trưng bày sách.\n- Thi đọc.'),
  content('syntax/mark-without-space', '-Trưng bày sách.', '- Trưng bày sách.'),
  content('syntax/mark-without-space', '1.Trưng bày sách.\n\n2. Thi đọc.', '1. Trưng bày sách.\n\n2. Thi đọc.'),
  row(
    'syntax/near-keyword',
    plan({ recipients: 'Nơi nhân :\n- Sở Giáo dục và Đào tạo\n- Lưu: VT' }),
    plan({ recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- Lưu: VT' }),
  ),
  row(
    'syntax/paper-number',
    'I. MỤC ĐÍCH\n1) Nâng cao nhận thức.\n2) Vận động học sinh.\n',
    '# Mục đích\n1) Nâng cao nhận thức.\n2) Vận động học sinh.\n',
    '# Mục đích\n1. Nâng cao nhận thức.\n2. Vận động học sinh.\n',
  ),
  row(
    'syntax/paper-number',
    '# A\n\nMột.\n\nII - Nội dung của tỉnh\nHai.\n',
    '# A\n\nMột.\n\n# Nội dung của tỉnh\nHai.\n',
  ),
  content('syntax/paper-number', 'a) Sách cũ.\nb. Sách mới.', 'a) Sách cũ.\nb) Sách mới.'),
  content(
    'syntax/paper-number',
    '1. Sách.\n1.1. Sách cũ.\n1.2 Sách mới.\n2. Báo.',
    '1. Sách.\n1.1. Sách cũ.\n1.2. Sách mới.\n2. Báo.',
  ),
  content('syntax/typed-number', '1. Trưng bày sách.\n3. Thi đọc sách.', '1. Trưng bày sách.\n2. Thi đọc sách.'),
  content(
    'syntax/typed-number',
    '2. Trưng bày sách.\na) Sách mới.\nc) Sách cũ.',
    '1. Trưng bày sách.\na) Sách mới.\nc) Sách cũ.',
    '1. Trưng bày sách.\na) Sách mới.\nb) Sách cũ.',
  ),
  content(
    'syntax/wrapped-line',
    '- Thực hiện nhiệm vụ phát triển kinh tế\n- xã hội của địa phương.',
    '- Thực hiện nhiệm vụ phát triển kinh tế - xã hội của địa phương.',
  ),
  content('syntax/fence-in-body', '- Trưng bày sách.\n\n---\n- Thi đọc sách.', '- Trưng bày sách.\n\n- Thi đọc sách.'),
  content(
    'syntax/too-deep-heading',
    '#### Sách cũ\n\nMột.\n\n##### Sách mới\n\nHai.',
    '#### Sách cũ\n\nMột.\n\n#### Sách mới\n\nHai.',
  ),
  content(
    'syntax/unknown-silence',
    '// bỏ qua date/weekdy\n- Trưng bày sách.',
    '// bỏ qua date/weekday\n- Trưng bày sách.',
  ),
  content('task/unknown-attribute', '- In tờ rơi. (han: 01/5/2025)', '- In tờ rơi. (hạn: 01/5/2025)'),
  content(
    'reference/unknown-label',
    '- Trưng bày. (#sach)\n- Theo #sac và #sach.',
    '- Trưng bày. (#sach)\n- Theo #sach và #sach.',
  ),
  content(
    'reference/duplicate-label',
    '- Trưng bày. (#sach)\n- Thi đọc. (#sach)\n- Theo #sach và #sach-2.',
    '- Trưng bày. (#sach)\n- Thi đọc. (#sach-2)\n- Theo #sach và #sach-2.',
  ),
  row(
    'reference/could-be-live',
    plan({ content: '- Trưng bày sách theo Mục I của Kế hoạch này.' }),
    plan({ content: '- Trưng bày sách theo #muc-dich-yeu-cau của Kế hoạch này.' }).replace(
      'yêu cầu\n',
      'yêu cầu (#muc-dich-yeu-cau)\n',
    ),
  ),
  content('date/impossible', '- Mở cửa ngày 31/4/2025.', '- Mở cửa ngày 30/4/2025.'),
  content('date/impossible', '- Mở cửa ngày 29/02/2026.', '- Mở cửa ngày 28/02/2026.'),
  content('date/impossible', '- Họp ngày 04/15/2025.', '- Họp ngày 15/4/2025.'),
  content('date/impossible', '- Họp ngày 30/13/2025.', '- Họp ngày 30/12/2025.'),
  content('date/impossible', '- Xong trong quý V/2025.', '- Xong trong quý IV/2025.'),
  content('date/weekday', '- Họp thứ Hai, ngày 15/10/2024.', '- Họp thứ Ba, ngày 15/10/2024.'),
  content('date/weekday', '- Họp Thứ 2, ngày 20/10/2024.', '- Họp Chủ nhật, ngày 20/10/2024.'),
  content('date/zero-padding', '- Họp ngày 5/6/2025.', '- Họp ngày 05/6/2025.'),
  content(
    'date/zero-padding',
    '- Họp ngày 05/06/2025 và ngày 7/1/2026.',
    '- Họp ngày 05/6/2025 và ngày 7/1/2026.',
    '- Họp ngày 05/6/2025 và ngày 07/01/2026.',
  ),
  content(
    'date/reversed-range',
    '- Thực hiện từ ngày 12/10/2025 đến ngày 07/10/2025.',
    '- Thực hiện từ ngày 07/10/2025 đến ngày 12/10/2025.',
  ),
  row(
    'body/unknown-recipient',
    plan({
      recipients: `${RECIPIENTS}
- Sở Nội vu X
- Lưu: VT`,
    }),
    plan({
      recipients: `${RECIPIENTS}
- Sở Nội vụ
- Lưu: VT`,
    }),
    plan({
      recipients: `${RECIPIENTS}
- Bộ Nội vụ
- Lưu: VT`,
    }),
  ),
  row(
    'body/unknown-recipient',
    plan({ recipients: `${RECIPIENTS}\n- Sở Nội vũ tỉnh Lai Châu\n- Lưu: VT` }),
    plan({ recipients: `${RECIPIENTS}\n- Sở Nội vụ tỉnh Lai Châu\n- Lưu: VT` }),
  ),
  row(
    'body/not-in-force',
    plan({
      header: HEADER.replace('18/4/2025', '15/8/2025'),
      recipients: `${RECIPIENTS}\n- Bộ Thông tin và Truyền thông\n- Lưu: VT`,
    }),
    ...['Bộ Khoa học và Công nghệ', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Công an'].map((successor) =>
      plan({
        header: HEADER.replace('18/4/2025', '15/8/2025'),
        recipients: `${RECIPIENTS}\n- ${successor}\n- Lưu: VT`,
      }),
    ),
  ),
  row(
    'body/task-without-recipient',
    plan({ organisation: '# Tổ chức thực hiện\n\n## Sở Tài chính\n\n- Bố trí kinh phí.' }),
    plan({
      organisation: '# Tổ chức thực hiện\n\n## Sở Tài chính\n\n- Bố trí kinh phí.',
      recipients: 'Nơi nhận:\n- Ủy ban nhân dân tỉnh (b/c)\n- Sở Giáo dục và Đào tạo\n- Sở Tài chính\n- Lưu: VT, QLVH',
    }),
  ),
  row(
    'body/duplicate-recipient',
    plan({ recipients: `${RECIPIENTS}\n- Sở Nội vụ\n- Sở Giáo dục và Đào tạo\n- Lưu: VT` }),
    plan({ recipients: `${RECIPIENTS}\n- Sở Nội vụ\n- Lưu: VT` }),
  ),
  row('body/archive-line', plan({ recipients: RECIPIENTS }), plan({ recipients: `${RECIPIENTS}\n- Lưu: VT` })),
  row(
    'body/archive-line',
    plan({ recipients: 'Nơi nhận:\n- Lưu: VT, QLVH\n- Sở Giáo dục và Đào tạo' }),
    plan({ recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- Lưu: VT, QLVH' }),
  ),
  row(
    'body/signature',
    plan({ header: COMMITTEE, signature: 'Ký:\nCHỦ TỊCH\nNguyễn Văn A' }),
    plan({ header: COMMITTEE, signature: 'Ký:\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A' }),
  ),
  content('body/unknown-id', '- Phối hợp với @sgddt tổ chức.', '- Phối hợp với @SGDĐT tổ chức.'),
  content(
    'citation/type-symbol-mismatch',
    '- Thực hiện Quyết định số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh về văn hóa đọc.',
    '- Thực hiện Kế hoạch số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh về văn hóa đọc.',
    '- Thực hiện Quyết định số 31/QĐ-UBND ngày 12/02/2025 của UBND tỉnh về văn hóa đọc.',
  ),
  content(
    'citation/type-symbol-mismatch',
    '- Thực hiện Báo cáo số 31/UBND-VX ngày 12/02/2025 của UBND tỉnh về văn hóa đọc.',
    '- Thực hiện Công văn số 31/UBND-VX ngày 12/02/2025 của UBND tỉnh về văn hóa đọc.',
  ),
  content('date/holiday', '- Họp Ban Tổ chức ngày 31/5/2025.', '- Họp Ban Tổ chức ngày 02/6/2025.'),
  content(
    'date/holiday',
    '- Tập huấn, dự kiến ngày 26 tháng 7 năm 2025.',
    '- Tập huấn, dự kiến ngày 28 tháng 7 năm 2025.',
  ),
  content(
    'date/year-span',
    '- Kỷ niệm 71 năm Ngày Giải phóng Thủ đô (10/10/1954 - 10/10/2024).',
    '- Kỷ niệm 70 năm Ngày Giải phóng Thủ đô (10/10/1954 - 10/10/2024).',
  ),
  content('date/year-span', '- Kế hoạch 03 năm 2023 - 2027.', '- Kế hoạch 05 năm 2023 - 2027.'),
  content(
    'date/inconsistent-form',
    '- Khai mạc ngày 06/6/2025, bế mạc ngày 08 tháng 6 năm 2025.',
    '- Khai mạc ngày 06/6/2025, bế mạc ngày 08/6/2025.',
  ),
  content(
    'text/spacing',
    '- Giai đoạn 2021 - 2025, 2026 - 2030 và 2026-2035.',
    '- Giai đoạn 2021 - 2025, 2026 - 2030 và 2026 - 2035.',
  ),
  content('text/doubled-word', '- Trưng trưng bày sách.', '- Trưng bày sách.'),
  content('text/doubled-word', '- Mời bạn đọc bạn đọc đến thư viện.', '- Mời bạn đọc đến thư viện.'),
  content('text/not-a-syllable', '- Tổ chức tuyêm truyền.', '- Tổ chức tuyên truyền.'),
  content('text/not-a-syllable', '- Các hoatj động đọc sách.', '- Các hoạt động đọc sách.'),
  content('text/spacing', '- Tặng sách,báo.', '- Tặng sách, báo.'),
  content('text/spacing', '- Tặng  sách (cũ ).', '- Tặng sách (cũ ).'),
  content(
    'text/spacing',
    '- Đọc sách 2020-2022.\n- Đọc báo 2023 - 2025, 2026 - 2030.',
    '- Đọc sách 2020 - 2022.\n- Đọc báo 2023 - 2025, 2026 - 2030.',
  ),
  content('text/unicode', `- Đọc ${'sách'.normalize('NFD')}.`, '- Đọc sách.'),
  content('text/unicode', '- Đọc\u00A0sá\u200Bch.', '- Đọc sá\u200Bch.', '- Đọc sách.'),
  content('text/confusable', '- Phát động phòng trào đọc sách.', '- Phát động phong trào đọc sách.'),
  content('text/confusable', '- XỬ DỤNG sách cũ.', '- SỬ DỤNG sách cũ.'),
  content('text/tone-placement', '- Sức khoẻ và hòa khí, thủy lợi.', '- Sức khỏe và hòa khí, thủy lợi.'),
  content(
    'text/tone-placement',
    '- Ôn hoà, sức khoẻ.\n- Tỏa sáng, thủy lợi, hóa học.',
    '- Ôn hòa, sức khoẻ.\n- Tỏa sáng, thủy lợi, hóa học.',
    '- Ôn hòa, sức khỏe.\n- Tỏa sáng, thủy lợi, hóa học.',
  ),
  content('text/legacy-encoding', '- T¨ng c­êng ®äc s¸ch ë th­ viÖn.', '- Tăng cường đọc sách ở thư viện.'),
  content('text/legacy-encoding', '- Ñoïc saùch moãi ngaøy.', '- Đọc sách mỗi ngày.'),
  content(
    'citation/malformed-symbol',
    '- Thực hiện Nghị quyết số 33/NQ-TW ngày 09/6/2014 của Trung ương về văn hóa.',
    '- Thực hiện Nghị quyết số 33-NQ/TW ngày 09/6/2014 của Trung ương về văn hóa.',
  ),
  content(
    'citation/malformed-symbol',
    '- Thực hiện Kế hoạch số 8/KH/UBND ngày 12/02/2025 của UBND tỉnh về hội sách.',
    '- Thực hiện Kế hoạch số 08/KH-UBND ngày 12/02/2025 của UBND tỉnh về hội sách.',
  ),
  content(
    'citation/incomplete',
    '- Thực hiện Quyết định số 118/QĐ-UBND.',
    '- Thực hiện Quyết định số 118/QĐ-UBND ngày … của … về ….',
  ),
  content(
    'citation/incomplete',
    '- Thực hiện Quyết định số 118/QĐ-UBND ngày 06/3/2025 về hội sách.',
    '- Thực hiện Quyết định số 118/QĐ-UBND ngày 06/3/2025 của … về hội sách.',
  ),
  content('citation/superseded', '- Thực hiện Luật Đất đai năm 2013.', '- Thực hiện Luật Đất đai năm 2024.'),
  content(
    'citation/superseded',
    '- Thực hiện Luật Thi đua, khen thưởng số 15/2003/QH11 ngày 26/11/2003.',
    '- Thực hiện Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022.',
  ),
  content('text/capitalisation', '- Phục vụ nhân dân đọc sách.', '- Phục vụ Nhân dân đọc sách.'),
  content(
    'text/capitalisation',
    '- Tặng sách của nhân dân, vì nhân dân.',
    '- Tặng sách của Nhân dân, vì nhân dân.',
    '- Tặng sách của Nhân dân, vì Nhân dân.',
  ),
  content('text/capitalisation', '- Tặng sách; Tổ chức đọc sách.', '- Tặng sách; tổ chức đọc sách.'),
  content(
    'text/capitalisation',
    '- Dự Ngày hội Đọc sách hè và Ngày hội Đọc sách hè.\n- Mở Ngày hội đọc sách hè.',
    '- Dự Ngày hội Đọc sách hè và Ngày hội Đọc sách hè.\n- Mở Ngày hội Đọc sách hè.',
  ),
  content('text/punctuation', '- Tặng sách,, báo.', '- Tặng sách, báo.'),
  content('text/punctuation', '- Tặng sách;…để các em đọc.', '- Tặng sách… để các em đọc.'),
  content(
    'text/punctuation',
    '- Ban Thi đua – Khen thưởng.\n- Phòng Văn hóa - Xã hội, Ban Kinh tế - Ngân sách.',
    '- Ban Thi đua - Khen thưởng.\n- Phòng Văn hóa - Xã hội, Ban Kinh tế - Ngân sách.',
  ),
  row(
    'body/superior-missing',
    plan({
      lead: 'Thực hiện Kế hoạch số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh về văn hóa đọc, Sở ban hành Kế hoạch:',
      recipients: `${RECIPIENTS}\n- Lưu: VT`,
    }),
    plan({
      lead: 'Thực hiện Kế hoạch số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh về văn hóa đọc, Sở ban hành Kế hoạch:',
      recipients: 'Nơi nhận:\n- UBND tỉnh (b/c)\n- Sở Giáo dục và Đào tạo\n- Lưu: VT',
    }),
  ),
  row(
    'body/recipient-order',
    plan({ recipients: `${RECIPIENTS}\n- Sở Nội vụ\n- UBND tỉnh (b/c)\n- Lưu: VT` }),
    plan({ recipients: 'Nơi nhận:\n- UBND tỉnh (b/c)\n- Sở Giáo dục và Đào tạo\n- Sở Nội vụ\n- Lưu: VT' }),
  ),
  content(
    'task/no-deadline',
    '- In tờ gấp. (chủ trì: Thư viện tỉnh; hạn: 16/5/2025)\n- In áp phích. (chủ trì: Thư viện tỉnh; hạn: 23/5/2025)\n- Tặng sách. (chủ trì: Thư viện tỉnh)',
    '- In tờ gấp. (chủ trì: Thư viện tỉnh; hạn: 16/5/2025)\n- In áp phích. (chủ trì: Thư viện tỉnh; hạn: 23/5/2025)\n- Tặng sách. (chủ trì: Thư viện tỉnh; hạn: …)',
  ),
  content(
    'text/name-variant',
    '- Mời UBMTTQ xã.\n- Họp với Ủy ban MTTQ xã; báo cáo Ủy ban MTTQ xã.',
    '- Mời Ủy ban MTTQ xã.\n- Họp với Ủy ban MTTQ xã; báo cáo Ủy ban MTTQ xã.',
  ),
  content(
    'text/name-variant',
    '- Dự Hội thi đọc sách tỉnh Lai Châu lần thứ II.\n- Mở Hội thi đọc sách hay tỉnh Lai Châu lần thứ II; sau Hội thi đọc sách hay tỉnh Lai Châu lần thứ II.',
    '- Dự Hội thi đọc sách hay tỉnh Lai Châu lần thứ II.\n- Mở Hội thi đọc sách hay tỉnh Lai Châu lần thứ II; sau Hội thi đọc sách hay tỉnh Lai Châu lần thứ II.',
  ),
  row(
    'body/archive-line',
    plan({ recipients: `${RECIPIENTS}\n- Lưu: VTMT` }),
    plan({ recipients: `${RECIPIENTS}\n- Lưu: VT, MT` }),
  ),
];
