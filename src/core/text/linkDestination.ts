/** An address as the target of a Markdown link: between angle brackets, with nothing in it that could end it or begin an icon. */
export function linkDestination(address: string): string {
  return `<${address.replace(/[<>()[\]\\\s$]/g, percent)}>`;
}

function percent(char: string): string {
  const code = char.charCodeAt(0);
  return code < 128 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(char);
}
