/** What the settings of a resource are called in a lab. */
const SETTING =
  /^(?:(?:vpc|subnet|instance|bucket|role|user|group|function|table|queue|topic|policy|stack|key|file|account|database|db|cluster|security group|ipv4|route table|internet gateway|nat gateway) )?(?:name|id|arn|value|tags?|region|availability zone|az|cidr(?: block)?|vpc|subnet(?: associations?| id)?|role|user(?:name)?|password|account(?: number)?|email|instance type|ami|key pair|security groups?|description|engine version|prefix|hook|image)$/i;
/** A name that somebody made up, an address, or the id of a resource: not what AWS says. */
const MADE_UP = /(?:^|\s)(?:(?:my|your|test|demo|example|sample)[-_]?[A-Za-z]\w*|[A-Za-z]+-\d[A-Za-z]?|\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?|[a-z]{2}-[a-z]+-\d[a-z]?|(?:i|ami|vpc|subnet|sg|rtb|igw|pr|eni|vol|snap)-[\w]{3,}|arn:\S+|[a-z]\d[a-z]?\.\w+)/i;
const MOST_WORDS = 5;

/** `CIDR block: 10.0.4.0/24`, `Name: Public-1A`: a setting of somebody's own resource. */
export function isExampleSetting(lead: string | undefined, body: string): boolean {
  return lead !== undefined && SETTING.test(lead) && body.split(' ').length <= MOST_WORDS && MADE_UP.test(body);
}

const PERIOD = String.raw`\d+ (?:days?|months?|years?)`;
/** `move to Glacier after 90 days`, `after 30 days, delete them`: a rule that somebody might set, not one of the service. */
const RULE = new RegExp(
  String.raw`^(?:then )?(?:move|transition|archive|delete|expire)\b[^.:;]{0,60}\b(?:${PERIOD} after (?:creation|upload\w*)|after ${PERIOD})\W*$` +
    String.raw`|^after ${PERIOD}(?: (?:after|of|from) [a-z]+)?,? (?:(?:automatically|then|and) )?(?:move|transition|archive|delete|expire)\b`,
  'i',
);
const BOUND = /\b(?:at least|at most|min(?:imum)?|max(?:imum)?|by default|only|must|can|cannot|never|earliest)\b/i;

/** Whether a statement is a rule for the life of objects as an example has it. */
export function isExampleRule(text: string): boolean {
  return RULE.test(text) && !BOUND.test(text);
}
