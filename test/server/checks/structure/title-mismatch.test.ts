import { titleMismatch } from '../../../../server/src/checks/structure/title-mismatch';
import { flags, HEADER, passes, plan } from '../kit';

const subject = HEADER.replace(
  /trích yếu: .*/,
  'trích yếu: Tuyên truyền Đại hội thể dục thể thao tỉnh Lai Châu lần thứ IX, năm 2025',
);
const withLead = (lead: string): string => plan({ header: subject, lead });
const withClosing = (closing: string): string => plan({ header: subject, closing });

flags(titleMismatch, {
  'another number': withLead(
    'Sở ban hành Kế hoạch tuyên truyền Đại hội thể dục thể thao tỉnh Lai Châu lần thứ «X», năm 2025 như sau:',
  ),
  'another year at the end': withClosing(
    'Trên đây là Kế hoạch tuyên truyền Đại hội thể dục thể thao tỉnh Lai Châu lần thứ IX, năm «2024».',
  ),
  'another word': withLead(
    'Sở ban hành Kế hoạch tuyên truyền Đại hội thể dục «thể» thao tỉnh Lai Châu lần thứ IX, năm 2025:'.replace(
      '«thể»',
      '«và»',
    ),
  ),
  'a word left out': withLead(
    'Sở ban hành Kế hoạch tuyên truyền Đại hội thể «dục» thao tỉnh Lai Châu lần thứ IX, năm 2025:',
  ),
});

flags(titleMismatch, {
  'the place and number left out where it is issued': withLead(
    'Sở ban hành Kế hoạch «tuyên truyền Đại hội thể dục thể thao tỉnh Lai Châu» với các nội dung sau:',
  ),
  'left out in the middle': withLead(
    'Sở xây dựng Kế hoạch «tuyên truyền Đại hội thể dục thể thao tỉnh Lai Châu, năm 2025» như sau:',
  ),
});

passes(titleMismatch, {
  'the subject of the plan that is carried out': withLead(
    'Thực hiện Quyết định số 310/QĐ-UBND ngày 02/3/2025 của UBND tỉnh về ban hành Kế hoạch tuyên truyền Đại hội thể dục thể thao tỉnh Lai Châu lần thứ IX, năm học 2025, Sở ban hành Kế hoạch này như sau:',
  ),
  'a name left out': withLead(
    'Sở ban hành Kế hoạch tuyên truyền Đại hội thể dục thể thao lần thứ IX, năm 2025 như sau:',
  ),
  'a short form': withLead('Sở ban hành Kế hoạch tuyên truyền Đại hội với các nội dung sau:'),
  'the same words, in other capitals': withClosing(
    'Trên đây là Kế hoạch Tuyên truyền Đại hội Thể dục thể thao tỉnh Lai Châu lần thứ IX, năm 2025 của Sở.',
  ),
  'a shorter form': withClosing(
    'Trên đây là Kế hoạch tuyên truyền Đại hội thể dục thể thao tỉnh Lai Châu, đề nghị thực hiện.',
  ),
  'a shorter form that goes on': withClosing('Trên đây là Kế hoạch tuyên truyền Đại hội thể dục thể thao tỉnh của Sở.'),
  'another plan': withLead(
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 03/3/2025 của UBND tỉnh, Sở ban hành kế hoạch như sau:',
  ),
  'an abbreviation explained': withClosing(
    'Trên đây là Kế hoạch tuyên truyền Đại hội thể dục thể thao (TDTT) tỉnh Lai Châu lần thứ IX, năm 2025.',
  ),
  'with “về việc” before it': withLead(
    'Sở ban hành Kế hoạch về việc tuyên truyền Đại hội thể dục thể thao tỉnh Lai Châu lần thứ IX, năm 2025:',
  ),
});
