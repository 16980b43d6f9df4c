import { choice, contextOf } from '../asked';
import { describeRule } from './rule';

const NOTE = `# Networking
## NAT Gateway
- Lets instances in a private subnet reach the internet
## Egress-Only Internet Gateway
- Lets IPv6 instances in a private subnet reach the internet
## Transit Gateway
- Joins thousands of VPCs in a hub and spoke
## VPC Peering
- Joins two VPCs whose addresses do not overlap
`;
const about = contextOf(NOTE);
const asks = (stem: string, ...options: string[]) => choice(stem, options, { template: 'name', why: 'Lets instances in a private subnet reach the internet' });

describeRule('R3', {
  flawed: {
    'the same is noted of a distractor': [asks('Which of these lets instances in a private subnet reach the internet?', 'NAT Gateway', 'Egress-Only Internet Gateway', 'VPC Peering'), about],
    'a distractor named in the cited line': [
      choice('Which of these serves IPv4?', ['NAT Gateway', 'Internet Gateway', 'VPC Peering'], { template: 'name', why: 'NAT Gateway, as the Internet Gateway, serves IPv4' }),
      about,
    ],
    'a statement that the subject’s own notes hold': [
      choice('Which of these statements is true of NAT Gateway?', ['Costs money every hour', 'Lets private instances reach the internet', 'Joins two VPCs'], { template: 'trueOf' }),
      about,
    ],
    'another number of the same line': [choice('NAT Gateway scales up to ____', ['45 Gbps', '5 Gbps', '10 Gbps'], { why: 'Starts with 5 Gbps and scales up to 45 Gbps' }), about],
  },
  good: {
    'nothing of it is noted of the others': [asks('Which of these joins thousands of VPCs in a hub?', 'Transit Gateway', 'NAT Gateway', 'Egress-Only Internet Gateway'), about],
    'statements about others': [
      choice('Which of these statements is true of NAT Gateway?', ['Lets instances reach the internet', 'Joins two VPCs whose addresses do not overlap', 'Hub and spoke for thousands of VPCs'], { template: 'trueOf' }),
      about,
    ],
    'a number inside of another number': [choice('NAT Gateway scales up to ____', ['45 Gbps', '5 Gbps', '10 Gbps'], { why: 'Scales up to 45 Gbps with 105 Gbps planned' }), about],
    'an exclusion lists what is ruled in': [
      choice('Which of these do your notes RULE OUT for AWS Backup?', ['Amazon S3', 'Amazon EFS', 'Amazon FSx'], { template: 'ruledOut', why: 'EFS and FSx, but not S3' }),
      about,
    ],
  },
});
