import { unreadableDeadline } from '../../../../server/src/checks/task/unreadable-deadline';
import { flags, passes, plan } from '../kit';

const due = (...deadlines: string[]): string =>
  plan({ content: deadlines.map((one) => `- Trưng bày sách. (${one})`).join('\n') });

flags(unreadableDeadline, {
  'nothing said': due('«hạn»: ', '«hạn»:', '«hạn»: ; chủ trì: @SGDĐT', 'chủ trì: @SGDĐT; «hạn»:'),
  'a misspelt key': due('«han»: '),
  'figures that are no date': due('hạn: «309/2025/1»', 'hạn: «5/»', 'hạn: «20250905»'),
  'what is no word': due('hạn: «xyz»', 'hạn: «?»'),
});

passes(unreadableDeadline, {
  'days, months, quarters, years': due('hạn: 05/9/2025', 'hạn: 9/2025', 'hạn: quý III/2025', 'hạn: 2025', 'hạn: 05/9'),
  'an end': due('hạn: trước ngày 05/9/2025', 'hạn: cuối tháng 9/2025', 'hạn: 05/9/2025 - 10/9/2025'),
  'again and again': due('hạn: hằng tháng', 'hạn: 15/11 hằng năm', 'hạn: thường xuyên'),
  'words for people': due('hạn: ngay sau Đại hội', 'hạn: 10 ngày làm việc', 'hạn: khi có yêu cầu', 'hạn: cuối năm'),
  'a gap': due('hạn: …', 'hạn: …/9/2025', 'hạn: ......'),
  'an impossible day, which has its own check': due('hạn: 31/9/2025', 'hạn: 15/13/2025'),
  'no deadline at all': due('chủ trì: @SGDĐT'),
});
