// What VS Code's Markdown extension does for its server (extensions/markdown-language-features/src/client): the server has
// no parser and no files, it asks the client for both. The parse is part of every answer that a person waits for, in VS
// Code too, so it is left in the times: by markdown-it with the options of the extension's engine (html, linkify without
// fuzzy links), once a version, as the extension keeps the tokens of the last one. There the work is done in the extension
// host, here in the process of the bench; in both it is outside of the server's process and so of its memory.
import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** All that the server can check, as a person sets it who wants diagnostics; the rest as VS Code has it. */
export const MARKDOWN_SETTINGS = {
  markdown: {
    server: { log: 'off' },
    occurrencesHighlight: { enabled: false },
    preferredMdPathExtensionStyle: 'auto',
    suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
    validate: {
      enabled: true,
      referenceLinks: { enabled: 'warning' },
      fragmentLinks: { enabled: 'warning' },
      fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
      ignoredLinks: [],
      unusedLinkDefinitions: { enabled: 'hint' },
      duplicateLinkDefinitions: { enabled: 'warning' },
    },
  },
};

function engine() {
  const markdownIt = createRequire(import.meta.url)('markdown-it');
  const markdown = markdownIt({ html: true, linkify: true });
  markdown.linkify.set({ fuzzyLink: false });
  return markdown;
}

/**
 * Answers the requests of the server.
 * @param connection the client's side
 * @param documents the open documents by URI, each `{ version, text }`
 */
export function answerMarkdownRequests(connection, documents) {
  const markdown = engine();
  let last;
  const tokensOf = (uri, version, text) => {
    if (last?.uri !== uri || last.version !== version) last = { uri, version, tokens: markdown.parse(text, {}) };
    return last.tokens;
  };
  connection.onRequest('markdown/parse', async ({ uri, text }) => {
    if (typeof text === 'string') return markdown.parse(text, {});
    const open = documents.get(uri);
    return open ? tokensOf(uri, open.version, open.text) : [];
  });
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', async () => [...documents.keys()]);
  connection.onRequest('markdown/fs/readFile', async ({ uri }) => [...(await fs.readFile(fileURLToPath(uri)))]);
  connection.onRequest('markdown/fs/readDirectory', async ({ uri }) => {
    const entries = await fs.readdir(fileURLToPath(uri), { withFileTypes: true });
    return entries.map((entry) => [entry.name, { isDirectory: entry.isDirectory() }]);
  });
  connection.onRequest('markdown/fs/stat', async ({ uri }) => {
    const stat = await fs.stat(fileURLToPath(uri)).catch(() => undefined);
    return stat && { isDirectory: stat.isDirectory() };
  });
  // Files do not change while the bench runs: a watcher has nothing to tell.
  connection.onRequest('markdown/fs/watcher/create', async () => undefined);
  connection.onRequest('markdown/fs/watcher/delete', async () => undefined);
}
