import type { Finder } from '../finder';
import { hit } from '../finder';

/** `s3:GetObject`, `ec2:Describe*`, `kms:*`: a prefix of small letters, then a name that begins with a capital, or a wildcard. */
const ACTION = /(?<![\w:./$@-])([a-z][a-z0-9-]*):([A-Z][A-Za-z0-9]*[*?]?[A-Za-z0-9*?]*|\*[A-Za-z]*)(?![\w:/-])/g;

/** Prefixes that are words of daily speech, so that `events:Click` in a program is no action. */
const EVERYDAY = new Set(
  'account activate artifact backup batch billing budgets cases chatbot config connect detective discovery events forecast glue health inspector location logs mq notifications one organizations outposts payments personalize pipes pricing profile proton q resource-groups scheduler schemas shield signer signin states support tag tax transfer transform translate'.split(
    ' ',
  ),
);

/** The verbs that actions of such prefixes begin with. */
const VERB =
  /^(?:Accept|Add|Associate|Assume|Attach|Batch|Cancel|Copy|Create|Delete|Deregister|Describe|Detach|Disable|Disassociate|Enable|Export|Filter|Get|Import|Invoke|Link|List|Modify|Move|Publish|Put|Redirect|Register|Remove|Retry|Search|Select|Send|Set|Start|Stop|Submit|Tag|Terminate|Test|Translate|Unlink|Untag|Update|View)[A-Z*]/;

/** IAM actions inside a policy document or a template, quoted or not. */
export const findActions: Finder = (source) => actionsIn(source, false);

/** IAM actions in any program: only in quotes, and everyday prefixes only with a verb. */
export const findQuotedActions: Finder = (source) => actionsIn(source, true);

function actionsIn(source: Parameters<Finder>[0], strict: boolean): ReturnType<Finder> {
  if (!source.text.includes(':')) return [];
  return [...source.text.matchAll(ACTION)].flatMap((match) => {
    const [whole, prefix = '', action = ''] = match;
    const end = match.index + whole.length;
    const quoted = /["'`]/.test(source.text.charAt(match.index - 1)) && /["'`]/.test(source.text.charAt(end));
    if (strict && !quoted) return [];
    if (EVERYDAY.has(prefix) && !VERB.test(action) && !(quoted && !strict)) return [];
    return hit(source, source.catalog.iamAction(prefix, action), match.index, end, 'action');
  });
}
