import { signature } from '../../../../server/src/checks/body/signature';
import { flags, HEADER, passes, plan } from '../kit';

const signed = (...lines: string[]): string => plan({ signature: ['Ký:', ...lines].join('\n') });

flags(signature, {
  'a deputy without the own post': signed('«KT. GIÁM ĐỐC»', 'Nguyễn Văn A'),
  'on behalf of a body that one person leads': signed(
    '«TM. SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH»',
    'GIÁM ĐỐC',
    'Nguyễn Văn A',
  ),
  'a department that signs for the committee': signed('«TM. ỦY BAN NHÂN DÂN»', 'CHỦ TỊCH', 'Nguyễn Văn A'),
  'on behalf of a post': signed('«TM. GIÁM ĐỐC»', 'Nguyễn Văn A'),
  'for a body': signed('«KT. BAN CHỈ ĐẠO»', 'PHÓ TRƯỞNG BAN', 'Nguyễn Văn A'),
  'a deputy by order': signed('«TL. GIÁM ĐỐC»', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn A'),
  'an authority with a post in small letters': signed('«KT. Giám đốc»', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn A'),
  'a post in small letters': signed('«Phó Giám đốc»', 'Nguyễn Văn A'),
});

const committee = HEADER.replace('Sở Văn hóa, Thể thao và Du lịch', 'Ủy ban nhân dân phường Tân Phong');
flags(signature, {
  'without the blank': plan({
    header: committee,
    signature: 'Ký:\n«KT.CHỦ TỊCH»\nPHÓ CHỦ TỊCH\nNguyễn Văn A',
  }),
  'a committee that does not sign as one': plan({
    header: committee,
    signature: 'Ký:\n«KT. CHỦ TỊCH»\nPHÓ CHỦ TỊCH\nNguyễn Văn A',
  }),
});
flags(
  signature,
  { 'a title under the name in a text': signed('GIÁM ĐỐC', 'Nguyễn Văn A', '«Trưởng ban Tổ chức»') },
  { origin: 'text' },
);

passes(signature, {
  'the head': signed('GIÁM ĐỐC', 'Nguyễn Văn A'),
  'a deputy': signed('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn A'),
  'by order': signed('TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Nguyễn Văn A'),
  'a deputy minister': signed('KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Nguyễn Văn A'),
  'a collective': plan({
    header: committee,
    signature: 'Ký:\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn A',
  }),
  'a committee together with a department': plan({
    header: committee.replace('phường Tân Phong', 'phường Tân Phong; Sở Nội vụ'),
    signature: 'Ký:\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A',
  }),
  'no issuer': plan({
    header: HEADER.replace(/^cơ quan:.*\n/m, ''),
    signature: 'Ký:\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A',
  }),
  'a title above the name': signed('GIÁM ĐỐC', 'Trưởng ban Tổ chức Ngày hội', 'Nguyễn Văn A'),
});
