import { missingSection } from '../../../../server/src/checks/structure/missing-section';
import { flags, passes, plan } from '../kit';

flags(missingSection, {
  'no organisation: before the closing': plan({
    organisation: '',
    closing: '«Trên đây là Kế hoạch, đề nghị các cơ quan thực hiện.»',
  }),
  'no purpose: before the first section':
    '---\ncơ quan: Sở Nội vụ\n---\n\n«# Nội dung»\n\n- Một.\n\n# Tổ chức thực hiện\n\n- Hai.\n',
  'no content: before the organisation':
    '# Mục đích\n\n- Một.\n\n# Thời gian, địa điểm\n\n- Hai.\n\n«# Tổ chức thực hiện»\n\n- Ba.\n',
});

passes(missingSection, {
  'the usual parts': plan(),
  'capitals, other words, one heading for two parts':
    '# MỤC TIÊU\n\n- Một.\n\n# CÁC NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU\n\n- Hai.\n\n# PHÂN CÔNG THỰC HIỆN\n\n- Ba.\n',
  'a section of its own name is content':
    '# Mục đích, yêu cầu\n\n- Một.\n\n# Đánh giá nguy cơ\n\n- Hai.\n\n# Tổ chức thực hiện\n\n- Ba.\n',
  'parts one level down':
    '# Những vấn đề chung\n\n## Mục đích\n\n- Một.\n\n## Yêu cầu\n\n- Hai.\n\n# Trách nhiệm của các đơn vị\n\n- Ba.\n',
});

passes(missingSection, { 'a text without any heading': 'Một đoạn văn.\n' }, { origin: 'text' });

const settings = { profiles: { 'mặc định': { parts: [{ name: 'Kinh phí', aliases: ['Nguồn lực'] }] } } };
flags(missingSection, { 'a part of the folder’s own profile': '«# Mục đích»\n\n- Một.' }, { settings });
passes(missingSection, { 'that part under its other name': '# Nguồn lực thực hiện\n\n- Một.\n' }, { settings });
