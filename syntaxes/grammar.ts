// The TextMate grammar, put together from named patterns; syntaxes/kehoach.tmLanguage.json is what comes out.
// Its patterns are Oniguruma's, one line at a time. Groups that repeat are possessive or bounded by a closing sign, so
// that no line takes more than linear time. What a line is, is decided as by the lexer of lines of the server.

interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly applyEndPatternLast?: 1;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly whileCaptures?: Captures;
  readonly include?: string;
  readonly patterns?: readonly Rule[];
}
type Captures = Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Rule[] }>>;

/** A scope, or several parted by blanks, with the language's name at the end of each. */
const scope = (names: string): string =>
  names
    .split(' ')
    .map((name) => `${name}.kehoach`)
    .join(' ');
const named = (names: string): { readonly name: string } => ({ name: scope(names) });
const include = (...keys: readonly string[]): Rule[] => keys.map((key) => ({ include: `#${key}` }));

const BLANK = String.raw`[ \t\x{A0}\x{FEFF}]`;
/** After a mark: white space or the line's end. */
const GAP = String.raw`(?=[\s\x{FEFF}]|$)`;
const REST_BLANK = `${BLANK}*$`;
/** A letter, a digit, or a combining mark of a letter in decomposed form. */
const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
const LABEL = String.raw`\p{Ll}\p{M}*(?:[\p{Ll}\p{M}0-9-]*[\p{Ll}\p{M}0-9])?(?!${WORD})`;

/** A letter with marks, composed or decomposed. */
const either = (composed: string, ...decomposed: readonly string[]): string =>
  `(?:${[composed, ...decomposed].join('|')})`;
const phrase = (...words: readonly string[]): string => `(?i:${words.join(`${BLANK}+`)})`;

const RECIPIENTS = phrase(`n${either('ơ', String.raw`o\x{31B}`)}i`, `nh${either('ậ', String.raw`a\x{323}\x{302}`)}n`);
const SIGNATURE = phrase(`k${either('ý', String.raw`y\x{301}`)}`);
const APPENDIX = phrase(`ph${either('ụ', String.raw`u\x{323}`)}`, `l${either('ụ', String.raw`u\x{323}`)}c`);
const PART = phrase(`ph${either('ầ', String.raw`a\x{302}\x{300}`)}n`);
const TASK_TABLE = phrase(
  `b${either('ả', String.raw`a\x{309}`)}ng`,
  `ph${either('â', String.raw`a\x{302}`)}n`,
  `c${either('ô', String.raw`o\x{302}`)}ng`,
);
const SILENCE = phrase(`b${either('ỏ', String.raw`o\x{309}`)}`, `qua`);
const LANDSCAPE = phrase('ngang');
const ATTRIBUTE_KEY = `(?i:${[
  `h${either('ạ', String.raw`a\x{323}`)}n`,
  `ch${either('ủ', String.raw`u\x{309}`)}${BLANK}+tr${either('ì', String.raw`i\x{300}`)}`,
  `ph${either('ố', String.raw`o\x{302}\x{301}`)}i${BLANK}+h${either('ợ', String.raw`o\x{31B}\x{323}`)}p`,
  `s${either('ả', String.raw`a\x{309}`)}n${BLANK}+ph${either('ẩ', String.raw`a\x{302}\x{309}`)}m`,
].join('|')})`;

const COMMENT = `//${GAP}`;
const HEADING = `#{1,4}${GAP}`;
const NUMBERED = String.raw`(?:[0-9]{1,3}\.(?:[0-9]{1,3}\.)?|[a-zđ]\))${GAP}`;
const POINT = `[-–•*]${GAP}`;
const SUB_POINT = String.raw`\+${GAP}`;
const TIGHT_DASH = String.raw`[-–•]\p{L}`;
const ROW = String.raw`\|`;
const KEYWORD = [
  `(?:${RECIPIENTS}|${SIGNATURE})${BLANK}*:${REST_BLANK}`,
  `(?:${APPENDIX}|${PART})${BLANK}*:${GAP}`,
  String.raw`\(${TASK_TABLE}\)${REST_BLANK}`,
].join('|');

const starts = (...marks: readonly string[]): string => `${BLANK}*(?:${marks.join('|')})`;
/** What ends a paragraph or a point: a blank line or another block. A comment ends nothing. */
const BLOCK = starts('$', HEADING, NUMBERED, POINT, SUB_POINT, ROW, KEYWORD);
const GOES_ON = `^(?!${BLOCK})`;

