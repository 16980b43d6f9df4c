export interface PanelAddresses {
  readonly script: string;
  readonly style: string;
  /** What a policy calls the place that the style comes from. */
  readonly source: string;
}

/** The document of the panel: no content of its own, and a policy under which nothing runs or loads but its script and style. */
export function panelHtml({ script, style, source }: PanelAddresses): string {
  const nonce = randomNonce();
  // The last two do not fall back to the first.
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quiz</title>
<link rel="stylesheet" href="${attribute(style)}">
</head>
<body>
<script nonce="${nonce}" src="${attribute(script)}"></script>
</body>
</html>
`;
}

/** 128 bits of chance in hexadecimal: cannot be guessed, and needs no escaping. */
function randomNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
