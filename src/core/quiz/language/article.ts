import { isBrand } from './brands';

/** `a` or `an`, by sound: `an EC2 instance`, `a user`, `an hour`, `a URL`. */
export function articleFor(phrase: string): 'a' | 'an' {
  const [word = ''] = phrase.split(/[\s-]/);
  if (/^[A-Z]{2,}/.test(word)) return /^[AEFHILMNORSX]/.test(word) && !/^(?:NAT|SAML|SAM|LAMP|RAM|RAID|ROSA|MAC)/.test(word) ? 'an' : 'a';
  if (/^(?:uni|use|usa|usu|eu|one|once|ubi)/i.test(word)) return 'a';
  if (/^(?:hour|honest|heir)/i.test(word)) return 'an';
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}

/** Words that a single thing is called by, so that `a` may stand before them. */
const HEADS = new Set(
  (
    'service database gateway tool firewall registry cluster engine network connection policy protocol store balancer queue bus platform framework solution system layer ' +
    'proxy resolver cache warehouse key role record volume snapshot endpoint region device appliance agent api application bucket catalog console dashboard directory file ' +
    'feature function group host hub identity image instance interface language library limit list log machine manager mechanism method model module node ' +
    'object option package permission pipeline pool process program repository resource rule schedule server set site standard stream subnet table task template token ' +
    'topic type unit user utility value version way web website workflow workspace distribution environment orchestrator backup copy range address location ' +
    'router switch tunnel technique strategy measure metric alarm event document statement container deployment'
  ).split(' '),
);

/** A noun phrase with its article where its head is a single thing: `managed NAT service` to `a managed NAT service`; else undefined. */
export function withArticle(phrase: string): string | undefined {
  if (/^(?:an?|the|one) /i.test(phrase)) return phrase.charAt(0).toLowerCase() + phrase.slice(1);
  const head = /^(.*?)(?=$| (?:for|of|that|to|in|on|with|which|using|from|between|where|at|by|as|across|via|used|designed|built|based|who|and|or)\b|[,;:(–—-] | [-–—])/i.exec(phrase)?.[1] ?? phrase;
  const last = head.split(' ').at(-1)?.toLowerCase() ?? '';
  if (!HEADS.has(last)) return undefined;
  const [first = ''] = phrase.split(' ');
  const lowered = /^[A-Z][a-z'’-]*$/.test(first) && !isBrand(first) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
  // There is one that is fastest.
  const only = /^(?:most|least|best|only|first|last|same|next|[a-z]+est)\b/i.test(lowered);
  return `${only ? 'the' : articleFor(lowered)} ${lowered}`;
}
