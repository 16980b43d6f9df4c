import { choice, recall, typed } from '../asked';
import { describeRule } from './rule';

const GATEWAYS = ['NAT Gateway', 'Internet Gateway', 'Transit Gateway'];

describeRule('R1', {
  flawed: {
    'the answer in the stem': choice('Which gateway is the NAT gateway of a private subnet?', GATEWAYS),
    'an alias in the stem': choice('Which of these is also called a NATGW by engineers?', GATEWAYS),
    'the plural in the stem': choice('Which of these are NAT gateways for private subnets?', GATEWAYS),
    'the answer in the path': choice('Which of these lets private instances out?', GATEWAYS, { topic: ['Networking', 'NAT Gateways'] }),
    'the acronym of the answer': typed('RPO is how much data may be lost, the ____ of a plan', 'Recovery Point Objective'),
    'the expansion of the answer': typed('A recovery point objective is shortened to ____ in plans', 'RPO'),
    'a camel-case name in parts': typed('To assume role with web identity, call ____ of STS', 'AssumeRoleWithWebIdentity'),
    'two capitals': typed('Put a SG on the instance: a ____ filters its traffic', 'Security Group'),
    'the number that is asked': choice('A queue of 14 days keeps a message for how long?', ['14 days', '4 days', '7 days']),
  },
  good: {
    'the category of the answer': choice('Which gateway lets private instances out?', GATEWAYS),
    'another member of the family': choice('Which of these joins VPCs, unlike VPC Peering, in a hub?', ['Transit Gateway', 'NAT Gateway', 'Internet Gateway']),
    'the path above the answer': choice('Which of these lets private instances out?', GATEWAYS, { topic: ['Networking', 'Ways out'] }),
    'letters that spell it by chance': typed('Run pods often, and the ____ of your plan stays low', 'backup window'),
    'another number': choice('A queue with 2 consumers keeps a message for how long?', ['14 days', '4 days', '7 days']),
    'a number inside of another': choice('With 140 queues, how long is a message kept?', ['14 days', '4 days', '7 days']),
    'recall names its subject': recall('Explain NAT Gateway in one sentence.'),
  },
});
