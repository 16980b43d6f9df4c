import type { Question } from '../../../../src/core/quiz/question';
import { choice, recall, typed } from '../asked';
import { describeRule } from './rule';

const asks = (stem: string) => recall(stem);

/** A choice whose wrong options say where they are true. */
function withElsewhere(text: string): Question {
  const question = choice('What is true of NAT Gateway?', ['It scales', 'It hops', 'It sleeps']);
  return question.form === 'choice' ? { ...question, options: question.options.map((option, at) => (at === 0 ? option : { ...option, elsewhere: { text, source: question.source } })) } : question;
}

describeRule('R20', {
  flawed: {
    bold: asks('What does **NAT Gateway** do for subnets?'),
    underscores: asks('What does __NAT Gateway__ do for subnets?'),
    strike: asks('What does ~~NAT instance~~ NAT Gateway do?'),
    'a link': asks('What does [NAT Gateway](nat.md) do?'),
    'an image': asks('What does ![NAT Gateway] show?'),
    'a heading mark': asks('## NAT Gateway does what?'),
    html: asks('What does <b>NAT Gateway</b> do?'),
    'an HTML entity': asks('What does NAT&nbsp;Gateway do?'),
    'table pipes': asks('NAT Gateway | managed | what else?'),
    'an open backtick': asks('What does `NAT Gateway do for subnets?'),
    'an address': asks('What does https://aws.amazon.com say of NAT Gateway?'),
    'a bare address': asks('What does docs.aws.com/nat say of NAT Gateway?'),
    'a page number': asks('What does NAT Gateway (pg 465) do?'),
    'a picture': asks('What does NAT Gateway show in image20241003.png?'),
    'an access key': asks('Which key is AKIAIOSFODNN7EXAMPLE of the NAT Gateway?'),
    'a password': asks('Connect to RDS with password=hunter22 and what?'),
    code: asks('What does const gateway = new NatGateway({ do?'),
    'in an option': choice('What is true of NAT Gateway?', ['It **scales**', 'It hops', 'It sleeps']),
    'in the answer of recall': recall('What does NAT Gateway do for subnets?', 'Lets **instances** out'),
    'in the reason': recall('What does NAT Gateway do for subnets?', 'Lets instances out', { why: 'NAT | lets instances out' }),
    'where a wrong option is true': withElsewhere('Joins VPCs | see https://example.com/vpc'),
    'in what is to be typed': typed('NAT Gateway lives in a ____ of the VPC', 'public `subnet'),
  },
  good: {
    'a wrong option that is true elsewhere': withElsewhere('Joins VPCs in a hub'),
    'closed backticks': asks('What does `enableDnsSupport` do in a VPC?'),
    'the blank of a cloze': typed('NAT Gateway lives in a ____ of the VPC', 'subnet'),
    'a blank in quotes': asks('Complete this about NAT Gateway: “Lets instances reach ____”'),
    'a name with underscores': asks('What does aws_nat_gateway make in Terraform?'),
    'a comparison': asks('What happens to items > 400 KB or < 1 KB in DynamoDB?'),
    'a star as a star': asks('What does s3:* allow in an IAM policy?'),
    'a policy on passwords': asks('What does a password policy in IAM set?'),
  },
});
