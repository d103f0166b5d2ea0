import { longSentence } from '../../../../server/src/checks/text/long-sentence';
import { flags, passes } from '../kit';

const words = (count: number): string => `Đọc ${'sách '.repeat(count - 2)}hay`;
const on = { settings: { longSentence: 30 } };

flags(
  longSentence,
  {
    'one sentence': `- «${words(31)}.»\n`,
    'the second': `- Đọc sách. «${words(40)}.» Hết.\n`,
    'without an end': `- «${words(35)}»\n`,
    'over lines': `- «${words(20)}\n  ${words(20)}.»\n`,
    'an abbreviation ends nothing': `- «${words(20)} ở TP. ${words(20)}.»\n`,
    'in a cell': `| Việc | Nơi |\n|---|---|\n| «${words(33)}» | Thư viện |\n`,
  },
  on,
);

flags(
  longSentence,
  { 'by its severity': `- «${words(81)}.»\n` },
  { settings: { severities: { 'text/long-sentence': 'hint' } } },
);

passes(
  longSentence,
  {
    'as many as are set': `- ${words(30)}.\n`,
    'two sentences': `- ${words(25)}. ${words(25)}.\n`,
    'sentences that end in a short name': `- ${words(25)} ở khu A. ${words(20)} tại Huế. ${words(20)} ở Hà Nam. Hết.\n`,
    'a question': `- ${words(20)}? ${words(20)}!\n`,
    'a title': `# ${words(40)}\n\n- Một.\n`,
    'a recipient': `Nơi nhận:\n- ${words(40)}\n- Lưu: VT\n`,
    'two points': `- ${words(20)}\n- ${words(20)}\n`,
  },
  on,
);

passes(longSentence, { 'where nothing is set': `- ${words(200)}.\n` });
passes(
  longSentence,
  { 'where the group is set': `- ${words(200)}.\n` },
  { settings: { severities: { text: 'warning' } } },
);
