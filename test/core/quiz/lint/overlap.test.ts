import { choice } from '../asked';
import { describeRule } from './rule';

const asks = (...options: string[]) => choice('Which of these is true of NAT Gateway?', options);

describeRule('R2', {
  flawed: {
    'the same words': asks('Scales by itself', 'scales by itself.', 'Needs a key'),
    'the same entity under two names': asks('NAT Gateway', 'NAT GW', 'Internet Gateway'),
    'the same time in two units': asks('15 minutes', '900 seconds', '5 minutes'),
    'the same size in two units': asks('1 GB', '1,024 MB', '4 GB'),
    'the plural of another': asks('Route tables', 'route table', 'Subnets for all'),
    'one inside of another': asks('Regional', 'Regional or private', 'Global scope'),
    'two distractors alike': asks('Needs a key', 'Scales by itself', 'scales by itself'),
  },
  good: {
    'names of different entities in each other': asks('Direct Connect', 'Direct Connect Gateway', 'Transit Gateway'),
    'numbers that begin alike': asks('1 GB', '10 GB', '100 GB'),
    'statements that share words': asks('Scales up by itself', 'Scales down by hand', 'Never scales at all'),
    'a word inside of a word': asks('port', 'transport', 'import'),
  },
});
