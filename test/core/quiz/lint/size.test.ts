import { choice, recall, typed } from '../asked';
import { describeRule } from './rule';

const LONG = 'moves the packets of every instance of a private subnet to the internet and back again';

describeRule('R0', {
  flawed: {
    'an option of fifteen words': choice('What is true of NAT Gateway?', [LONG, 'joins two VPCs', 'joins many VPCs']),
    'a long distractor': choice('What is true of NAT Gateway?', ['joins two VPCs', 'joins many VPCs', LONG]),
    'five words to type': typed('NAT Gateway lives in ____ of the network', 'the public part of it'),
    'an answer that is most of its line': typed('NAT Gateway needs ____', 'Elastic IP tags', { why: 'Needs Elastic IP tags' }),
    'a statement that is most of its line': choice('What is true of NAT Gateway?', ['joins two VPCs', 'joins many VPCs', 'joins none'], { why: 'NAT Gateway joins two VPCs' }),
    'a plain term that is most of its line': choice('Which of these joins VPCs?', ['peering by hand', 'hub', 'spoke'], { why: 'Peering by hand joins VPCs' }),
  },
  good: {
    'fourteen words': choice('What is true of NAT Gateway?', ['moves the packets of every instance of a private subnet to the internet', 'joins two VPCs', 'x'], { why: `NAT Gateway ${LONG}, one by one, as long as there are any, and the other way as well` }),
    'half of its line': choice('What is true of NAT Gateway?', ['joins two VPCs', 'joins many VPCs', 'joins none'], { why: 'It joins two VPCs by routes' }),
    'a name of the catalogue that is most of its line': choice('Which of these is resilient?', ['Egress-Only Internet Gateway', 'NAT Gateway', 'VPC Peering'], { why: 'Egress-Only Internet Gateway is resilient' }),
    'a number with its unit': choice('What is the idle timeout of NAT Gateway?', ['350 seconds', '60 seconds', '900 seconds'], { why: 'Timeout: 350 seconds' }),
    'one term to type': typed('NAT Gateway lives in a ____ of the VPC', 'public subnet'),
    'a long name of the catalogue': typed('Keys for pods come from ____ here', 'IAM Roles for Service Accounts'),
    'a whole statement to recall': recall('Explain NAT Gateway in one sentence.', LONG),
  },
});
