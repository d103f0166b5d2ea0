// How all lexers and grammars are made. Chevrotain looks each over for mistakes of its author when it is made, which takes
// longer than anything else at the start of a program; it is enough that this is done where the tests run.
const skipValidations = process.env.NODE_ENV !== 'test';

export const LEXER_OPTIONS = { ensureOptimizations: true, positionTracking: 'onlyOffset', skipValidations } as const;

export const PARSER_OPTIONS = { maxLookahead: 1, recoveryEnabled: false, skipValidations } as const;

/**
 * What is made at the first call and kept: lexers and grammars, so that a program answers before it needs them.
 * @param make makes it
 */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
