import { confusable } from '../../../../server/src/checks/text/confusable';
import { flags, passes } from '../kit';

flags(confusable, {
  'a wrong tone': '- Phát động «phòng trào» đọc sách.\n',
  'three words and more': '- Đăng trên «Công thông tin điện tử» của Sở.\n',
  capitals: '# «XỬ DỤNG» THƯ VIỆN\n\n- Một.\n',
  'over a line end': '- Nhà trường «phố\n  hợp» với thư viện.\n',
  'the beginning of a sentence': '- «Cũng cố» tủ sách của lớp.\n',
  'only with what follows': '- Thư viện «chia sẽ» kinh nghiệm.\n',
  'in a title': '# «Chủ trí» và phối hợp\n\n- Một.\n',
  'a name of a place': '- Mời nhà văn từ «Hà Nôi» về giao lưu.\n',
});

flags(confusable, {
  'a tone that makes no word': '- Rà soát «văn bãn», «thẫm định» hồ sơ.\n',
  'letters that sound alike': '- Phối hợp «chặc chẽ», phân công «chách nhiệm».\n',
  'the first of the two': '- Hội nghị «quãn lý» thư viện.\n',
});

passes(confusable, {
  'words that stand by themselves':
    '- Ủy ban nhân dân cùng cấp; bị đôn đốc; khu Cồn; cầu thì cũ; đi đâu; ngày này; tờ rời.\n',
  'a neighbour that belongs elsewhere': '- Tổ chức lãm luận; bảo vệ trỉ kế hoạch.\n',
  'a name': '- Ông Trần Quãn lý giải.\n',
  'what is no syllable': '- Tuyên truyèn, hiệu qủa.\n',
});

passes(confusable, {
  'a word that belongs to the next one':
    '- Hóa đơn vi phạm; cá nhân dẫn đầu; tính chất hành chính; ban hàng tháng họp; thi công kiến trúc.\n',
  'a word that belongs to the one before':
    '- Lịch sử lý luận; ngành truyền thông nhất là báo; học tập chung; thành phố hợp nhất.\n',
  both: '- Xã cũng cố gắng; đội ngũ trí thức là chủ trí thức; ý thức chủ trí thức.\n',
  'without what must follow': '- Số sách được chia sẽ ghi trong sổ.\n',
  'the right words': '- Phong trào, xử lý, bổ sung, năng suất, hướng dẫn, đơn vị, phối hợp, tập trung.\n',
  'over a mark': '- Ở phòng, trào lưu mới; sử, lý, hóa.\n',
  'names of persons': '- Ông Trần Đơn Vi, bà Lê Kinh Phi.\n',
  'a signature': 'Ký:\nGIÁM ĐỐC\nNguyễn Phố Hợp\n',
});