const mark = named('keyword.other.list punctuation.definition.list.begin');

/** A block that begins with a mark and goes on in unmarked lines; a mark alone does not. */
const item = (kind: string, pattern: string): Rule[] => [
  { ...named(`meta.${kind}`), match: `^${BLANK}*(${pattern})${REST_BLANK}`, captures: { 1: mark } },
  {
    ...named(`meta.${kind}`),
    begin: `^${BLANK}*(${pattern})`,
    beginCaptures: { 1: mark },
    while: GOES_ON,
    patterns: include('comment', 'attributes', 'inline'),
  },
];

/** A title up to the first `: ` outside quotes and brackets. */
const TITLE = String.raw`(?>[^:(“"\\]|\\.|\\$|\([^()]*\)|“[^”]{0,300}”|"[^"]*"|:(?!\s)|[(“"])*`;
/** `Bước 2: …`: the colon belongs to the title. */
const STEP = String.raw`(?:[^\s:]+\s+){1,3}(?:[0-9]{1,3}|[IVX]{1,5}):\s`;

const heading = (level: number): Rule => {
  const marks = `^${BLANK}*(#{${level}})${GAP}`;
  const title = { ...named('entity.name.section'), patterns: include('attributes', 'inline') };
  const head = { 1: named('punctuation.definition.heading'), 2: title };
  const plain = { ...named(`markup.heading.${level}`), match: `${marks}(.*)$`, captures: head };
  if (level === 1) return plain;
  return {
    patterns: [
      {
        match: String.raw`${marks}((?!\s*${STEP})${TITLE})(:)(?=\s+[^\s(])(.*)$`,
        captures: {
          0: named(`meta.heading.${level}`),
          1: named(`markup.heading.${level} punctuation.definition.heading`),
          2: { ...named(`markup.heading.${level} entity.name.section`), patterns: include('inline') },
          3: named('punctuation.separator.run-in'),
          4: { patterns: include('attributes', 'inline') },
        },
      },
      plain,
    ],
  };
};

/** `Phụ lục: …`, `Phần: …`. */
const titled = (kind: string, keyword: string): Rule => ({
  ...named(`meta.${kind} markup.heading.0`),
  match: `^${BLANK}*(${keyword})${BLANK}*(:)${GAP}(.*)$`,
  captures: {
    1: named('keyword.control'),
    2: named('punctuation.separator.keyword'),
    3: { ...named('entity.name.section'), patterns: include(`${kind}-attributes`, 'inline') },
  },
});

/** Brackets that end the line, or are not closed on it; brackets within them are passed over. */
const TO_THE_END = String.raw`(?=[^()]*+(?:\([^()]*+\)[^()]*+)*+(?:\)${REST_BLANK}|$))`;
const attributes = (first: string): Rule => ({
  ...named('meta.attributes'),
  begin: String.raw`\((?=${BLANK}*(?:#${LABEL}${BLANK}*(?:[;)]|$)|${first}))${TO_THE_END}`,
  beginCaptures: { 0: named('punctuation.section.attributes.begin') },
  end: String.raw`\)`,
  endCaptures: { 0: named('punctuation.section.attributes.end') },
  patterns: [
    ...include('comment'),
    {
      match: String.raw`(?<=[(;\s])(#)(${LABEL})(?=${BLANK}*(?:[;)]|$))`,
      captures: { 1: named('punctuation.definition.label'), 2: named('entity.name.label') },
    },
    {
      match: `(?<![\\p{L}\\p{M}])(${ATTRIBUTE_KEY})${BLANK}*(:)`,
      captures: { 1: named('entity.other.attribute-name'), 2: named('punctuation.separator.key-value') },
    },
    { ...named('constant.language.landscape'), match: `(?<=[(;\\s])${LANDSCAPE}(?=${BLANK}*[;)])` },
    { ...named('punctuation.separator.attribute'), match: ';' },
    {
      begin: String.raw`\(`,
      end: String.raw`\)`,
      patterns: include('inline'),
    },
    ...include('inline'),
  ],
});
const KNOWN_KEY = `${ATTRIBUTE_KEY}${BLANK}*:`;

const FENCE = `---${REST_BLANK}`;
const HEADER_STRAY = `(?!${BLANK}|---${BLANK}*$|#{1,4}${GAP}|[-–•*]${GAP}|//${GAP}|\\p{L}[\\p{L}\\p{M}0-9 \\t\\x{A0}]{0,39}:|$)`;

