/**
 * Offset after the complete opening or closing tag that begins at an offset. Where none does, the offset up to which was
 * looked, as a negative number. One pass: no attribute is read twice.
 */
export function readTag(text: string, from: number): number {
  const closing = text.charAt(from + 1) === '/';
  let at = closing ? from + 2 : from + 1;
  if (!isLetter(text.charCodeAt(at))) return -at;
  at = skip(text, at, isNameChar);
  if (closing) {
    at = skip(text, at, isSpace);
    return text.charAt(at) === '>' ? at + 1 : -at;
  }
  for (;;) {
    const name = skip(text, at, isSpace);
    const char = text.charAt(name);
    if (char === '>') return name + 1;
    if (char === '/') return text.charAt(name + 1) === '>' ? name + 2 : -(name + 1);
    // An attribute needs white space in front of it.
    if (name === at || !isAttributeStart(text.charCodeAt(name))) return -name;
    at = skip(text, name, isAttributeChar);
    const sign = skip(text, at, isSpace);
    if (text.charAt(sign) !== '=') {
      // The white space belongs to what comes next.
      if (sign > at) at = sign - 1;
      continue;
    }
    at = readValue(text, skip(text, sign + 1, isSpace));
    if (at < 0) return at;
  }
}

function readValue(text: string, from: number): number {
  const quote = text.charAt(from);
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, from + 1);
    return end < 0 ? -text.length : end + 1;
  }
  const end = skip(text, from, isBareValueChar);
  return end > from ? end : -from;
}

function skip(text: string, from: number, test: (code: number) => boolean): number {
  let at = from;
  while (at < text.length && test(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters, digits, hyphens. */
function isNameChar(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 45;
}

/** Letters, `_`, `:`. */
function isAttributeStart(code: number): boolean {
  return isLetter(code) || code === 95 || code === 58;
}

/** Letters, digits, `_`, `.`, `:`, `-`. */
function isAttributeChar(code: number): boolean {
  return isAttributeStart(code) || isDigit(code) || code === 46 || code === 45;
}

/** No white space and none of `"'=<>` and backtick. */
function isBareValueChar(code: number): boolean {
  return !isSpace(code) && !`"'=<>\``.includes(String.fromCharCode(code));
}
