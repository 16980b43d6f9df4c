import type { Question } from '../../../../src/core/quiz/question';
import { choice, contextOf, recall, typed } from '../asked';
import { describeRule } from './rule';

const TWICE = `# Serverless
## API Gateway
- Default timeout for REST APIs is 29 seconds
- Default timeout for REST APIs is 30 seconds
`;

const COUNTS = '# Networking\n## NAT Gateway\n- Scales up to 8 addresses in every zone\n';

/** A bare number to type. */
function count(stem: string): Question {
  const question = typed(stem, '8');
  return question.form === 'typed' ? { ...question, expected: { kind: 'quantity', text: '8', dimension: 'count', value: 8, unit: '' } } : question;
}

describeRule('R15', {
  flawed: {
    'two blanks': typed('NAT Gateway starts with ____ and scales up to ____ Gbps', '100'),
    'the answer still stands there': typed('A NAT Gateway needs an Elastic IP, since an ____ is public', 'Elastic IP'),
    'a stop word': typed('NAT Gateway scales up ____ 100 Gbps of bandwidth', 'to'),
    'two letters': typed('Peering over a ____ is another way for networks', 'VP'),
    'a frame that is filled twice': [typed('Amazon API Gateway: Default timeout for REST APIs is ____ seconds', '29'), contextOf(TWICE, 'Default timeout for REST APIs is 29')],
    'a number of nobody knows what': [count('NAT Gateway scales up to ____ in every zone'), contextOf(COUNTS, 'Scales up')],
    'nothing left around it': typed('NAT needs ____', 'Elastic addresses'),
  },
  good: {
    'one blank': typed('NAT Gateway lives in a ____ subnet of the VPC', 'public'),
    'two letters that are a service': typed('Backups of the gateway are written to ____ every night', 'S3'),
    'a number with its unit in the stem': typed('NAT Gateway closes idle connections after ____ seconds', '350'),
    'a number with its noun in the stem': [count('NAT Gateway scales up to ____ addresses in every zone'), contextOf(COUNTS, 'Scales up')],
    'a number behind a label of several things': [count('Addresses per gateway: 2 by default, up to ____'), contextOf(COUNTS, 'Scales up')],
    'a number that is asked for': [count('What is the number of what a NAT Gateway scales up to?'), contextOf(COUNTS, 'Scales up')],
    'no blank at all': choice('Which of these is true of NAT Gateway?', ['It scales', 'It sleeps', 'It hops']),
    'recall may end in a blank': recall('Complete this about NAT Gateway: “Lets instances reach ____”'),
  },
});
