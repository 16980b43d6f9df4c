import { choice, recall, typed } from '../asked';
import { describeRule } from './rule';

describeRule('R5', {
  flawed: {
    'the answer is twice as long': choice('What is true of NAT Gateway?', ['Lets instances in private subnets reach the internet', 'Joins two VPCs', 'Filters packets', 'Balances load']),
  },
  good: {
    'all of a length': choice('What is true of NAT Gateway?', ['Lets instances out to the internet', 'Joins two networks of one account', 'Filters packets at the subnet', 'Balances load over instances']),
    'a long distractor': choice('What is true of NAT Gateway?', ['Scales by itself', 'Joins two networks of one account or several', 'Filters packets', 'Balances load']),
    'short names': choice('Which of these lets instances out?', ['Internet Gateway', 'EFS', 'S3', 'EBS']),
  },
});

describeRule('R6', {
  flawed: {
    'a word of the stem in the answer alone': choice('Which AWS service rotates secrets?', ['AWS Secrets Manager', 'AWS KMS', 'AWS CloudHSM']),
    'a form of it': choice('Which of these replicates objects to other Regions?', ['S3 Replication', 'S3 Inventory', 'S3 Select']),
    'a part of a camel-case name': choice('Which AWS service stores artifacts of builds?', ['AWS CodeArtifact', 'AWS CodeBuild', 'AWS CodeDeploy']),
    'in what is to be typed': typed('Edge computing happens close to an ____ of the network', 'edge location'),
  },
  good: {
    'all options share it': choice('Which gateway lets private instances out?', ['NAT Gateway', 'Internet Gateway', 'Transit Gateway']),
    'a number repeats nothing': typed('The timeout is ____ seconds for API Gateway', '29 seconds'),
    'recall shows no answer': recall('Explain NAT Gateway in one sentence.', 'NAT Gateway lets instances out'),
  },
});

describeRule('R18', {
  flawed: {
    'a service and its concept': choice('Which of these lets private instances out?', ['NAT Gateway', 'Amazon VPC', 'AWS Lambda']),
    'the concept as distractor': choice('Which of these runs in your account?', ['Amazon VPC', 'NAT Gateway', 'AWS Lambda']),
  },
  good: { siblings: choice('Which of these lets private instances out?', ['NAT Gateway', 'Internet Gateway', 'Transit Gateway']) },
});

describeRule('R19', {
  flawed: { 'one wrong option': choice('Which of these lets private instances out?', ['NAT Gateway', 'Internet Gateway']) },
  good: {
    'two wrong options': choice('Which of these lets private instances out?', ['NAT Gateway', 'Internet Gateway', 'Transit Gateway']),
    'nothing to choose': recall('Explain NAT Gateway in one sentence.'),
  },
});
