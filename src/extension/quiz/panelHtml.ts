import { Uri, type Webview } from 'vscode';

/** Where the build puts what the panel loads; nothing else can be loaded. */
export function webviewRoot(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'webview');
}

/** The document of the panel: no content of its own, and a policy under which nothing runs or loads but its script and style. */
export function panelHtml({ asWebviewUri, cspSource }: Pick<Webview, 'asWebviewUri' | 'cspSource'>, extension: Uri): string {
  const root = webviewRoot(extension);
  const address = (file: string): string => attribute(asWebviewUri(Uri.joinPath(root, file)).toString());
  const nonce = randomNonce();
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quiz</title>
<link rel="stylesheet" href="${address('quiz.css')}">
</head>
<body>
<script nonce="${nonce}" src="${address('main.js')}"></script>
</body>
</html>
`;
}

/** 128 bits of chance in hexadecimal: cannot be guessed, and needs no escaping. */
export function randomNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
