import { notASyllable } from '../../../../server/src/checks/text/not-a-syllable';
import { flags, passes } from '../kit';

flags(notASyllable, {
  'a rhyme that there is not': '- Treo băng «zôn» tại cổng.\n',
  'a wrong letter': '- Tổ chức «tuyêm» truyền tại trường.\n',
  'a wrong tone': '- Lãnh đạo «cáp̀c» cấp.\n'.normalize('NFC'),
  'a stop with the wrong tone': '- Đạt kết quả «tôt̀».\n'.normalize('NFC'),
  'at the beginning of a sentence': '- «Tuyêm» truyền trên loa.\n',
  'in capitals': '# TỔ CHỨC THỰC «HIÊỆN»\n\n- Một.\n',
  'without the blank': '- Đẩy mạnh «pháttriển» văn hóa đọc.\n',
  'a letter typed twice': '- Các cơ «quann», tổ chức.\n',
  'keys of Telex': '- Các «hoatj» động đọc sách.\n',
  'keys of VNI': '- Phân công nhiệm vụ, trách «nhie65m» cụ thể.\n',
  'the tone on another vowel': '- Thư viện «cuả» trường mở «trứơc» giờ học; «Nhịêm» vụ chung.\n',
  'in a field': '---\ntrích yếu: Tuyên «truyềm» văn hóa đọc\n---\n\n# A\n\n- Một.\n',
});

passes(notASyllable, {
  syllables:
    '- Khuyến khích nghiêng, quyển, khuỷu, ngoằn ngoèo, giếng, gìn giữ, quốc, quýt, xoong, boong, huýt, khuya, thuở.\n',
  'both placements of the tone mark': '- Hoà, hòa, thuỷ, thủy, khoẻ, khỏe, quý.\n',
  'a tone within a long rhyme':
    '- Ngoài, xoáy, ngoẻo, khuỷu, huỳnh, tuýp, toàn, giặt, giềng, gì, giá, quả, quốc, lửa, nghĩa, múa, xoóng.\n',
  'a name with the tone elsewhere': '- Ông Vàng A Chuá dự.\n',
  names: '- Tỉnh Đắk Lắk, xã Krông Pắc, ông Y Bhăm Êban, dân tộc Gié-Triêng.\n',
  'foreign words': '- Vắcxin, ôtô, rađiô, pa-nô, áp-phích, Facebook, logo, workshop, email, bus.\n',
  'abbreviations and symbols': '- CBCCVC, TTHC, QLVH, 12/KH-SVHTTDL, đ/c Hải, 5.000đ, VNĐ.\n',
  'addresses and files': '- Gửi về sách@thuviện.vn, trang https://sáchhay.vn, tệp báocáo.docx.\n',
  'English words that end like keys': '- Các pubs, stars, cars và bus tours của fans.\n',
  'a dotted abbreviation': '- ThS. Nguyễn Văn Đức, TP. Huế.\n',
});

passes(
  notASyllable,
  { 'words of the folder': '- Tổ chức Lễ hội Kăl và đêm zônhô.\n' },
  { settings: { words: ['zônhô', 'Kăl'] } },
);
