import { tableCells } from '../../../../server/src/checks/syntax/table-cells';
import { flags, passes } from '../kit';

flags(tableCells, {
  'too few': '| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n«| II | |»\n',
  'too many': '| A | B |\n|---|---|\n«| 1 | 2 | 3 |»\n',
});

passes(tableCells, {
  'as many in each row': '| A | B |\n|---|---|\n| 1 | 2 |\n| ^ | < |\n',
  'bars that are text': '| A | B |\n|---|---|\n| 1 | 2 \\| 3 |\n',
});
