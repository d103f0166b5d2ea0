import { keywordNotAlone } from '../../../../server/src/checks/syntax/keyword-not-alone';
import { flags, passes, plan } from '../kit';

flags(keywordNotAlone, {
  'recipients and signature': '# A\n\n«Nơi nhận:» các phòng nộp báo cáo.\n«Ký:» đúng thẩm quyền.\n',
  'in a signature': 'Ký:\nGIÁM ĐỐC\nNguyễn Văn A\n\n«Ký:» KT. CHỦ TỊCH\n',
});

passes(keywordNotAlone, {
  alone: plan(),
  'within a line': '# A\n\nGhi rõ Nơi nhận: các phòng.\n',
});
