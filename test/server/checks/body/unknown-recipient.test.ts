import { unknownRecipient } from '../../../../server/src/checks/body/unknown-recipient';
import { flags, passes, plan } from '../kit';

const recipients = (line: string): string =>
  plan({ recipients: `Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- ${line}\n- Lưu: VT, QLVH` });

flags(unknownRecipient, {
  'a body that nobody knows': recipients('«Sở Không gian vũ trụ»'),
  'one of two on a line': recipients('Sở Nội vụ; «Sở Không gian vũ trụ»'),
  'a wrong tone': recipients('«Sở Nội vũ»'),
  'a missing tone, before a place': recipients('«Sở Tài chinh tỉnh Lai Châu»'),
  'a level with a wrong tone': recipients('«Công an tình»'),
  'a missing tone behind a small word': recipients('«Sở Giáo dục và Đào tao»'),
  'a tone on the wrong letter': recipients('«Sở Gíao duc và Đào tạo»'),
  'capitals with a wrong tone, with a note': recipients('«SỞ NỘI VŨ» (b/c)'),
  'a member that leaves out the head': recipients('Sở Tài chính, «Nội vũ»'),
  'an abbreviation beside it': recipients('«Sỏ GD&ĐT»'),
  'the title of the tasks of a misspelt body': plan({
    organisation: '# Tổ chức thực hiện\n\n## «Sở Tài chinh»\n\n- Bố trí kinh phí.\n- Kiểm tra.',
  }),
  'with a note': recipients('«Sở Không gian vũ trụ» (b/c)'),
});

passes(unknownRecipient, {
  'names, abbreviations, accents and case aside': recipients('SGDĐT'),
  'collective phrases': recipients('Các sở, ban, ngành, đoàn thể tỉnh'),
  'several on a line': recipients('Như Mục III; Giám đốc, các Phó Giám đốc Sở'),
  'bodies of the district level, for this is said elsewhere': recipients('UBND các huyện, thành phố'),
  'letters that a PDF file spaces apart': recipients('T hủ tướ ng C h ính ph ủ'),
  'a name without any accent': recipients('So Noi vu'),
  'the newer placement of tones': recipients('Sở Văn hoá, Thể thao và Du lịch; Uỷ ban nhân dân tỉnh; Tỉnh uỷ'),
  'decomposed letters': recipients('Sở Nội vụ; Công an tỉnh; Ủy ban nhân dân tỉnh'.normalize('NFD')),
  'capitals and dashes': recipients('SỞ NỘI VỤ; Sở VH–TT–DL; Sở VHTT&DL; công an tỉnh'),
  'internal units': recipients('Phòng Tổ chức - Hành chính; Ban Chỉ đạo; Trường THPT Bình Minh'),
  'running words behind a body': plan({
    organisation: '# Tổ chức thực hiện\n\n- Công an tính toán lực lượng bảo đảm trật tự.',
  }),
  'marked bodies': recipients('@SNV'),
  'a marked body that there is not, for unknown-id tells of it': recipients('@QQQ'),
  'with a name in brackets and a note': recipients('@(Sở Không gian vũ trụ) (b/c)'),
  'a live reference': plan({
    organisation: '# Tổ chức thực hiện (#giao-viec)\n\n## Sở Giáo dục và Đào tạo\n\n- Vận động học sinh tham gia.',
    recipients: 'Nơi nhận:\n- Như #giao-viec\n- Lưu: VT, QLVH',
  }),
});
