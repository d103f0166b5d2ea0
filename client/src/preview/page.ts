// The HTML page that the preview is shown in.

export interface PageParts {
  /** What the editor serves the extension's files from. */
  readonly cspSource: string;
  /** Said only once, in this page. */
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
  /** Of the labels; what is printed is Vietnamese. */
  readonly language: 'vi' | 'en';
  readonly labels: {
    readonly preview: string;
    readonly zoom: string;
    readonly smaller: string;
    readonly larger: string;
    readonly fit: string;
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * What the page may load and run: our script by its nonce, our style sheet and fonts; no picture, nothing of a network.
 * Inline styles are forbidden too, also as attributes: the widths and faces of the sheets come as data and are set by
 * the script, one declared property at a time, which a policy on markup does not concern.
 */
function policy({ cspSource, nonce }: PageParts): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource}`,
    `font-src ${cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page, without any sheet: these come by messages. */
export function pageHtml(parts: PageParts): string {
  const { labels, language, nonce, script, style } = parts;
  const button = (id: string, face: string, label: string): string =>
    `<button id="${id}" type="button" title="${escaped(label)}" aria-label="${escaped(label)}">${face}</button>`;
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(labels.preview)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<main id="sheets" tabindex="0" aria-label="${escaped(labels.preview)}"></main>
<div id="notice" role="status" lang="${language}" hidden></div>
<div id="zoom" role="toolbar" lang="${language}" aria-label="${escaped(labels.zoom)}">
${button('smaller', '−', labels.smaller)}
${button('fit', '100%', labels.fit)}
${button('larger', '+', labels.larger)}
</div>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}
