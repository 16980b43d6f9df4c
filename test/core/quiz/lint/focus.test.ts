import { choice, recall, typed } from '../asked';
import { describeRule } from './rule';

describeRule('R13', {
  flawed: {
    'nothing is named': recall('What is the maximum size of the message?'),
    'a pronoun in front': recall('It scales up to how many Gbps for NAT Gateway?'),
    'these in front': recall('These gateways of a NAT Gateway do what?'),
    'then in front': recall('Then what does the NAT Gateway do?'),
    'but in front': recall('But can the NAT Gateway scale by itself?'),
    'two words of content': recall('What is a NAT?'),
    'a line of the note': recall('What does line 12 say of NAT Gateway?'),
    'a numbered entry': recall('What is entry 3 of the NAT Gateway table?'),
    'only a generic heading': choice('Which of these is true of Overview pages?', ['a', 'b', 'c']),
  },
  good: {
    'names its topic': recall('Explain NAT Gateway in one sentence.'),
    'names a service from elsewhere': recall('What does AWS Lambda have to do with gateways?'),
    'asks for the name itself': choice('Which of these lets private instances reach the internet?', ['NAT Gateway', 'VPC Peering', 'Transit Gateway']),
    'a cloze with its subject': typed('NAT Gateway scales up to ____ with load', '100 Gbps'),
    'a numbered layer is no place': recall('At which layer, 4 or 7, does a Network Load Balancer work?'),
  },
});
