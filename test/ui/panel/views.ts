import type { AnsweredView, AskView, GradeView, LeftOutView, QuizTop, QuizView, StartView, SummaryView } from '../../../src/core/present/quizView';
import type { Words } from '../../../src/core/text/inline';

const text = (words: string): Words => [{ kind: 'text', text: words }];

const top: QuizTop = {
  where: ['Networking', 'Amazon VPC'],
  position: 7,
  total: 20,
  flagged: false,
  note: { index: 0, label: 'networking.md:40' },
};

const stem = text('Instances in a private subnet with only IPv6 addresses must reach the internet, and nobody may reach them. Which gateway do they need?');

export const start: StartView = {
  page: 'start',
  heading: '24 facts for today',
  detail: '14 due · 10 new · about 14 minutes',
  buttons: [
    { scope: '["today"]', label: 'Start quiz' },
    { scope: '["due"]', label: 'Due only' },
  ],
  groupBy: 'topic',
  rows: [
    { scope: '["topic","a","Networking"]', label: 'Networking', detail: '62 facts · 5 due', recall: 84 },
    { scope: '["topic","a","Serverless"]', label: 'Serverless', detail: '71 facts · 4 due', recall: 91 },
    { scope: '["topic","b","Keys"]', label: 'Encryption, keys and everything that has to do with secrets', detail: '48 facts · 3 due', recall: 7 },
    { scope: '["topic","b","Containers"]', label: 'Containers', detail: '33 facts · 33 new', recall: undefined },
    { scope: '["topic","c","Recovery"]', label: 'Disaster recovery', detail: '22 facts', recall: 100 },
  ],
  practice: [
    { scope: '["weakest"]', label: 'Weakest topics', detail: 'Direct Connect, AWS Key Management Service', recall: undefined },
    { scope: '["wrong"]', label: 'Wrong last time', detail: '5 questions', recall: undefined },
    { scope: '["file","main.tf","nat-gateway"]', label: 'This file: main.tf', detail: '9 facts', recall: undefined },
  ],
  resume: undefined,
  samples: false,
};

export const choice: AskView = {
  page: 'ask',
  form: 'choice',
  sequence: 7,
  top,
  stem,
  options: ['NAT gateway', 'Egress-only internet gateway', 'Transit gateway', 'Internet gateway'].map(text),
};

export const typed: AskView = {
  page: 'ask',
  form: 'typed',
  sequence: 9,
  top: { ...top, where: ['Encryption', 'AWS KMS'], position: 9 },
  stem: [{ kind: 'text', text: 'Data of more than 4 KB is encrypted by AWS KMS with ' }, { kind: 'blank' }, { kind: 'text', text: '.' }],
  options: [],
};

export const recall: AskView = {
  page: 'ask',
  form: 'recall',
  sequence: 11,
  top: { ...top, where: ['Identity', 'AWS IAM Identity Center'], position: 11 },
  stem: text('Which directories can AWS SSO use as its source of identities?'),
  options: [],
};

export const right: AnsweredView = {
  page: 'answered',
  sequence: 7,
  top,
  stem,
  verdict: { kind: 'right', heading: 'Right', detail: 'Comes back in 9 days.' },
  outcomes: [
    { words: text('NAT gateway'), role: 'other', because: { words: text('“Grows from 5 Gbps to 100 Gbps by itself.”'), source: { index: 2, label: 'networking.md:12' } } },
    { words: text('Egress-only internet gateway'), role: 'pickedRight', because: undefined },
    { words: text('Transit gateway'), role: 'other', because: { words: text('“One hub for many VPCs, and for on-premises networks.”'), source: { index: 3, label: 'networking.md:71' } } },
    { words: text('Internet gateway'), role: 'other', because: undefined },
  ],
  compare: undefined,
  why: {
    quote: [
      [
        { kind: 'text', text: 'Egress-only internet gateway: what a NAT gateway is for IPv4, for IPv6; the route table sends ' },
        { kind: 'code', text: '::/0' },
        { kind: 'text', text: ' to it.' },
      ],
    ],
    source: { index: 1, label: 'networking.md:40' },
    path: 'Networking › Amazon VPC',
    remarks: [],
  },
  actions: ['guessed', 'undo'],
  save: { kind: 'saved' },
};

export const wrong: AnsweredView = {
  ...right,
  verdict: { kind: 'wrong', heading: 'Wrong', detail: 'Comes back in 10 minutes.' },
  outcomes: right.outcomes.map((outcome, at) => ({ ...outcome, role: at === 0 ? 'pickedWrong' : at === 1 ? 'right' : 'other' })),
  actions: ['undo'],
};

