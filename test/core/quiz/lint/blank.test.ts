import { choice, contextOf, recall, typed } from '../asked';
import { describeRule } from './rule';

const TWICE = `# Serverless
## API Gateway
- Default timeout for REST APIs is 29 seconds
- Default timeout for REST APIs is 30 seconds
`;

describeRule('R15', {
  flawed: {
    'two blanks': typed('NAT Gateway starts with ____ and scales up to ____ Gbps', '100'),
    'the answer still stands there': typed('A NAT Gateway needs an Elastic IP, since an ____ is public', 'Elastic IP'),
    'a stop word': typed('NAT Gateway scales up ____ 100 Gbps of bandwidth', 'to'),
    'two letters': typed('Peering over a ____ is another way for networks', 'VP'),
    'a frame that is filled twice': [typed('Amazon API Gateway: Default timeout for REST APIs is ____ seconds', '29'), contextOf(TWICE, 'Default timeout for REST APIs is 29')],
    'nothing left around it': typed('NAT needs ____', 'Elastic addresses'),
  },
  good: {
    'one blank': typed('NAT Gateway lives in a ____ subnet of the VPC', 'public'),
    'two letters that are a service': typed('Backups of the gateway are written to ____ every night', 'S3'),
    'a number with its unit in the stem': typed('NAT Gateway closes idle connections after ____ seconds', '350'),
    'no blank at all': choice('Which of these is true of NAT Gateway?', ['It scales', 'It sleeps', 'It hops']),
    'recall may end in a blank': recall('Complete this about NAT Gateway: “Lets instances reach ____”'),
  },
});
