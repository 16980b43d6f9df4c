/** Text for a list to pick from, where the editor would draw `$(flame)` in the words of a note as an icon. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}

/** Text for a message, where the editor would make a link of `[label](command:…)` that runs what it names. */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
