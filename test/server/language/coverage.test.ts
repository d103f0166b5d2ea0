// Every token of the lexers and every rule of the grammars is reached by an example. The lists are read off the lexers
// and grammars themselves, so a new token or rule without an example fails.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedActionsParser, Lexer, type TokenType } from 'chevrotain';
import { describe, expect, test, vi } from 'vitest';

/** What is called as a grammar is made, and as a rule of it is entered; not public in the types. */
interface GrammarHooks {
  performSelfAnalysis(): void;
  ruleInvocationStateUpdate(shortName: number, fullName: string, index: number): void;
}

const tokens = new Set<TokenType>();
const rules = new Set<string>();
const grammars: EmbeddedActionsParser[] = [];

const hooks = EmbeddedActionsParser.prototype as unknown as GrammarHooks;
const { performSelfAnalysis, ruleInvocationStateUpdate } = hooks;
vi.spyOn(hooks, 'performSelfAnalysis').mockImplementation(function (this: GrammarHooks) {
  performSelfAnalysis.call(this);
  grammars.push(this as unknown as EmbeddedActionsParser);
});
vi.spyOn(hooks, 'ruleInvocationStateUpdate').mockImplementation(function (this: GrammarHooks, short, full, index) {
  rules.add(`${this.constructor.name}.${full}`);
  ruleInvocationStateUpdate.call(this, short, full, index);
});
const tokenize = Lexer.prototype.tokenize;
vi.spyOn(Lexer.prototype, 'tokenize').mockImplementation(function (this: Lexer, text, mode) {
  const result = tokenize.call(this, text, mode);
  expect(result.errors).toEqual([]);
  for (const token of result.tokens) tokens.add(token.tokenType);
  return result;
});

// only now, as the modules must find what is put in place above
const room = fileURLToPath(new URL('../../../server/src/language/', import.meta.url));
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const modules: Readonly<Record<string, unknown>>[] = await Promise.all(files.map((file) => import(join(room, file))));
const { parse } = await import('../../../server/src/language/document');
const { inside } = await import('../../../server/src/language/inside');

/** Token types by the name of the list that a lexer is made of. */
const lexers = new Map(
  modules.flatMap((module) =>
    Object.entries(module)
      .filter(([name]) => name.endsWith('Tokens'))
      .map(([name, list]) => [name, (list as TokenType[]).filter((type) => type.PATTERN !== Lexer.NA)] as const),
  ),
);

const HEADER = '---\ncơ quan: Sở Y tế\n';

const TOKEN_EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lineTokens: {
    Blank: ' \n',
    Comment: '// nhớ hỏi lại',
    Heading: '## Mục đích',
    Numbered3: '1.2. Kiểm tra',
    Numbered2: '1. Kiểm tra',
    Lettered: 'đ) Kiểm tra',
    Point: '• Kiểm tra',
    SubPoint: '+ Kiểm tra',
    Row: '| a | b |',
    Recipients: 'nơi nhận :',
    Signature: 'KÝ:',
    Appendix: 'Phụ lục: Biểu mẫu',
    Part: 'Phần: Mở đầu',
    TaskTable: '(Bảng phân công)',
    TightDash: '-Kiểm tra',
    TightMark: '#Mục đích',
    PaperNumber: 'IV. MỤC ĐÍCH',
    DeepHeading: '##### Quá sâu',
    FenceLine: 'Chữ\n---',
    KeywordWithText: 'Ký: ngày mai',
    KeywordLike: 'Nơi gửi:',
    IndentedLine: '  Đoạn thêm',
    PlainLine: 'Đoạn văn',
  },
  headerTokens: {
    Fence: '---\n---\n',
    HeaderBlank: `${HEADER}\nsố: 1/KH-SYT\n---`,
    HeaderComment: `${HEADER}// nhớ hỏi lại\n---`,
    HeaderItem: `${HEADER}căn cứ:\n- Luật Phòng bệnh\n---`,
    HeaderMore: `${HEADER}  tỉnh Lào Cai\n---`,
    HeaderEnd: `${HEADER}# Mục đích`,
    HeaderKey: HEADER,
    HeaderStray: `${HEADER}(thiếu khóa)\n---`,
  },
  inlineTokens: {
    SoftBreak: 'một\nhai',
    HardBreak: 'một \\ hai',
    Escape: 'một \\@hai',
    Strong: '**một**',
    GroupedMention: '@(Hội Nông dân xã)',
    Mention: '@UBND-xã',
    Reference: 'tại #kinh-phí',
    LParen: '(',
    RParen: ')',
    QuoteOpen: '“',
    QuoteClose: '”',
    Quote: '"',
    Semicolon: ';',
    Colon: 'một: hai',
    TightColon: '7:30',
    Text: 'một',
    Space: 'một ',
    Inert: 'một * hai',
  },
  tableTokens: {
    RowEnd: '| a |\n// giữa bảng\n| b |',
    Bar: '|',
    Delimiter: '| a |\n|:-:|',
    MergeUp: '| ^ |',
    MergeLeft: '| < |',
    CellBlank: '| |',
    Cell: '| a |',
  },
};

