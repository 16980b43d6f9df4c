import { choice, recall, typed } from '../asked';
import { describeRule } from './rule';

const LONG = 'moves the packets of every instance of a private subnet to the internet and back again';

describeRule('R0', {
  flawed: {
    'an option of fifteen words': choice('What is true of NAT Gateway?', [LONG, 'joins two VPCs', 'joins many VPCs']),
    'a long distractor': choice('What is true of NAT Gateway?', ['joins two VPCs', 'joins many VPCs', LONG]),
    'five words to type': typed('NAT Gateway lives in ____ of the network', 'the public part of it'),
    'an answer that is most of its line': typed('NAT Gateway needs ____', 'Elastic IP tags', { why: 'Needs Elastic IP tags' }),
  },
  good: {
    'fourteen words': choice('What is true of NAT Gateway?', ['moves the packets of every instance of a private subnet to the internet', 'joins two VPCs', 'x']),
    'one term to type': typed('NAT Gateway lives in a ____ of the VPC', 'public subnet'),
    'a long name of the catalogue': typed('Keys for pods come from ____ here', 'IAM Roles for Service Accounts'),
    'a whole statement to recall': recall('Explain NAT Gateway in one sentence.', LONG),
  },
});