/** Lines of the header up to the next blank one: only behind that does a line without a key end the header. */
const headerLines = (begin: string): Rule => ({
  begin,
  beginCaptures: { 1: named('punctuation.definition.header.begin') },
  while: `^(?!${REST_BLANK}|${FENCE}|#{1,4}${GAP})`,
  patterns: [
    ...include('comment'),
    {
      match: String.raw`^(\p{L}[\p{L}\p{M}0-9 \t\x{A0}]{0,39})(:)(.*)$`,
      captures: {
        1: named('entity.name.tag'),
        2: named('punctuation.separator.key-value'),
        3: { ...named('string.unquoted'), patterns: include('inline') },
      },
    },
    {
      match: `^${BLANK}*(${POINT})(.*)$`,
      captures: { 1: mark, 2: { ...named('string.unquoted'), patterns: include('inline') } },
    },
    {
      match: `^${BLANK}.*$`,
      captures: { 0: { ...named('string.unquoted'), patterns: include('inline') } },
    },
  ],
});

const header: Rule = {
  ...named('meta.header'),
  begin: String.raw`\A(?=\x{FEFF}?${FENCE})`,
  end: `^(---)${REST_BLANK}|^(?=#{1,4}${GAP})|^(?=${HEADER_STRAY})`,
  endCaptures: { 1: named('punctuation.definition.header.end') },
  applyEndPatternLast: 1,
  patterns: [
    headerLines(String.raw`\A\x{FEFF}?(---)${REST_BLANK}`),
    headerLines(`^(?!${REST_BLANK}|${FENCE}|#{1,4}${GAP}|${HEADER_STRAY})`),
  ],
};

/** Lines of the list up to the next blank one: only behind that does an unmarked line end the list. */
const recipientLines = (begin: string): Rule => ({
  begin,
  beginCaptures: { 1: named('keyword.control'), 2: named('punctuation.separator.keyword') },
  while: `^(?!${starts('$', HEADING, NUMBERED, ROW, KEYWORD)})`,
  patterns: [
    ...include('comment'),
    { match: String.raw`^${BLANK}*([-–•*+]${GAP}|[-–•](?=\p{L}))`, captures: { 1: mark } },
    ...include('inline'),
  ],
});

const RECIPIENTS_LINE = `${BLANK}*(${RECIPIENTS})${BLANK}*(:)${REST_BLANK}`;
const recipients: Rule = {
  ...named('meta.recipients'),
  begin: `^(?=${RECIPIENTS_LINE})`,
  end: `^(?=${BLANK}*\\S)`,
  applyEndPatternLast: 1,
  patterns: [
    recipientLines(`^${RECIPIENTS_LINE}`),
    recipientLines(`^(?=${starts(POINT, SUB_POINT, TIGHT_DASH, COMMENT)})`),
  ],
};

const signature: Rule = {
  ...named('meta.signature'),
  begin: `^${BLANK}*(${SIGNATURE})${BLANK}*(:)${REST_BLANK}`,
  beginCaptures: { 1: named('keyword.control'), 2: named('punctuation.separator.keyword') },
  while: `^(?!${starts(HEADING, KEYWORD)})`,
  patterns: include('comment', 'inline'),
};

const CELL = `(?=${BLANK}*(?:\\||$))`;
const table: Rule = {
  ...named('meta.table'),
  begin: `^(?=${BLANK}*\\|)`,
  while: `^(?=${starts(ROW, COMMENT)})`,
  patterns: [
    ...include('comment', 'escape'),
    { ...named('punctuation.separator.table'), match: String.raw`\|` },
    { ...named('meta.separator.table'), match: `(?<=\\|)${BLANK}*:?-+:?${CELL}` },
    { ...named('keyword.other.merge'), match: `(?<=\\|)${BLANK}*[\\^<]${CELL}` },
    ...include('inline'),
  ],
};

