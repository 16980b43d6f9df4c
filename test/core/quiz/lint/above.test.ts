import { choice } from '../asked';
import { describeRule } from './rule';

const asks = (...options: string[]) => choice('Which of these is true of NAT Gateway?', options);

describeRule('R12', {
  flawed: {
    'all of the above': asks('It scales', 'It is managed', 'All of the above'),
    'none of these': asks('It scales', 'It is managed', 'None of these'),
    both: asks('Public', 'Private', 'Both'),
    'both are right': asks('Public', 'Private', 'Both are correct'),
    neither: asks('Public', 'Private', 'Neither of them'),
    'A and B': asks('Public', 'Private', 'Public and private'),
    'letters of options': asks('Public', 'Private', 'A and B'),
  },
  good: {
    'all inside of a statement': asks('Blocks all traffic', 'Allows some traffic', 'Counts traffic'),
    'both as part of a claim': asks('Both IPv4 and IPv6 are served', 'Only IPv4 is served', 'Only IPv6 is served'),
    'an and between other things': asks('Public and private', 'Regional', 'Edge optimized'),
  },
});
