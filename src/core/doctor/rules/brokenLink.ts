import { anchorsOf, foldAnchor } from '../links/anchors';
import { candidatePaths, lacksScheme } from '../links/candidatePaths';
import type { LinkedFile, LinkedFiles } from '../links/linkedFiles';
import type { NoteLink } from '../links/noteLinks';
import type { NoteText } from '../noteText';
import type { DoctorRule } from '../examination';
import type { Fix, Place, Problem } from '../problem';

/** A link or picture whose file is not there, or whose file has no such heading. Nothing is asked of the network. */
export const brokenLink: DoctorRule = {
  id: 'broken-link',
  find({ text, files }) {
    const links = text.links.map((link) => ({ link, place: link.prose.place(link.start, link.end) }));
    const usesWiki = links.some(({ link: { form, target } }) => form === 'wiki' && files.named(target.path) === true);
    return [
      ...links.flatMap(({ link, place }) => (isWiki(link) ? (usesWiki ? wikiProblems(link, place, files) : []) : fileProblems(link, place, files))),
      ...headingProblems(links, text, files),
    ];
  },
};

const isWiki = ({ form }: NoteLink): boolean => form === 'wiki' || form === 'embed';

function fileProblems({ target: { path }, form }: NoteLink, place: Place, files: LinkedFiles): Problem[] {
  const answers = candidatePaths(path).map((each) => files.at(each)?.kind);
  if (answers.length === 0 || answers.some((kind) => kind !== 'missing')) return [];
  if (lacksScheme(path)) {
    return [problem(place, `Put “https://” in front of “${path}”: without it, the link leads to a file that is not there.`, withScheme(place))];
  }
  return [problem(place, `There is no ${form === 'image' ? 'picture' : 'file'} “${path}” here: correct the path or remove the link.`)];
}

const withScheme = ({ line, start }: Place): Fix => ({
  title: 'Put “https://” in front',
  edits: [{ line, start, end: start, text: 'https://' }],
});

/** Notes that use wiki links at all know their notes by name; where none of them leads anywhere, double brackets mean something else. */
function wikiProblems({ target: { path }, form }: NoteLink, place: Place, files: LinkedFiles): Problem[] {
  if (path === '' || files.named(path) !== false) return [];
  return [problem(place, form === 'embed' ? `No file is called “${path}”: correct the name or remove it.` : `No note is called “${path}”: write it, or correct the name.`)];
}

interface PlacedLink {
  readonly link: NoteLink;
  readonly place: Place;
}

/** Links to headings; where most of a note’s lead nowhere, something else than its headings makes the places that they mean. */
function headingProblems(links: readonly PlacedLink[], text: NoteText, files: LinkedFiles): Problem[] {
  let own: ReadonlySet<string> | undefined;
  const asked = links.flatMap(({ link, place }) => {
    const { path, fragment } = link.target;
    // `#:~:text=`, `#L10` and `#page=3` are for browsers and viewers.
    if (isWiki(link) || fragment === '' || /^(?:top|L\d+.*|\d+)$|[=:]/.test(fragment)) return [];
    const anchors = path === '' ? (own ??= anchorsOf(text)) : anchorsIn(path, files);
    return anchors ? [{ place, fragment, where: path === '' ? 'This note' : path, there: anchors.has(foldAnchor(fragment)) }] : [];
  });
  const lost = asked.filter(({ there }) => !there);
  if (asked.length > 1 && lost.length > asked.length / 2) return [];
  return lost.map(({ place, fragment, where }) => problem(place, `${where} has no heading “${fragment}”: correct the part after “#”.`));
}

function anchorsIn(path: string, files: LinkedFiles): ReadonlySet<string> | undefined {
  const found = candidatePaths(path).map((each) => files.at(each)).find((file): file is LinkedFile => file !== undefined && file.kind !== 'missing');
  return found?.kind === 'file' ? found.anchors : undefined;
}

function problem(place: Place, message: string, fix?: Fix): Problem {
  return { rule: 'broken-link', place, message, fix, related: [] };
}
