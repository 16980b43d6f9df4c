/** The names by which wiki links find files wherever they lie; upper and lower case are the same. */
export class LinkNames {
  readonly #names = new Set<string>();
  #complete = true;

  /** @param path of a file, with `/` */
  add(path: string): void {
    const name = lastPart(path).toLowerCase();
    this.#names.add(name);
    this.#names.add(name.replace(/\.(?:md|markdown)$/, ''));
  }

  /** There are files whose names are not known. */
  addUnknown(): void {
    this.#complete = false;
  }

  /** Undefined where nobody can tell. @param name as a link has it: `VPC`, `aws/VPC.md`, `vpc.png` */
  has(name: string): boolean | undefined {
    return this.#names.has(lastPart(name).toLowerCase()) || (this.#complete ? false : undefined);
  }
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).trim();
}
