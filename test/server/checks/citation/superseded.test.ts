import { superseded } from '../../../../server/src/checks/citation/superseded';
import { flags, HEADER, passes, plan } from '../kit';

const base = (text: string): string => plan({ header: `${HEADER}\ncăn cứ:\n  - ${text}` });
const cites = (text: string): string => plan({ content: `- ${text}` });
const documents = [
  { symbol: '31/KH-UBND', date: '2022-02-11', until: '2024-12-31', replacedBy: '20/KH-UBND' },
  { symbol: '20/KH-UBND', type: 'Kế hoạch', date: '2025-01-15', issuer: 'UBND tỉnh', subject: 'về văn hóa đọc' },
];

flags(superseded, {
  'a law by its name and date': base('«Luật Đất đai ngày 29/11/2013»'),
  'a law by its name and year': base('«Luật Đất đai năm 2013»'),
  'a law by its symbol': base('«Luật Thi đua, khen thưởng số 15/2003/QH11»'),
  'a decree': base('«Nghị định số 110/2004/NĐ-CP» ngày 08/4/2004 của Chính phủ về công tác văn thư'),
  'a decree in the text': cites('Thực hiện «Nghị định số 91/2017/NĐ-CP» ngày 31/7/2017 của Chính phủ.'),
  'the law of 2015': base('«Luật Tổ chức chính quyền địa phương ngày 19/6/2015»'),
});

flags(
  superseded,
  { 'a document of the folder': base('«Kế hoạch số 31/KH-UBND» ngày 11/02/2022 của UBND tỉnh về văn hóa đọc') },
  { settings: { documents } },
);

passes(superseded, {
  'a law without its year': base('Luật Đất đai'),
  'the law in force': base('Luật Đất đai ngày 18/01/2024'),
  'in force on the day of the plan': plan({
    header: `${HEADER.replace('18/4/2025', '18/4/2023')}\ncăn cứ:\n  - Luật Đất đai ngày 29/11/2013`,
  }),
  'two laws of one year': plan({
    header: `${HEADER.replace('18/4/2025', '18/8/2025')}\ncăn cứ:\n  - Luật Tổ chức chính quyền địa phương năm 2025`,
  }),
  'what is looked back upon': cites('Tổng kết 10 năm thi hành Luật Đất đai năm 2013.'),
  'what is told to be replaced': cites(
    'Phổ biến Nghị định thay thế Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ.',
  ),
  'within the subject of another': base(
    'Nghị định số 43/2014/NĐ-CP ngày 15/5/2014 của Chính phủ quy định chi tiết Luật Đất đai năm 2013',
  ),
  'the same number on another day': base('Nghị định số 110/2004/NĐ-CP ngày 09/4/2004 của Chính phủ về việc khác'),
  'a plan without any day': plan({
    header: `${HEADER.replace('ngày: 18/4/2025', 'ngày:').replace(' năm 2025', '')}\ncăn cứ:\n  - Luật Đất đai năm 2013`,
  }),
});
