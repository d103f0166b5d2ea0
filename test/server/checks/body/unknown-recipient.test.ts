import { unknownRecipient } from '../../../../server/src/checks/body/unknown-recipient';
import { flags, passes, plan } from '../kit';

const recipients = (line: string): string =>
  plan({ recipients: `Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- ${line}\n- Lưu: VT, QLVH` });

flags(unknownRecipient, {
  'a body that nobody knows': recipients('«Sở Không gian vũ trụ»'),
  'one of two on a line': recipients('Sở Nội vụ; «Sở Không gian vũ trụ»'),
  'with a note': recipients('«Sở Không gian vũ trụ» (b/c)'),
});

passes(unknownRecipient, {
  'names, abbreviations, accents and case aside': recipients('SGDĐT'),
  'collective phrases': recipients('Các sở, ban, ngành, đoàn thể tỉnh'),
  'several on a line': recipients('Như Mục III; Giám đốc, các Phó Giám đốc Sở'),
  'bodies of the district level, for this is said elsewhere': recipients('UBND các huyện, thành phố'),
  'letters that a PDF file spaces apart': recipients('T hủ tướ ng C h ính ph ủ'),
  'marked bodies': recipients('@SNV'),
});
