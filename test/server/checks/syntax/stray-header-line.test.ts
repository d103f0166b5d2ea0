import { strayHeaderLine } from '../../../../server/src/checks/syntax/stray-header-line';
import { flags, passes } from '../kit';

flags(strayHeaderLine, {
  'the rest of a value without its indent': '---\ncơ quan: Sở Tư pháp\ntrích yếu: Phổ biến\n«pháp luật»\n---\n',
});

passes(strayHeaderLine, {
  'a value that goes on': '---\ncơ quan: Sở Tư pháp\ntrích yếu: Phổ biến\n  pháp luật\n---\n',
  items: '---\ncăn cứ:\n  - Luật Thư viện ngày 21/11/2019\n---\n',
});
