import { isGenericHeading, isProperty, isRemark } from '../../topics/words';
import { foldedWords, singular } from '../foldedText';

/** Further headings that say what kind of thing follows and not what it is about. */
const GENERIC = new Set(
  (
    'about,abbreviation,and,aside,aws,basic,behavior,behaviour,capability,cheat sheet,common,comment,comparison,consideration,configuration,cost saving,' +
    'description,difference,documentation,drawback,essential,exam topic,for,function,functionality,general information,goal,good to know,history,' +
    'how to,how to use,idea,important note,in short,information,key,key fact,key feature,key takeaway,key term,link,main feature,main point,mode,' +
    'note,nb,objective,option,policy,primer,process,purpose,quick fact,recap,requirement,restriction,rule,section,service,service limit,setting,' +
    'setup,sub type,task,term,to know,topic,type,useful,usefulness,value,what,what is it used for,when,which,workflow,use it,used for,use for,' +
    'why use it,key component,feature and benefit,core component,core concept,core feature,high level,deep dive,deeper dive,dive,advanced,introduction to aws,' +
    'appendix,misc,extra,random,random note,exam note,practice,practice question,quiz,test,answer,user,default,cloud,lecture,principle,design principle,setting,update,item,thing,way,point to remember,exam point,area,level,aspect,group,category,model,method,approach,kind,condition,strategy,action,activity,tool,design,practice,criterion,responsibility,tradeoff,trade off,recent change,key point to remember,specify,must specify,config option,configuration option,element,statement,parameter,attribute,characteristic'
  ).split(','),
);

const NUMBERED = /^(?:part|chapter|section|day|week|module|lesson|step|task|q|lab|domain)? ?(?:\d+|[ivx]+)$/;

/** `Common use cases`, `Design principles`: words that add nothing to a generic one. */
const EMPTY = /^(?:the|some|other|all|common|key|main|design|core|general|basic|important|additional|typical|more|my|our|advanced|quick|extra|guiding|best|good|popular|major|primary|notable|useful|top|few|two|three|four|five|six|\d+) /;
/** Headings that ask or tell, and so name nothing. */
const SENTENCE = /^(?:why|how|which|when|where|what|who|you|we|if|do|does|is|are|can|should|let|to|in|on|for|with|from|there|things|remember|don't|by|similar|different|same|unlike|like|choosing|comparing)\b/;

/** Whether a label alone says nothing about its subject: `Overview`, `Key features (2)`, `Chapter 3`; but not `S3 overview`. */
export function isGenericLabel(label: string): boolean {
  const bare = label.replace(/[([].*$/, '').replace(/[?!:.]+$/, '');
  let folded = foldedWords(bare).map(singular).join(' ');
  if (SENTENCE.test(folded)) return true;
  while (EMPTY.test(folded)) folded = folded.replace(EMPTY, '');
  return folded === '' || GENERIC.has(folded) || NUMBERED.test(folded) || isGenericHeading(bare) || isRemark(bare) || isGenericHeading(folded);
}

/** Whether a lead names a property of the topic above it: `Default timeout`, `Max item size`. */
export function isPropertyLabel(label: string): boolean {
  return isProperty(label.replace(/[([].*$/, '').trim());
}
