/**
 * The files that a link may mean: as it is written; and, since sites show a page as a folder, as it would be from there.
 * None for a link without an ending, or to a page in HTML: those are addresses of a site, which is made elsewhere.
 */
export function candidatePaths(path: string): string[] {
  if (lacksScheme(path)) return [path];
  if (!/[^/.]\.[a-z0-9]{1,8}$/i.test(path) || /\.html?$/i.test(path)) return [];
  return path.startsWith('../') ? [path, path.slice('../'.length)] : [path];
}

/** Whether a path looks like a web address without its scheme: `www.example.com`, `aws.amazon.com/vpc`. */
export function lacksScheme(path: string): boolean {
  return /^(?:www\.|(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|edu|gov)(?:$|\/))/i.test(path);
}