const repository: Readonly<Record<string, Rule>> = {
  header,
  comment: {
    ...named('comment.line.double-slash'),
    begin: `^${BLANK}*(//)${GAP}`,
    beginCaptures: { 1: named('punctuation.definition.comment') },
    end: '$',
    patterns: [
      {
        match: `(?<=//)${BLANK}*(${SILENCE})(?=\\s|$)(.*)$`,
        captures: { 1: named('keyword.control.directive'), 2: { patterns: [...include('check-id')] } },
      },
    ],
  },
  'check-id': { ...named('variable.other.constant.check'), match: '[a-z][a-z0-9-]*+(?:/[a-z0-9-]++)?' },
  heading: { patterns: [1, 2, 3, 4].map(heading) },
  item: { patterns: [...item('numbered', NUMBERED), ...item('point', POINT), ...item('sub-point', SUB_POINT)] },
  table,
  recipients,
  signature,
  appendix: titled('appendix', APPENDIX),
  part: titled('part', PART),
  'task-table': {
    ...named('meta.task-table'),
    match: String.raw`^${BLANK}*(\(${TASK_TABLE}\))${REST_BLANK}`,
    captures: { 1: named('support.function.task-table') },
  },
  paragraph: {
    ...named('meta.paragraph'),
    begin: `^(?!${BLANK}*$)`,
    while: GOES_ON,
    patterns: [
      { match: `^${BLANK}*(\\\\)(?=${WORD})`, captures: { 1: named('constant.character.escape') } },
      ...include('comment', 'attributes', 'inline'),
    ],
  },
  attributes: attributes(KNOWN_KEY),
  'part-attributes': attributes(KNOWN_KEY),
  'appendix-attributes': attributes(`${KNOWN_KEY}|${LANDSCAPE}${BLANK}*[;)]`),
  inline: { patterns: include('escape', 'address', 'strong', 'mention', 'reference', 'document', 'date') },
  escape: {
    patterns: [
      { ...named('constant.character.escape'), match: String.raw`\\[!-/:-@\[-${'`'}{-~“”–•]` },
      { ...named('constant.character.escape.line-break'), match: String.raw`\\(?=[ \t\x{A0}]|$)` },
    ],
  },
  // within an address @ and # are text
  address: { ...named('markup.underline.link'), match: String.raw`[A-Za-z][A-Za-z0-9+.-]{0,20}://[^\s()“”"<>|]*+` },
  strong: {
    ...named('markup.bold'),
    begin: String.raw`(\*\*)(?=(?:[^*\\]|\\.|\*(?!\*))*+\*\*)`,
    beginCaptures: { 1: named('punctuation.definition.bold') },
    end: String.raw`\*\*|$`,
    endCaptures: { 0: named('punctuation.definition.bold') },
    patterns: include('escape', 'address', 'mention', 'reference', 'document', 'date'),
  },
  mention: {
    patterns: [
      {
        match: String.raw`(?<![^\s(“"/*|])(@\()([^()]++)(\))`,
        captures: {
          0: named('meta.mention'),
          1: named('punctuation.definition.mention.begin'),
          2: named('entity.name.type.body'),
          3: named('punctuation.definition.mention.end'),
        },
      },
      {
        match: String.raw`(?<![^\s(“"/*|])(@)(${WORD}++(?:-++${WORD}++)*+)`,
        captures: { 1: named('punctuation.definition.mention'), 2: named('entity.name.type.body') },
      },
    ],
  },
  reference: {
    match: String.raw`(?<![^\s(“"/*|])(#)(${LABEL})`,
    captures: {
      1: named('punctuation.definition.reference'),
      2: named('variable.other.constant.label'),
    },
  },
  document: {
    ...named('string.other.document'),
    match: String.raw`(?<![\p{L}\p{N}/])[0-9]{1,5}[a-z]?(?:/(?:19|20)[0-9]{2})?(?:/|-(?=\p{Lu}{2,4}/))\p{Lu}[\p{Lu}\p{M}0-9]*+(?:[-/&.]\p{Lu}[\p{Lu}\p{M}0-9]*+)*+(?:(?<=TT)g)?`,
  },
  date: {
    ...named('constant.numeric.date'),
    match: String.raw`(?<![\p{L}\p{N}/.,-])(?:(?:0?[1-9]|[12][0-9]|3[01])[/.-])?(?:0?[1-9]|1[0-2])[/.-](?:19|20)[0-9]{2}(?![\p{L}\p{N}/])`,
  },
};

/** The grammar as the editor reads it. */
export const grammar = {
  name: 'Kế hoạch',
  scopeName: 'text.kehoach',
  patterns: include(
    'header',
    'comment',
    'heading',
    'item',
    'table',
    'recipients',
    'signature',
    'appendix',
    'part',
    'task-table',
    'paragraph',
  ),
  repository,
};
