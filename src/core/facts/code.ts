const COMMAND = /(?:^|: )(?:aws|sudo|npm|pip3?|docker|kubectl|terraform|curl|git|ssh|sam|cdk|eb|yum|apt(?:-get)?|python3?|node|systemctl|mount|chmod|cd|mkdir|echo|export|cat) [a-z./$~-][\w./$~:-]*(?: .*)?(?:\s--?\w|\/\w|\s\||\s&&|=)|^\s*[$#>] \w/;
/** A command after the word that tells to run it. */
const RUN = /^(?:run|execute|type|enter|issue)\s*:\s*(?:aws|sudo|npm|docker|kubectl|terraform|curl|git|ssh|sam|cdk|eb|\.\/)[ \w]/i;
const CODE = /[{};]\s*$|^\s*(?:[{}\]]|\[\s*(?:["'{[]|$))|=>\s*\{|"\s*:\s*["{[]|<\/?\w+[^>]*>|\(\)\s*;|^\s*(?:import|const|let|var|def|function|return|if)\b.*[({;=]/;

/** Most of the text: then it is code with a word or two. */
const MOST = 0.6;
/** Longer runs of words in code marks are commands; shorter ones are names, which statements are made of. */
const NAMES = /^[\w.:/@*$-]+(?:,? (?:and |or )?[\w.:/@*$-]+){0,1}$/;

export function isCommand(text: string): boolean {
  return COMMAND.test(text) || RUN.test(text);
}

/** Whether a statement is code, a command, or data: nothing that one could be asked in words. */
export function isCode(text: string, share: number): boolean {
  return isCommand(text) || CODE.test(text) || isSymbols(text) || (share > MOST && !/[:=–-] /.test(text) && !NAMES.test(text) && !text.includes(', '));
}

/** ASCII art and pasted data: hardly any letters. */
function isSymbols(text: string): boolean {
  let letters = 0;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0) letters++;
    else if (code > 32 && (code < 48 || code > 57)) marks++;
  }
  return text.length >= 8 && (letters < 3 || marks > letters) && !/\d\s?(?:%|[KMGT]?B\b)/.test(text);
}

/** Control characters, and the sign for bytes that are no UTF-8. */
export function isBroken(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code === 127 || code === 0xfffd) return true;
  }
  return false;
}
