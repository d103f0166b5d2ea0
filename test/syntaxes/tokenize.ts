// Lines as the editor tokenises them: its own engine on the grammar of the project.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { read } from '../project/files';

export interface Token {
  readonly text: string;
  /** From the outermost to the innermost, without the grammar's own and without the language's name at the end. */
  readonly scopes: readonly string[];
}

export interface TokenLine {
  /** Without its line end. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

const PATH = 'syntaxes/kehoach.tmLanguage.json';

/** The grammar, loaded as the editor loads it. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(read(PATH), PATH),
  });
  const grammar = await registry.loadGrammar('text.kehoach');
  if (!grammar) throw new Error('the grammar was not loaded');
  return grammar;
}

/** The tokens of every line of a text. */
export function tokenize(grammar: IGrammar, text: string): TokenLine[] {
  let stack = textmate.INITIAL;
  return text.split(/\r\n|\r|\n/).map((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    const tokens = result.tokens.map((token) => ({
      text: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes.slice(1).map((scope) => scope.replace(/\.kehoach$/, '')),
    }));
    return { text: line, tokens };
  });
}