export const saving: AnsweredView = { ...right, save: { kind: 'saving' } };

export const notSaved: AnsweredView = {
  ...right,
  verdict: { ...right.verdict, detail: 'Not counted until it is saved.' },
  save: { kind: 'failed', reason: 'no space left on device' },
};

export const nearly: AnsweredView = {
  page: 'answered',
  sequence: 9,
  top: typed.top,
  stem: typed.stem,
  verdict: { kind: 'nearly', heading: 'Nearly right', detail: 'Counts as Hard: comes back in 3 days.' },
  outcomes: [],
  compare: {
    wrote: 'envelope key',
    note: [
      { kind: 'text', text: 'envelope ' },
      { kind: 'strong', children: text('encryption') },
    ],
  },
  why: {
    quote: [text('Encrypt takes 4 KB at most: for more, envelope encryption with a data key')],
    source: { index: 1, label: 'security.md:9' },
    path: 'Encryption › AWS KMS',
    remarks: [],
  },
  actions: ['overrule', 'guessed', 'undo'],
  save: { kind: 'saved' },
};

export const grade: GradeView = {
  page: 'grade',
  sequence: 11,
  top: recall.top,
  stem: recall.stem,
  answer: text('Its own directory, Active Directory, or an external provider over SAML 2.0.'),
  why: {
    quote: [text('AWS SSO: users from its own directory, from Active Directory, or from an external provider over SAML 2.0')],
    source: { index: 1, label: 'iam.md:38' },
    path: 'Identity › AWS IAM Identity Center',
    remarks: ['AWS SSO has been called AWS IAM Identity Center since 2022.'],
  },
  intervals: ['10 minutes', '3 days', '9 days', '21 days'],
};

export const leftOut: LeftOutView = { page: 'leftOut', sequence: 12, top: { ...top, position: 12 } };

export const summary: SummaryView = {
  page: 'summary',
  sequence: 13,
  heading: '17 of 20 right',
  details: ['9 min in all', '6 back tomorrow'],
  topics: [
    { label: 'Networking', right: 8, total: 9 },
    { label: 'Encryption', right: 4, total: 6 },
    { label: 'Serverless', right: 3, total: 3 },
    { label: 'Disaster recovery', right: 2, total: 2 },
  ],
  readAgain: [
    { words: text('An egress-only internet gateway is for IPv6 what a NAT gateway is for IPv4.'), source: { index: 0, label: 'networking.md:40' } },
    { words: text('Data of more than 4 KB needs envelope encryption.'), source: { index: 1, label: 'security.md:9' } },
    { words: text('Amazon Inspector looks for known weaknesses in EC2 instances, container images and Lambda functions.'), source: { index: 2, label: 'security.md:59' } },
  ],
  buttons: [
    { action: 'more', label: 'Next 14 due' },
    { action: 'again', label: 'Ask the 3 again' },
    { action: 'done', label: 'Done' },
  ],
};

/** Every page, by the name of its picture. */
export const PAGES: Readonly<Record<string, QuizView>> = {
  'start': start,
  'start-resume': {
    ...start,
    resume: 'You stopped at question 7 of 20 in Networking, 2 hours ago.',
    buttons: [{ scope: '["today"]', label: 'Start over' }],
    samples: true,
  },
  'first-time': { ...start, heading: '10 facts for today', detail: '10 new · about 6 minutes', rows: start.rows.map((row) => ({ ...row, recall: undefined })), practice: [], samples: true },
  'nothing-due': {
    ...start,
    heading: 'Nothing due',
    detail: 'Next: 8 facts tomorrow, Tuesday. 12 facts are still new.',
    buttons: [
      { scope: '["new"]', label: 'Learn 10 new facts' },
      { scope: '["practice"]', label: 'Practice anyway' },
    ],
    practice: [],
  },
  'no-notes': {
    page: 'empty',
    heading: 'No notes yet',
    text: 'Cribsheet makes questions from Markdown notes about AWS. It found none in this workspace. Notes are read, never changed, and nothing leaves this machine.',
    reason: 'noNotes',
  },
  'no-facts': { page: 'empty', heading: 'No facts found', text: '120 notes were read, and none names an AWS service.', reason: 'noFacts' },
  'failed': { page: 'empty', heading: 'The quiz could not be opened', text: 'Your reviews could not be read: permission denied.', reason: 'failed' },
  'reading': { page: 'reading', done: 42, total: 120, facts: 318 },
  choice,
  typed,
  recall,
  right,
  wrong,
  nearly,
  grade,
  'not-saved': notSaved,
  'left-out': leftOut,
  summary,
};
