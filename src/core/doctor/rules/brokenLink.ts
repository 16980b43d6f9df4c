import { anchorsOf, foldAnchor } from '../links/anchors';
import { candidatePaths } from '../links/candidatePaths';
import type { LinkedFile, LinkedFiles } from '../links/linkedFiles';
import { findLinks, type NoteLink } from '../links/noteLinks';
import type { DoctorRule } from '../examination';
import type { Fix, Place, Problem } from '../problem';
import { placeOf } from '../prose';

/** A link or picture whose file is not there, or whose file has no such heading. Nothing is asked of the network. */
export const brokenLink: DoctorRule = {
  id: 'broken-link',
  find({ text, files }) {
    let own: ReadonlySet<string> | undefined;
    const links = findLinks(text.prose);
    const usesWiki = links.some(({ form, target }) => form === 'wiki' && files.named(target.path) === true);
    return links.flatMap((link): Problem[] => {
      const place = placeOf(link.prose, link.start, link.end, text.lines);
      if (link.form === 'wiki' || link.form === 'embed') return usesWiki ? wikiProblems(link, place, files) : [];
      if (link.target.path === '') {
        own ??= anchorsOf(text);
        return headingProblem(link.target.fragment, 'This note', own, place);
      }
      return fileProblems(link, place, files);
    });
  },
};

function fileProblems({ target, form }: NoteLink, place: Place, files: LinkedFiles): Problem[] {
  const answers = candidatePaths(target.path, form).map((path) => files.at(path));
  if (answers.includes(undefined)) return [];
  const found = answers.find((answer): answer is LinkedFile => answer !== undefined && answer.kind !== 'missing');
  if (found?.kind === 'file' && found.anchors) return headingProblem(target.fragment, target.path, found.anchors, place);
  if (found) return [];
  const what = form === 'image' ? 'picture' : 'file';
  if (HOST.test(target.path)) {
    return [problem(place, `Put “https://” in front of “${target.path}”: without it the link leads to a file that is not there.`, withScheme(place))];
  }
  return [problem(place, `There is no ${what} “${target.path}” here: correct the path or remove the link.`)];
}

/** A web address that lacks its scheme. */
const HOST = /^(?:www\.|(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|edu|gov)(?:$|\/))/i;

const withScheme = ({ line, start }: Place): Fix => ({
  title: 'Put “https://” in front',
  edits: [{ line, start, end: start, text: 'https://' }],
});

/** Notes that use wiki links at all know their notes by name; where none of them leads anywhere, double brackets mean something else. */
function wikiProblems({ target, form }: NoteLink, place: Place, files: LinkedFiles): Problem[] {
  if (target.path === '' || files.named(target.path) !== false) return [];
  return [problem(place, form === 'embed' ? `No file is called “${target.path}”: correct the name or remove it.` : `No note is called “${target.path}”: write it, or correct the name.`)];
}

function headingProblem(fragment: string, where: string, anchors: ReadonlySet<string>, place: Place): Problem[] {
  // `#:~:text=`, `#L10` and `#page=3` are for browsers and viewers.
  if (fragment === '' || /^(?:top|L\d+.*|\d+)$|[=:]/.test(fragment) || anchors.has(foldAnchor(fragment))) return [];
  return [problem(place, `${where} has no heading “${fragment}”: correct what stands behind “#”.`)];
}

function problem(place: Place, message: string, fix?: Fix): Problem {
  return { rule: 'broken-link', place, message, fix, related: [] };
}