const RULE_EXAMPLES: Readonly<Record<string, string>> = {
  'BlockParser.document': '',
  'BlockParser.block': 'Đoạn văn',
  'BlockParser.blank': '\n\n',
  'BlockParser.comment': '// một\n// hai',
  'BlockParser.heading': '# Mục đích',
  'BlockParser.item': '- Kiểm tra',
  'BlockParser.paragraph': 'Đoạn văn',
  'BlockParser.more': '- Kiểm tra\nthường xuyên',
  'BlockParser.table': '| a |',
  'BlockParser.recipients': 'Nơi nhận:\n- Sở Y tế\n// hỏi\n\n+ Khác\nvà khác',
  'BlockParser.signature': 'Ký:\n\n// chờ\nGIÁM ĐỐC\n- a\n+ b\n1. c\n1.1. d\na) e\n| f |',
  'HeaderParser.header': '---\n---',
  'HeaderParser.entry': HEADER,
  'HeaderParser.stray': '---\n  lạc\n---',
  'InlineParser.inlines': 'một',
  'InlineParser.inline': '@SYT',
  'InlineParser.prose': 'một',
  'TableParser.table': '| a |',
  'TableParser.row': '| a |',
};

/** Parses a text with all its insides. */
function readWhole(text: string): void {
  tokens.clear();
  rules.clear();
  for (const block of parse(text).blocks) inside(block);
}

// a header and a table: every grammar is made
readWhole('---\na: b\n---\n\n| a |\n');

describe('tokens', () => {
  test('each has an example', () => {
    const names = [...lexers].map(([lexer, types]) => [lexer, types.map((type) => type.name).sort()]);
    expect(Object.fromEntries(names)).toEqual(
      Object.fromEntries(Object.entries(TOKEN_EXAMPLES).map(([lexer, one]) => [lexer, Object.keys(one).sort()])),
    );
  });
  for (const [lexer, examples] of Object.entries(TOKEN_EXAMPLES)) {
    test.each(Object.entries(examples))(`${lexer}: %s`, (name, text) => {
      readWhole(text);
      expect(
        lexers
          .get(lexer)
          ?.filter((type) => tokens.has(type))
          .map((type) => type.name),
      ).toContain(name);
    });
  }
});

describe('rules', () => {
  test('each has an example', () => {
    const names = grammars.flatMap((grammar) =>
      Object.keys(grammar.getGAstProductions()).map((rule) => `${grammar.constructor.name}.${rule}`),
    );
    expect(names.sort()).toEqual(Object.keys(RULE_EXAMPLES).sort());
  });
  test.each(Object.entries(RULE_EXAMPLES))('%s', (name, text) => {
    readWhole(text);
    expect([...rules]).toContain(name);
  });
});
