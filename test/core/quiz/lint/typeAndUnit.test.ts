import { choice } from '../asked';
import { describeRule } from './rule';

const asks = (...options: string[]) => choice('What is the maximum timeout for AWS Lambda?', options);

const named = (...options: string[]) => choice('Which of these lets private instances out?', options, { template: 'name' });

describeRule('R4', {
  flawed: {
    'a size among times': asks('15 minutes', '10 MB', '5 minutes'),
    'a name among times': asks('15 minutes', 'AWS Lambda', '5 minutes'),
    'a time among statements': asks('It never ends', '15 minutes', 'It depends on memory'),
    'a percentage among counts': asks('50', '50%', '20'),
    'plain terms beside a service': named('AWS Lambda', 'step of a loop', 'branch of an execution'),
    'a service beside plain terms': named('step of a loop', 'branch of an execution', 'AWS Lambda'),
    'a concept of another field beside services': named('AWS Lambda', 'NAT Gateway', 'AWS Fargate'),
    'the unit written in two ways': asks('15 minutes', '2 hours', '5 minutes'),
    'bytes in two sizes': asks('512 MB', '1 GB', '256 MB'),
  },
  good: {
    'a concept and a term of the notes': named('NAT Gateway', 'hub of the office', 'Internet Gateway'),
    'plain terms': named('step of a loop', 'branch of an execution', 'state of a machine'),
    'times in one unit': asks('15 minutes', '5 minutes', '60 minutes'),
    'one of a unit that has a plural': asks('1 minute', '5 minutes', '15 minutes'),
    'bare counts': asks('1,000', '500', '10,000'),
    'statements': asks('It never ends', 'It depends on memory', 'It is fixed'),
    'names': asks('AWS Lambda', 'AWS Fargate', 'Amazon EC2'),
  },
});
